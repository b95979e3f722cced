/** How long somebody should wait at most. The city's plan names no figure: 担当課確認. */
export const waitTargetMinutes = 10
