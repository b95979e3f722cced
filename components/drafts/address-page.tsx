import { BackLink } from '@/components/ui/back-link'
import { MistakeSummary, MistakeText } from '@/components/ui/mistakes'
import { Said } from '@/components/ui/said'
import type { FoundAddresses } from '@/lib/apply/look-up-address'
import { leavesFor } from '@/lib/apply/progress'
import { namesOf } from '@/lib/apply/typed-leaves'
import type { DataItem } from '@/lib/forms/data-items'
import { Icon } from '@/lib/html/icon'
import { mistakeAt } from '@/lib/html/mistake'
import { paths } from '@/lib/html/paths'
import { applyWords } from '@/lib/i18n/apply'
import { shellWords } from '@/lib/i18n/shell'
import { textIn } from '@/lib/rules/text'
import type { ApplyPageProps } from './apply-props'
import { Required } from './field-group'
import { ItemField } from './item-field'
import { Input, LeafField } from './leaf-field'
import { StepActions } from './step-actions'
import { StepsNav } from './steps-nav'

type AddressPageProps = ApplyPageProps & {
  /** After 「住所をさがす」: for which address, and what was found. */
  readonly found: FoundAddresses | null
}

export function AddressPage(props: AddressPageProps) {
  const { applying, typed, mistakes } = props
  const { plan, naming, application } = applying
  const { language } = naming
  return (
    <div className="wrap">
      <BackLink href={paths.applyFamily()}>{shellWords.back[language]}</BackLink>
      <StepsNav plan={plan} current="address" language={language} />
      <MistakeSummary mistakes={mistakes} language={language} />
      <h1 className="h1">{applyWords.addressTitle[language]}</h1>
      <form method="post" action={paths.applyAddress()} noValidate>
        {/* The button that the Enter key presses stands first. */}
        <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
          {applyWords.saveAndContact[language]}
        </button>
        {plan.address.map(item =>
          item.kind === 'address' ? (
            <AddressField key={item.id} {...props} item={item} />
          ) : (
            <ItemField
              key={item.id}
              item={item}
              person={null}
              people={namesOf(application)}
              {...{ typed, mistakes, language }}
            />
          ),
        )}
        <StepActions step="address" plan={plan} language={language} />
      </form>
    </div>
  )
}

function AddressField({ item, applying, typed, mistakes, found }: AddressPageProps & { readonly item: DataItem }) {
  const { language } = applying.naming
  const [postal, text, building] = leavesFor(item, null)
  if (!postal || !text || !building) return null
  const label = textIn(item.label, language)
  const problem = mistakeAt(mistakes, postal.field)
  const isOwn = item.id === 'new-address'
  return (
    <fieldset className="group" id={item.id}>
      <legend className="h2">
        <Said text={item.label} language={language} />
        <Required isRequired={item.required} language={language} />
      </legend>
      <div className={problem ? 'field is-bad' : 'field'}>
        <label className="label" htmlFor={postal.field}>
          {applyWords.postalCode[language]}
          <Required isRequired={false} language={language} />
        </label>
        <p className="hint" id={`${postal.field}-hint`}>
          {applyWords.postalHint[language]}
        </p>
        <MistakeText id={`${postal.field}-problem`} text={problem} />
        <div className="beside">
          <Input
            leaf={postal}
            {...{ typed, mistakes, language }}
            autoComplete={isOwn ? 'postal-code' : undefined}
            describedBy={`${postal.field}-hint`}
          />
          <button
            type="submit"
            className="btn"
            name="look-up"
            value={item.id}
            aria-label={applyWords.lookUpOf(label)[language]}
          >
            <Icon name="search" />
            {applyWords.lookUp[language]}
          </button>
        </div>
        {found?.item === item.id && <Candidates found={found} applying={applying} />}
      </div>
      <LeafField leaf={text} hint={applyWords.addressHint} {...{ typed, mistakes, language }} />
      <LeafField leaf={building} hint={applyWords.buildingHint} {...{ typed, mistakes, language }} />
    </fieldset>
  )
}

function Candidates({ found, applying }: { readonly found: FoundAddresses } & Pick<AddressPageProps, 'applying'>) {
  const { language } = applying.naming
  if (found.addresses.length === 0) {
    return (
      <p className="note" role="status">
        {applyWords.notFound[language]}
      </p>
    )
  }
  if (found.isFilledIn) return null
  return (
    <div className="note" role="status">
      <div>
        <p>
          <b>{applyWords.candidates(found.addresses.length)[language]}</b>
        </p>
        {found.hasTyped && <p>{applyWords.keepsTyped[language]}</p>}
        <ul>
          {found.addresses.map(address => (
            <li key={address}>
              <button type="submit" className="link" name={`pick-${found.item}`} value={address}>
                {address}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
