/** Shown once: whoever loses both telephone and codes needs an administrator. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <section aria-labelledby="recovery-codes" className="grid gap-2 rounded-8 border-2 border-yellow-700 p-3.5">
      <h3 id="recovery-codes" className="font-bold">
        回復コード
      </h3>
      <p>
        スマートフォンをなくしたとき、確認コードの代わりに使えます。1つは1回だけです。<b>この画面でだけ表示します。</b>
        書き写すか印刷して、鍵のかかる場所に保管してください。
      </p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {codes.map(code => (
          <li key={code}>
            <code className="select-all font-bold">{code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
