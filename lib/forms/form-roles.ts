import { deceasedOf } from './deceased'
import { babyOf } from './derived'
import { type FormPerson, isNamed, nobody } from './form-person'
import type { FormSource } from './form-source'

/** Who is what on a form: of the household, and who died. */
export function rolesOf(source: FormSource, people: readonly FormPerson[]) {
  const { newHead, extra, people: written } = source.application
  const filer = people[0] ?? nobody
  const spouse = people.find(({ kinship }) => kinship === 'spouse')
  const deceased = deceasedOf(source)
  const isDeath = source.events.includes('death')
  const claims = claimantsOf(filer, spouse, extra['jidoteate-claimant'] ?? '')

  return {
    filer,
    head: people.find((_, index) => isNamed(written[index], newHead)) ?? { ...nobody, name: newHead },
    ...claims,
    ...coupleOf(filer, spouse),
    baby: babyOf(source, people),
    subject: filer,
    holder: isDeath ? deceased : filer,
    recipient: isDeath ? deceased : claims.claimant,
    deceased,
  }
}

function claimantsOf(filer: FormPerson, spouse: FormPerson | undefined, chosen: string) {
  const claimant = chosen === 'spouse' && spouse ? spouse : filer
  const partner = claimant === filer ? (spouse ?? nobody) : filer
  return { claimant, partner }
}

/** Who did not say their sex stands on neither side: the sheet is then written by hand. */
function coupleOf(filer: FormPerson, spouse: FormPerson | undefined) {
  const couple = [filer, ...(spouse ? [spouse] : [])]
  const by = (sex: string) => couple.find(person => person.sex === sex) ?? nobody
  return { husband: by('male'), wife: by('female') }
}
