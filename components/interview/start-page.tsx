import { TimeOfDay } from '@/components/counter/time'
import { Button, buttonClass } from '@/components/staff/button'
import { Notice } from '@/components/staff/notice'
import { Panel } from '@/components/staff/panel'
import type { InterviewRow } from '@/lib/interviews/open-interview'

const sentences = {
  choose: { kind: 'error', text: '＊できごとを1つ以上選んでください。' },
  discarded: { kind: 'success', text: '聞き取りを消しました。' },
  gone: { kind: 'error', text: '＊その聞き取りはもうありません。ほかの職員が消したか、保存の期限が過ぎています。' },
} as const

export type StartSaid = keyof typeof sentences

export function isStartSaid(text: unknown): text is StartSaid {
  return typeof text === 'string' && Object.hasOwn(sentences, text)
}

type PlainAction = (form: FormData) => Promise<void>

export type StartPageProps = {
  readonly events: readonly { readonly id: string; readonly title: string; readonly isFirst: boolean }[]
  readonly unfinished: readonly InterviewRow[]
  readonly said: StartSaid | null
  readonly actions: { readonly begin: PlainAction; readonly throwAway: PlainAction }
}

/** For people without a phone: what happened to them, and the interviews somebody was called away from. */
export function InterviewStartPage({ events, unfinished, said, actions }: StartPageProps) {
  return (
    <main id="main" className="grid flex-1 content-start gap-3 p-3">
      <h1 className="px-1 text-[1.375rem] leading-130">聞き取り</h1>
      {said && <Notice kind={sentences[said].kind}>{sentences[said].text}</Notice>}
      <div className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_30rem]">
        <Panel title="新しく聞き取る" id="new" aside="スマートフォンのない方の答えを、窓口で入力します">
          <form action={actions.begin} className="grid gap-4 px-3.5 pb-4">
            <fieldset>
              <legend className="mb-2 text-solid-gray-800">何がありましたか。いくつでも選べます。</legend>
              <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
                {events.map(({ id, title, isFirst }) => (
                  <label
                    key={id}
                    className={`flex min-h-12 items-center gap-2.5 rounded-8 border border-solid-gray-420 px-3 text-solid-gray-900 hover:bg-blue-50 has-checked:border-blue-900 has-checked:bg-blue-50 ${isFirst ? 'font-bold' : ''}`}
                  >
                    <input type="checkbox" name="event" value={id} className="size-5 flex-none accent-blue-900" />
                    {title}
                  </label>
                ))}
              </div>
            </fieldset>
            <div className="flex flex-wrap items-center gap-4">
              <label className="flex items-center gap-2">
                話すことば
                <select
                  name="language"
                  defaultValue="ja"
                  className="min-h-11 rounded-8 border border-solid-gray-600 bg-white px-2 text-solid-gray-900"
                >
                  <option value="ja">日本語</option>
                  <option value="ja-easy">やさしい日本語</option>
                  <option value="en">English</option>
                </select>
              </label>
              <Button look="primary" className="ml-auto">
                聞き取りを始める
              </Button>
            </div>
          </form>
        </Panel>
        <Unfinished rows={unfinished} throwAway={actions.throwAway} />
      </div>
    </main>
  )
}

/** Names stand in none of them: the screen may be seen by others. */
function Unfinished({ rows, throwAway }: { readonly rows: readonly InterviewRow[]; readonly throwAway: PlainAction }) {
  return (
    <Panel title="途中の聞き取り" id="unfinished" note={`${rows.length}件`} aside="次の日の終わりに消えます">
      {rows.length === 0 && <p className="px-3.5 pb-3 text-solid-gray-700">途中の聞き取りはありません。</p>}
      <ul>
        {rows.map(({ id, events, people, open, by, isOwn, beganAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-solid-gray-100 border-t px-3.5 py-2"
          >
            <div className="min-w-0 flex-1">
              <b className="block text-solid-gray-900 leading-130">{events}</b>
              <span className="text-dns-14N-130 text-solid-gray-700">
                <TimeOfDay at={beganAt} />
                から　{people}人　{open > 0 ? `質問あと${open}問` : '質問すみ'}　{isOwn ? '自分' : by}
              </span>
            </div>
            <a href={`/counter/interview/${id}`} className={buttonClass('secondary')}>
              続ける
            </a>
            <form action={throwAway}>
              <input type="hidden" name="id" value={id} />
              <Button look="quiet" aria-label={`${events}（${people}人）の聞き取りを消す`}>
                消す
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
