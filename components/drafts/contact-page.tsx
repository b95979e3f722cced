import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary, MistakeText } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { goerField, goers, proxyLeaves } from '@/lib/apply/proxy'
import { mistakeAt } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { shellWords } from '@/lib/i18n/shell'
import type { ApplyPageProps } from './apply-props'
import { Required } from './field-group'
import { ItemField } from './item-field'
import { LeafField } from './leaf-field'
import { StepActions } from './step-actions'
import { StepsNav } from './steps-nav'

export function ContactPage({ applying, typed, mistakes }: ApplyPageProps) {
  const { plan, naming } = applying
  const { language } = naming
  const fields = { typed, mistakes, language }
  const back = plan.address.length > 0 ? paths.applyAddress() : paths.applyFamily()
  return (
    <div className="wrap">
      <BackLink href={back}>{shellWords.back[language]}</BackLink>
      <StepsNav plan={plan} current="contact" language={language} />
      <MistakeSummary mistakes={mistakes} language={language} />
      <h1 className="h1">{applyWords.contactTitle[language]}</h1>
      <form method="post" action={paths.applyContact()} noValidate className="reveals">
        {plan.contact.map(item => (
          <ItemField key={item.id} item={{ hint: applyWords.phoneHint, ...item }} person={null} {...fields} />
        ))}
        <Goer {...fields} />
        <fieldset className="revealed group">
          <legend className="h2">{applyWords.proxyTitle[language]}</legend>
          {proxyLeaves.map(leaf => (
            <LeafField key={leaf.field} leaf={leaf} {...fields} />
          ))}
        </fieldset>
        <StepActions step="contact" plan={plan} language={language} />
      </form>
    </div>
  )
}

type GoerProps = Pick<ApplyPageProps, 'typed' | 'mistakes'> & Pick<ApplyPageProps['applying']['naming'], 'language'>

function Goer({ typed, mistakes, language }: GoerProps) {
  const problem = mistakeAt(mistakes, goerField)
  const labels = { self: applyWords.goerSelf, other: applyWords.goerOther }
  return (
    <div className={problem ? 'field is-bad' : 'field'}>
      <fieldset>
        <legend className="label">
          {applyWords.goer[language]}
          <Required isRequired language={language} />
        </legend>
        <MistakeText id={`${goerField}-problem`} text={problem} />
        <div className="opts near">
          {goers.map(goer => (
            <Option
              key={goer}
              id={goer === 'self' ? goerField : undefined}
              name={goerField}
              value={goer}
              label={labels[goer][language]}
              hint={goer === 'other' && applyWords.goerOtherHint[language]}
              isChosen={typed.text(goerField) === goer}
              describedBy={problem && `${goerField}-problem`}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
