import type { FormId } from './form-ids'

const movers = [
  'name',
  'kana',
  'sex',
  'registered-domicile',
  'family-register-head',
  'nationality',
  'residence-status',
  'residence-until',
]
const mover = ['name', 'kana', 'phone', 'new-address']

const neededItems: Readonly<Record<FormId, readonly string[]>> = {
  'juminido-todoke': [...movers, 'new-address', 'new-head', 'old-address', 'old-head', 'phone'],
  'kokuho-shikaku': [
    ...mover,
    'sex',
    'new-head',
    'previous-insurer',
    'previous-insurance-number',
    'previous-insurance-role',
    'previous-insurance-lost-on',
    'kokuho-certificate',
  ],
  'jidoteate-nintei': [
    ...mover,
    'sex',
    'old-address',
    'jidoteate-claimant',
    'claimant-occupation',
    'claimant-pension',
    'claimant-address-in-january',
    'spouse-occupation',
    'spouse-address',
    'raises-children',
    'children-apart',
    'older-children-apart',
    'bank',
  ],
  'kodomo-iryohi': [
    ...mover,
    'sex',
    'child-insurer',
    'child-insurance-number',
    'child-insured-name',
    'child-insured-since',
    'bank',
  ],
  tennyugaku: [...mover, 'sex', 'old-address', 'current-school', 'new-school', 'school-from'],
  'inkan-toroku': mover,
  'juminhyo-seikyu': [
    ...mover,
    'new-head',
    'juminhyo-kind',
    'juminhyo-scope',
    'juminhyo-entries',
    'juminhyo-copies',
    'juminhyo-purpose',
    'juminhyo-destination',
  ],
  'dog-henko': [
    ...mover,
    'old-address',
    'dog-name',
    'dog-breed',
    'dog-sex',
    'dog-colour',
    'dog-birth-date',
    'dog-tag',
    'dog-microchip',
  ],
  'gentsuki-toroku': [
    ...mover,
    'moped-make',
    'moped-model',
    'moped-frame-number',
    'moped-displacement',
    'moped-acquired-by',
    'moped-acquired-on',
    'moped-old-plate',
  ],
  ininjo: [...mover, 'proxy', 'proxy-procedures'],
}

export function itemIdsOf(form: FormId): readonly string[] {
  return neededItems[form]
}
