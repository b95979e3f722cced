import { value } from '../compose'
import type { PersonPath, Table } from '../template'
import { block, type Field, myNumberField, personRows, textField } from './fields'

/** 申請者 on nearly every form: the person filling in, at home. */
export function applicant(heading = '申請者', ...last: readonly Field[]): Table {
  return block(heading, ...personRows('filer', ...(last.length > 0 ? last : [relationField()])))
}

/** Somebody whose number the office needs; it is written at the counter. */
export function withMyNumber(heading: string, person: PersonPath): Table {
  return block(heading, ...personRows(person, myNumberField(heading)))
}

/** 対象者との関係: what the person filling in is to the one a form is about. */
export function relationField(): Field {
  return textField('本人との関係', 'subject.filerRelation')
}

/** What the filer is to the person who died. */
export function relationToDeceasedField(name = '死亡者との続柄'): Field {
  return { label: name, content: value('死亡者との続柄', 'deceased.kinship', { format: 'kinship' }) }
}
