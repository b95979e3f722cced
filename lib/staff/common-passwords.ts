import 'server-only'

/** Words an attacker tries at this address first. */
const ofThisPlace = [
  'tetsuzuki',
  'tetsuzukinavi',
  'navi',
  'aizu',
  'aizuwakamatsu',
  'wakamatsu',
  'shiyakusho',
  'yakusho',
]

let known: Promise<ReadonlySet<string>> | undefined

/** 49,000 passwords of known leaks, and the words of this place; read when somebody first chooses a password. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  known ??= read()
  return known
}

async function read(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set([...dictionary['passwords-common'], ...ofThisPlace])
}
