import type { BankAccount, ProxyPerson } from '@/lib/drafts/application'
import { familyGiven } from '@/lib/people/names'
import { homeOf, wholeAddress } from './address'
import type { FormData, FormVisitor } from './form-data'
import type { FormPerson } from './form-person'
import type { FormSource } from './form-source'

/** The account, the proxy, and who will stand at the counter. */
export function contactsOf(source: FormSource, filer: FormPerson) {
  const { bank, proxy } = source.application
  return {
    visitorKind: proxy ? 'proxy' : filer.name && 'self',
    bank: bankOf(bank),
    proxy: proxyOf(proxy),
    visitor: visitorOf(source, filer),
    entrusted: proxy ? source.procedureTitles.map(title => `・${title}`).join('\n') : '',
  }
}

function bankOf(bank: BankAccount | null): FormData['bank'] {
  if (!bank) return { usesPublicMoneyAccount: '', bank: '', branch: '', type: '', number: '', holderKana: '' }
  return { ...bank, usesPublicMoneyAccount: bank.usesPublicMoneyAccount ? 'yes' : 'no' }
}

function proxyOf(proxy: ProxyPerson | null): FormData['proxy'] {
  if (!proxy) return { name: '', address: '', birthDate: '', phone: '', relation: '' }
  return { ...proxy, name: familyGiven(proxy.name) }
}

function visitorOf(source: FormSource, { name, kana, birthDate }: FormPerson): FormVisitor {
  const { proxy, phone } = source.application
  if (proxy) return { ...proxyOf(proxy), kana: '' }
  return { name, kana, birthDate, address: wholeAddress(homeOf(source)), phone, relation: name && '本人' }
}
