import type { ScreenReply } from '@/lib/html/screen-route'
import { screenWords } from '@/lib/i18n/screen'
import type { OnScreen } from '@/lib/screen/on-screen'
import { AskingPage } from './asking-page'
import { PairingPage } from './pairing-page'
import { ScreenPage } from './screen-page'
import { WaitingPage } from './waiting-page'

/** The one page a device shows: what it shows follows from the desk it stands at. */
export function pageOf(now: OnScreen, query: URLSearchParams): ScreenReply {
  const { version } = now
  const told = query.get('told')
  if (now.kind === 'unpaired')
    return {
      kind: 'page',
      title: screenWords.pairTitle.ja,
      language: 'ja',
      version,
      isPaired: false,
      body: <PairingPage told={told} code={query.get('code')} />,
    }
  if (now.kind === 'waiting')
    return {
      kind: 'page',
      title: '会津若松市',
      language: 'ja',
      version,
      isPaired: true,
      body: <WaitingPage desk={now.screen.deskNumber} />,
    }
  if (now.kind === 'asking')
    return {
      kind: 'page',
      title: screenWords.askTitle[now.asking.showing.language],
      language: now.asking.showing.language,
      version,
      isPaired: true,
      body: <AskingPage asking={now.asking} desk={now.screen.deskNumber} />,
    }
  const { language } = now.shown.showing
  const again = query.get('again')
  return {
    kind: 'page',
    title: screenWords.title[language],
    language,
    version,
    isPaired: true,
    body: <ScreenPage shown={now.shown} desk={now.screen.deskNumber} told={told} again={again} />,
  }
}
