import { type Application, blankBankAccount } from '@/lib/drafts/application'
import type { Form } from '@/lib/html/form'
import { applyWords } from '@/lib/i18n/apply'
import { applyMistakes } from '@/lib/i18n/apply-mistakes'
import { plainTyping } from '@/lib/people/plain-typing'
import { textIn } from '@/lib/rules/text'
import type { Leaf, LeafKind } from './leaves'
import type { Reading } from './read-leaf'
import { type ReadLeaves, readLeaves } from './read-leaves'

/** Where the money goes: a registered account, one typed here, or told at the counter. */
export const bankField = 'bank-how'
export type BankChoice = 'public' | 'account' | 'later'
export const bankChoices: readonly BankChoice[] = ['public', 'account', 'later']

export const bankLeaves: readonly Leaf[] = [
  leaf('bank', 'text', applyWords.bankName),
  leaf('branch', 'text', applyWords.bankBranch),
  {
    ...leaf('type', 'choice', applyWords.bankType),
    options: [
      { value: 'ordinary', label: applyWords.bankOrdinary },
      { value: 'current', label: applyWords.bankCurrent },
      { value: 'savings', label: applyWords.bankSavings },
    ],
  },
  leaf('number', 'text', applyWords.bankNumber),
  leaf('holderKana', 'kana', applyWords.bankHolder),
]

export function bankChoiceOf({ bank }: Application): BankChoice | '' {
  if (!bank) return ''
  return bank.usesPublicMoneyAccount ? 'public' : 'account'
}

export function readBank(form: Form, reading: Reading & { readonly application: Application }): ReadLeaves {
  const { application } = reading
  const choice = form.text(bankField)
  if (choice === 'public') {
    const bank = { ...blankBankAccount, usesPublicMoneyAccount: true }
    return { application: { ...application, bank }, mistakes: [], isConverted: false }
  }
  if (choice !== 'account') return { application: { ...application, bank: null }, mistakes: [], isConverted: false }
  const opened = { ...application, bank: { ...(application.bank ?? blankBankAccount), usesPublicMoneyAccount: false } }
  const read = readLeaves(form, bankLeaves, { ...reading, application: opened })
  return withNumber(read, reading)
}

/** 7 digits; up to 8 at ゆうちょ銀行. */
function withNumber(read: ReadLeaves, { language }: Reading): ReadLeaves {
  const { application, mistakes } = read
  const { bank } = application
  if (!bank || mistakes.some(({ field }) => field === 'bank-number')) return read
  const number = plainTyping(bank.number).replace(/[ -]/g, '')
  if (/^\d{4,8}$/.test(number)) return { ...read, application: { ...application, bank: { ...bank, number } } }
  const text = applyMistakes(textIn(applyWords.bankNumber, language), language).accountNumber
  return { ...read, mistakes: [...mistakes, { field: 'bank-number', text }] }
}

function leaf(key: string, kind: LeafKind, label: Leaf['label']): Leaf {
  return {
    field: `bank-${key.toLowerCase()}`,
    path: ['bank', key],
    kind,
    label,
    name: label,
    isRequired: true,
    maxLength: 60,
    options: [],
    mayBeNumber: false,
  }
}
