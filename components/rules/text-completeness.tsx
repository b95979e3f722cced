import { Icon } from '@/components/staff/icon'
import { Panel } from '@/components/staff/panel'
import type { TextGap, TextsOfKind } from '@/lib/rule-sets/text-completeness'
import { type Language, languages } from '@/lib/rules/schema'

type TextCompletenessProps = { readonly kinds: readonly TextsOfKind[]; readonly inForce: string }

const names: Readonly<Record<Language, string>> = { ja: '日本語', 'ja-easy': 'やさしい日本語', en: 'English' }

/** Which texts are written in which language, and where those are that are not. */
export function TextCompleteness({ kinds, inForce }: TextCompletenessProps) {
  const gaps = kinds.flatMap(kind => kind.gaps)
  const texts = kinds.reduce((sum, kind) => sum + kind.texts, 0)
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-5 px-1">
        <h1 className="text-std-22B-150">
          {gaps.length === 0
            ? `${texts.toLocaleString('ja-JP')}の言葉が、どの言語でもそろっています`
            : `書かれていない言葉が${gaps.length.toLocaleString('ja-JP')}あります`}
        </h1>
        <p className="text-solid-gray-700">{inForce}</p>
      </div>
      <Panel title="種類ごとの言葉" id="kinds" note={`${texts.toLocaleString('ja-JP')}`}>
        <div className="overflow-x-auto px-3.5 pb-3.5">
          <KindTable kinds={kinds} />
        </div>
      </Panel>
      {languages.map(language => (
        <Gaps key={language} language={language} gaps={gaps.filter(gap => gap.language === language)} />
      ))}
    </>
  )
}

function KindTable({ kinds }: Pick<TextCompletenessProps, 'kinds'>) {
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-solid-gray-420 border-b text-left text-dns-14N-130 text-solid-gray-700">
          <th scope="col" className="p-2 font-normal">
            種類
          </th>
          <th scope="col" className="p-2 text-right font-normal">
            言葉
          </th>
          {languages.map(language => (
            <th key={language} scope="col" className="p-2 text-right font-normal">
              {names[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, title, texts, written }) => (
          <tr key={kind} className="border-solid-gray-200 border-b">
            <th scope="row" className="p-2 text-left font-bold">
              {title}
            </th>
            <td className="p-2 text-right tabular-nums">{texts.toLocaleString('ja-JP')}</td>
            {languages.map(language => (
              <td key={language} className="p-2 text-right tabular-nums">
                <Written written={written[language]} texts={texts} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type WrittenProps = { readonly written: number; readonly texts: number; readonly language: Language }

function Written({ written, texts, language }: WrittenProps) {
  if (written === texts)
    return (
      <span className="inline-flex items-center gap-1.5">
        <Icon name="check" className="size-4 stroke-3 text-green-800" />
        すべて
      </span>
    )
  return (
    <a href={`#missing-${language}`} className="font-bold text-red-1000 underline underline-offset-3">
      あと{(texts - written).toLocaleString('ja-JP')}
    </a>
  )
}

type GapsProps = { readonly language: Language; readonly gaps: readonly TextGap[] }

/** Without an end, a page of thousands would help nobody. */
const mostShown = 200

function Gaps({ language, gaps }: GapsProps) {
  if (gaps.length === 0) return null
  const left = gaps.length - mostShown
  return (
    <Panel title={`${names[language]}がない言葉`} id={`missing-${language}`} note={`${gaps.length}件`}>
      <ul className="grid gap-x-6 px-3.5 pb-3.5 xl:grid-cols-2">
        {gaps.slice(0, mostShown).map(gap => (
          <li key={gap.key} className="grid border-solid-gray-200 border-b py-1.5">
            {gap.href ? (
              <a
                href={gap.href}
                className="flex min-h-9 items-center text-blue-1000 underline underline-offset-3 pointer-coarse:min-h-11"
              >
                {gap.where}
              </a>
            ) : (
              <span>{gap.where}</span>
            )}
            <span className="text-dns-14N-130 text-solid-gray-700">{gap.japanese}</span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="px-3.5 pb-3.5 text-solid-gray-700">ほか{left}件。上から直すと、続きが出ます。</p>}
    </Panel>
  )
}
