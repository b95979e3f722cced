import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary } from '@/components/ui/mistakes'
import { Option } from '@/components/ui/option'
import { Said } from '@/components/ui/said'
import { bankChoices, bankField, bankLeaves } from '@/lib/apply/bank'
import type { DataItem } from '@/lib/forms/data-items'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { shellWords } from '@/lib/i18n/shell'
import type { ApplyPageProps } from './apply-props'
import { ItemField } from './item-field'
import { LeafField } from './leaf-field'
import { StepActions } from './step-actions'
import { StepsNav } from './steps-nav'

/** What only the forms ask for. */
export function DetailsPage(props: ApplyPageProps) {
  const { applying, typed, mistakes } = props
  const { plan, naming } = applying
  const { language } = naming
  return (
    <div className="wrap">
      <BackLink href={paths.applyContact()}>{shellWords.back[language]}</BackLink>
      <StepsNav plan={plan} current="details" language={language} />
      <MistakeSummary mistakes={mistakes} language={language} />
      <h1 className="h1">{applyWords.detailsTitle[language]}</h1>
      <p>{applyWords.detailsLead[language]}</p>
      <form method="post" action={paths.applyDetails()} noValidate>
        {plan.details.map(item =>
          item.kind === 'bank' ? (
            <BankField key={item.id} {...props} item={item} />
          ) : (
            <ItemField key={item.id} item={item} person={null} {...{ typed, mistakes, language }} />
          ),
        )}
        <StepActions step="details" plan={plan} language={language} />
      </form>
    </div>
  )
}

function BankField({ item, applying, typed, mistakes }: ApplyPageProps & { readonly item: DataItem }) {
  const { language } = applying.naming
  const labels = { public: applyWords.bankPublic, account: applyWords.bankAccount, later: applyWords.bankLater }
  return (
    <fieldset className="group reveals">
      <legend className="h2">
        <Said text={item.label} language={language} />
      </legend>
      {item.hint && (
        <p className="hint">
          <Said text={item.hint} language={language} />
        </p>
      )}
      <div className="opts near">
        {bankChoices.map(choice => (
          <Option
            key={choice}
            name={bankField}
            value={choice}
            label={labels[choice][language]}
            isChosen={typed.text(bankField) === choice}
          />
        ))}
      </div>
      <div className="revealed">
        {bankLeaves.map(leaf => (
          <LeafField key={leaf.field} leaf={leaf} {...{ typed, mistakes, language }} />
        ))}
      </div>
    </fieldset>
  )
}
