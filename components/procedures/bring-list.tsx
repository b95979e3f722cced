import { Said } from '@/components/ui/said'
import type { ResultView } from '@/lib/guide/result-view'
import { resultWords } from '@/lib/i18n/result'

/** One list for everything, each thing once; the ticks are for the person alone and go nowhere. */
export function BringList({ view: { result, naming } }: { readonly view: ResultView }) {
  const { language } = naming
  if (result.procedures.length === 0) return null
  return (
    <section className="sec">
      <h2 className="h2" id="bring">
        {resultWords.bring[language]}
      </h2>
      <p className="muted titled">
        {result.bring.length === 0
          ? resultWords.bringNone[language]
          : resultWords.bringLead(result.procedures.length)[language]}
      </p>
      {result.bring.length > 0 && (
        <ul className="bring">
          {result.bring.map(({ item, isUncertain, because }) => (
            <li key={item.id}>
              <label>
                <input type="checkbox" autoComplete="off" />
                <span>
                  <b>
                    <Said text={item.name} language={language} />
                  </b>
                  <small>{isUncertain ? resultWords.perhapsBecause(because)[language] : because}</small>
                  {item.note && (
                    <small>
                      <Said text={item.note} language={language} />
                    </small>
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
