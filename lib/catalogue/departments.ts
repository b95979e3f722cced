import type { Department } from '@/lib/rules/schema'
import { text } from './vocabulary'

/** Floors and counter numbers were not published where they could be read: `place` stays null until confirmed (担当課確認). */
export const departments: readonly Department[] = [
  { id: 'shimin', name: text('市民課', '市民課', 'Citizens’ Affairs Section'), place: null, order: 1, isCity: true },
]
