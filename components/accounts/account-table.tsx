import { ListTable } from './list-table'

export type ListedAccount = {
  readonly id: string
  readonly loginName: string
  readonly displayName: string
  readonly role: string
  readonly departments: readonly string[]
  readonly hasSecondFactor: boolean
  readonly state: string
  readonly isDisabled: boolean
}

const columns = ['職員ID', '氏名', '役割', '所属', '二段階認証', '状態']

export function AccountTable({ accounts }: { readonly accounts: readonly ListedAccount[] }) {
  return (
    <ListTable columns={columns} lastColumn="変更">
      {accounts.map(account => (
        <Row key={account.id} account={account} />
      ))}
    </ListTable>
  )
}

function Row({ account }: { readonly account: ListedAccount }) {
  const { id, loginName, displayName, role, departments, hasSecondFactor, state, isDisabled } = account
  return (
    <tr
      data-disabled={isDisabled}
      className="border-solid-gray-100 border-t text-solid-gray-900 data-[disabled=true]:bg-solid-gray-50"
    >
      <th scope="row" className="whitespace-nowrap py-1.5 pr-2 pl-3.5 text-left">
        {loginName}
      </th>
      <td className="px-2 py-1.5">{displayName}</td>
      <td className="whitespace-nowrap px-2 py-1.5">{role}</td>
      <td className="px-2 py-1.5">{departments.join('、') || '—'}</td>
      <td className="whitespace-nowrap px-2 py-1.5">{hasSecondFactor ? '設定済み' : '—'}</td>
      <td className="whitespace-nowrap px-2 py-1.5">{state}</td>
      <td className="py-1.5 pr-3.5 pl-2 text-right">
        <a
          href={`/admin/staff/${id}`}
          aria-label={`${displayName}の登録内容を見る・変える`}
          className="inline-flex min-h-9 items-center whitespace-nowrap rounded-8 border border-blue-900 px-2.5 text-blue-900 text-dns-14B-130 hover:bg-blue-50 pointer-coarse:min-h-11"
        >
          見る・変える
        </a>
      </td>
    </tr>
  )
}
