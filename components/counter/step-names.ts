import type { StepName } from '@/lib/counter/steps'

export const stepNames: Readonly<Record<StepName, string>> = {
  identity: '本人確認',
  correction: '確認・訂正',
  printing: '印刷',
  completion: '完了',
}
