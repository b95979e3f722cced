import { KeyCap } from '@/components/staff/key-cap'

const keys = [
  ['1〜9', '今の質問の、その番号の答えを選ぶ'],
  ['0', 'わからない（日付の欄でも 0）'],
  ['*', '人ごとの質問で、残りの人にも同じ答え'],
  ['↑ ↓', '前の質問・次の質問へ移る'],
  ['← →', '答えの中を、選ばずに動く'],
  ['Enter', '入力を決めて次へ。家族の最後の行では「これで全員」'],
  ['F4', '質問と、名前・住所を行き来する'],
  ['F9', '下書きにする'],
  ['?', 'この一覧を開く・閉じる'],
] as const

export function KeyList() {
  return (
    <details data-keys className="rounded-12 border border-solid-gray-100 bg-white pointer-coarse:hidden">
      <summary className="min-h-11 px-3.5 py-2.5 text-blue-1000 underline underline-offset-3">キーの一覧</summary>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 px-3.5 pb-3">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <KeyCap>{key}</KeyCap>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
