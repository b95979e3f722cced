export type ListedAccount = {
  readonly id: string
  readonly loginName: string
  readonly displayName: string
  readonly role: string
  readonly isDisabled: boolean
  readonly isYou: boolean
}

export function AccountTable({ accounts }: { readonly accounts: readonly ListedAccount[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead>
          <tr className="text-left text-dns-14N-130 text-solid-gray-700">
            {['職員ID', '氏名', '役割', '状態', '変更'].map(name => (
              <th key={name} scope="col" className="px-2 py-1.5 font-normal first:pl-3.5 last:pr-3.5">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map(account => (
            <tr key={account.id} className="border-solid-gray-100 border-t text-solid-gray-900">
              <th scope="row" className="py-1.5 pr-2 pl-3.5 text-left">
                {account.loginName}
              </th>
              <td className="px-2 py-1.5">{account.displayName}</td>
              <td className="whitespace-nowrap px-2 py-1.5">{account.role}</td>
              <td className="whitespace-nowrap px-2 py-1.5">{account.isDisabled ? '使用停止' : '使用中'}</td>
              <td className="py-1.5 pr-3.5 pl-2">
                <Buttons account={account} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const small =
  'min-h-9 whitespace-nowrap rounded-8 border border-blue-900 px-2.5 text-blue-900 text-dns-14B-130 hover:bg-blue-50 pointer-coarse:min-h-11'

function Buttons({ account: { id, displayName, isDisabled, isYou } }: { readonly account: ListedAccount }) {
  if (isYou) return <span className="text-dns-14N-130 text-solid-gray-700">あなた</span>
  return (
    <span className="flex gap-2">
      <button
        type="submit"
        name="button"
        value={`renew:${id}`}
        aria-label={`${displayName}のパスワードを作り直す`}
        className={small}
      >
        {isDisabled ? 'もう一度使えるようにする' : 'パスワードを作り直す'}
      </button>
      {!isDisabled && (
        <button
          type="submit"
          name="button"
          value={`disable:${id}`}
          aria-label={`${displayName}を使えなくする`}
          className={small}
        >
          使えなくする
        </button>
      )}
    </span>
  )
}
