import { fewestCases } from '@/lib/clock/statistics'

/** What each figure is, so that nobody has to take it on trust. */
export function HowMeasured() {
  return (
    <section
      id="how"
      aria-labelledby="how-title"
      className="rounded-12 border border-solid-gray-100 bg-white px-3.5 print:break-inside-avoid"
    >
      <h2 id="how-title" className="py-2.5 text-dns-17B-130">
        測り方
      </h2>
      <dl className="grid gap-x-6 gap-y-2 pb-3.5 md:grid-cols-[14rem_1fr] [&_dt]:font-bold">
        <dt>受付から完了まで</dt>
        <dd>
          窓口で下書きを受け取った時から、件を完了にした時まで。計画の「受付してから手続きが完了するまでの時間」。
        </dd>
        <dt>受付までの待ち時間</dt>
        <dd>
          窓口の列に並んでから呼ばれるまで。立ち寄った窓口の合計で、列に並ばなかった件は数えません。計画の「受付までに要する時間」（担当課確認）。
        </dd>
        <dt>短縮率</dt>
        <dd>
          計画の式（デジタル − 紙）÷ 紙。−40%
          は、紙より40%短いこと。紙の値は市が入力した基準値で、その誤差は含みません。
        </dd>
        <dt>手続きナビ利用率</dt>
        <dd>
          デジタル申請件数 ÷
          申請総件数。デジタルは、この期間に手続きナビで完了した手続きの数（聞き取りを含む。担当課確認）。紙の件数は市が入力し、入力のない月は数えません。
        </dd>
        <dt>95%区間</dt>
        <dd>
          中央値は二項分布による順序統計量の区間（分布を仮定しない、正確な方法）、短縮率はその区間を式に入れたもの、利用率はウィルソンの区間。
        </dd>
        <dt>出さない件</dt>
        <dd>
          {fewestCases}
          件より少ないときは表示しません。翌日以降に完了した件と完了しなかった件は、時間に含めません。記録には下書きの番号も人も時刻も残しません。
        </dd>
      </dl>
    </section>
  )
}
