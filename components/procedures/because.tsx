import type { Procedure } from '@/lib/rules/schema'

type BecauseProps = { readonly because: string; readonly procedure: Procedure }

/** The reason and the article of law, always together. */
export function Because({ because, procedure }: BecauseProps) {
  return (
    <span>
      {because}
      <span className="law" lang="ja">
        （{procedure.law}）
      </span>
    </span>
  )
}
