import type { Address } from '@/lib/drafts/application'
import type { FormSource } from './form-source'
import { homeAddressIn } from './home-address'

/** Where the people live on the day of filing. */
export function homeOf({ application, events }: Pick<FormSource, 'application' | 'events'>): Address {
  return homeAddressIn(events) === 'old-address' ? application.oldAddress : application.newAddress
}

export function wholeAddress({ text, building }: Address): string {
  return [text, building].filter(Boolean).join('　')
}
