import { z } from 'zod'

/**
 * 本人確認書類 (住民基本台帳法 第27条, 住民基本台帳事務処理要領): one official document with a photograph, or two without. What was
 * seen is recorded, never a copy and never a number.
 */
export const photoDocuments = {
  'my-number-card': 'マイナンバーカード',
  'driving-licence': '運転免許証',
  passport: 'パスポート',
  'residence-card': '在留カード等',
  'disability-certificate': '障害者手帳',
  'other-photo': 'その他の写真つき',
} as const

export const otherDocuments = {
  'health-certificate': '資格確認書（健康保険）',
  'care-insurance': '介護保険証',
  pension: '年金手帳・年金証書',
  'child-medical': '医療費受給者証',
  'employee-id': '社員証・学生証',
  'other-document': 'その他',
} as const

export const documents = { ...photoDocuments, ...otherDocuments }
export type DocumentId = keyof typeof documents

export const proxyLetter = 'proxy-letter'

const ids = Object.keys(documents) as [DocumentId, ...DocumentId[]]

export const IdentityCheck = z.object({
  documents: z.array(z.enum(ids)),
  /** 委任状 of the person somebody came for. */
  sawProxyLetter: z.boolean(),
})
export type IdentityCheck = z.infer<typeof IdentityCheck>

export function isSufficient({ documents: seen }: IdentityCheck): boolean {
  return seen.some(id => id in photoDocuments) || new Set(seen).size >= 2
}

/** As it is stored: `health-certificate,pension,proxy-letter`. */
export function identityMethod({ documents: seen, sawProxyLetter }: IdentityCheck): string {
  return [...new Set(seen), ...(sawProxyLetter ? [proxyLetter] : [])].join(',')
}

export function identityWords(method: string): readonly string[] {
  return method.split(',').flatMap(id => {
    if (id === proxyLetter) return ['委任状']
    return Object.hasOwn(documents, id) ? [documents[id as DocumentId]] : []
  })
}
