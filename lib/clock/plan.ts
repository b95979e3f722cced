/**
 * 会津若松市「庁内dXアクションプラン」第3章(2)(3). The plan's own figures, not measurements: where the share began, and where each
 * was to be at the end of 令和7年度.
 */
export const plan = {
  /** 受付してから手続きが完了するまでの時間：40%減 */
  totalReduction: 0.4,
  /** 受付までに要する時間：50%減 */
  waitingReduction: 0.5,
  /** 手続きナビシステム利用率（デジタル申請件数÷申請総件数）：令和4年度末 7%、令和7年度末 50% */
  digitalShare: { began: 0.07, target: 0.5 },
} as const
