export type DepartmentMembers = {
  readonly id: string
  readonly name: string
  readonly members: readonly { readonly id: string; readonly name: string; readonly role: string }[]
}

/** The rule set's departments and who belongs to them. Nobody there means: nobody can open what is theirs alone. */
export function DepartmentList({ departments }: { readonly departments: readonly DepartmentMembers[] }) {
  return (
    <dl className="grid px-3.5 pb-3.5 lg:grid-cols-2 lg:gap-x-8">
      {departments.map(({ id, name, members }) => (
        <div
          key={id}
          className="grid grid-cols-[14rem_1fr] gap-2 border-solid-gray-100 border-t py-1.5 max-md:grid-cols-1"
        >
          <dt className="font-bold">{name}</dt>
          <dd>
            {members.length === 0 && <span className="text-solid-gray-700">だれもいません</span>}
            {members.map((member, index) => (
              <span key={member.id}>
                {index > 0 && '、'}
                <a href={`/admin/staff/${member.id}`} className="text-blue-1000 underline underline-offset-3">
                  {member.name}
                </a>
                <span className="text-dns-14N-130 text-solid-gray-700">（{member.role}）</span>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
