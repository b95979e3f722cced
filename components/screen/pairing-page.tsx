import { paths } from '@/lib/html/paths'
import { Brand } from './brand'

const problems: Readonly<Record<string, string>> = {
  'no-such-code': '＊この番号ではつなげません。窓口の画面に新しい番号を出して、10分以内に入力してください。',
  'too-often': '＊まちがいが続いたため、しばらく受け付けません。10分ほど待ってください。',
}

/** Read by staff, once for each device. */
export function PairingPage({ told, code }: { readonly told: string | null; readonly code: string | null }) {
  const problem = problems[told ?? '']
  return (
    <main className="calm" id="main">
      <Brand />
      <h1>住民の画面をつなぐ</h1>
      <p>
        この端末は、まだどの窓口ともつながっていません。職員の「住民の画面」のページに出る8桁の番号を入力してください。
      </p>
      <form method="post" action={paths.screen()} className="pair">
        <input type="hidden" name="do" value="pair" />
        {problem && (
          <p className="problem" role="alert" id="problem">
            {problem}
          </p>
        )}
        <label htmlFor="code">番号（8桁）</label>
        <input
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          defaultValue={/^\d{8}$/.test(code ?? '') ? (code ?? '') : ''}
          aria-describedby={problem ? 'problem' : undefined}
          aria-invalid={problem ? true : undefined}
        />
        <button type="submit" className="go">
          つなぐ
        </button>
      </form>
    </main>
  )
}
