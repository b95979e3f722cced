import type { ReactNode } from 'react'
import { MistakeText } from '@/components/ui/mistakes'
import { Said } from '@/components/ui/said'
import type { Leaf } from '@/lib/apply/leaves'
import { applyWords } from '@/lib/i18n/apply'
import type { Language, Text } from '@/lib/rules/schema'

export function Required({ isRequired, language }: { readonly isRequired: boolean; readonly language: Language }) {
  return isRequired ? (
    <span className="must">{applyWords.must[language]}</span>
  ) : (
    <span className="may">{applyWords.may[language]}</span>
  )
}

type FieldGroupProps = {
  readonly leaf: Leaf
  readonly hint: Text | undefined
  readonly problem: string | undefined
  readonly isBad?: boolean
  readonly language: Language
  readonly children: ReactNode
}

/** Several buttons or boxes under one label. */
export function FieldGroup({
  leaf,
  hint,
  problem,
  isBad = problem !== undefined,
  language,
  children,
}: FieldGroupProps) {
  return (
    <div className={isBad ? 'field is-bad' : 'field'}>
      <fieldset aria-describedby={hint && `${leaf.field}-hint`}>
        <legend className="label">
          <Said text={leaf.label} language={language} />
          <Required isRequired={leaf.isRequired} language={language} />
        </legend>
        {hint && (
          <p className="hint" id={`${leaf.field}-hint`}>
            <Said text={hint} language={language} />
          </p>
        )}
        <MistakeText id={`${leaf.field}-problem`} text={problem} />
        {children}
      </fieldset>
    </div>
  )
}
