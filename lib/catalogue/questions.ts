import type { Question, QuestionGroup } from '@/lib/rules/schema'
import { householdQuestions } from './facts/household'
import { movingQuestions } from './facts/moving'
import { text } from './vocabulary'

export const groups: readonly QuestionGroup[] = [
  { id: 'household', title: text('家族', '家族', 'Your household') },
  { id: 'moving', title: text('引っ越し', '引っ越し', 'Your move') },
]

/** The order in which questions are asked, as far as they still matter. */
export const questions: readonly Question[] = [...householdQuestions, ...movingQuestions]
