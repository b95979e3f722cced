import { screenWords } from '@/lib/i18n/screen'
import { Brand } from './brand'

/** Between two people: nothing of anybody, in every language. */
export function WaitingPage({ desk }: { readonly desk: string }) {
  return (
    <main className="calm" id="main">
      <Brand />
      <p className="desk">{screenWords.desk(desk).ja}</p>
      <h1>いらっしゃいませ</h1>
      <p>確かめていただく内容が、ここに出ます。</p>
      <p className="small">たしかめる ことが ここに 出ます。</p>
      <p className="small" lang="en">
        Welcome. What we ask you to check will appear here.
      </p>
    </main>
  )
}
