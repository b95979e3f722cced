import type { Table } from '../../template'
import { block, dayField, nameField, one, phoneField, textField, tickField, two } from '../fields'

/** 窓口に来た人: whoever stands at the counter, the proxy where there is one. */
export function visitorBlock(relations: readonly string[]): Table {
  return block(
    '窓口に来た人',
    two(nameField('氏名', 'visitor'), dayField('生年月日', 'visitor.birthDate'), 13),
    one(textField('住所', 'visitor.address')),
    two(tickField('本人との関係', relations), phoneField()),
  )
}
