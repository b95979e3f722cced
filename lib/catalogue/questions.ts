import type { Question, QuestionGroup } from '@/lib/rules/schema'
import { ageingQuestions, careFirstQuestions } from './questions/ageing'
import { belongingsQuestions } from './questions/belongings'
import { birthPlaceQuestion, birthQuestions, childAllowanceQuestions } from './questions/birth'
import { certificateQuestions } from './questions/certificates'
import { childRaisingQuestions } from './questions/child-raising'
import { childrenQuestions } from './questions/children'
import { bereavedQuestions, deathQuestions } from './questions/death'
import { deathEstateQuestions } from './questions/death-estate'
import { disabilityFirstQuestions, disabilityQuestions } from './questions/disability'
import { disasterQuestions } from './questions/disaster'
import {
  allowancePaidToQuestion,
  divorceFirstQuestions,
  divorceQuestions,
  ownPensionQuestion,
} from './questions/divorce'
import { foreignResidentQuestions } from './questions/foreign-resident'
import { hardshipQuestions } from './questions/hardship'
import { householdQuestions } from './questions/household'
import { cityHousingQuestion, householdChangeQuestions } from './questions/household-change'
import { housingQuestions } from './questions/housing'
import { insuranceQuestions } from './questions/insurance'
import { jobLeavingQuestions, leftOnQuestion } from './questions/job-leaving'
import { marriageFirstQuestions, marriageQuestions } from './questions/marriage'
import { movesQuestions, movingOutFirstQuestions } from './questions/moves'
import { movedFromQuestion, movingQuestions, plannedLeavingQuestion, prefectureQuestion } from './questions/moving'
import { nameChangesQuestion, namesFirstQuestions } from './questions/names'
import { cardQuestion, circumstancesQuestions, facilityQuestion } from './questions/people'
import { pregnancyQuestions } from './questions/pregnancy'
import { demolishedQuestion, taxVehicleQuestions } from './questions/tax-vehicle'
import { joinsWorkInsuranceQuestion, publicServantQuestion, startedOnQuestion } from './questions/work-insurance'
import { text } from './vocabulary'

export const groups: readonly QuestionGroup[] = [
  { id: 'moving', title: text('引っ越し', '引っ越し', 'Your move') },
  { id: 'pregnancy', title: text('妊娠', '妊娠', 'Pregnancy') },
  { id: 'birth', title: text('赤ちゃん', '赤ちゃん', 'The baby') },
  { id: 'death', title: text('亡くなった方', 'なくなった 人', 'The person who died') },
  { id: 'household', title: text('ご家族', '家族', 'Your household') },
  { id: 'marriage', title: text('結婚', '結婚', 'Marriage') },
  { id: 'divorce', title: text('離婚', '離婚', 'Divorce') },
  { id: 'names', title: text('氏名', '名前', 'Your name') },
  { id: 'foreign', title: text('外国籍の方', '外国の 国籍の 人', 'Foreign residents') },
  { id: 'work', title: text('仕事', '仕事', 'Work') },
  { id: 'people', title: text('一人ひとりのこと', '1人ずつの こと', 'Each person') },
  { id: 'insurance', title: text('健康保険と年金', '健康保険と 年金', 'Health insurance and pension') },
  { id: 'care', title: text('介護', '介護', 'Care') },
  { id: 'certificates', title: text('カード・証明', 'カード・証明', 'Cards and certificates') },
  { id: 'tax', title: text('税・車', '税金・車', 'Taxes and vehicles') },
  { id: 'disaster', title: text('災害', '災害', 'Disaster') },
  { id: 'hardship', title: text('生活', '生活', 'Livelihood') },
  { id: 'disability', title: text('障がい', '障がい', 'Disability') },
  { id: 'children', title: text('お子さん', '子ども', 'Children') },
  { id: 'living', title: text('暮らし', '生活', 'Everyday life') },
]

/** The order in which questions are asked, as far as they still matter. */
export const questions: readonly Question[] = [
  ...foreignResidentQuestions,
  movedFromQuestion,
  ...movingQuestions,
  ...movingOutFirstQuestions,
  ...pregnancyQuestions,
  birthPlaceQuestion,
  ...deathQuestions,
  ...deathEstateQuestions,
  ...namesFirstQuestions,
  ...marriageFirstQuestions,
  ...divorceFirstQuestions,
  leftOnQuestion,
  startedOnQuestion,
  ...taxVehicleQuestions,
  ...hardshipQuestions,
  ...disasterQuestions,
  ...housingQuestions,
  demolishedQuestion,
  ...certificateQuestions,
  ...householdChangeQuestions,
  ...householdQuestions,
  ...bereavedQuestions,
  ...careFirstQuestions,
  ...disabilityFirstQuestions,
  nameChangesQuestion,
  ...divorceQuestions,
  ...jobLeavingQuestions,
  joinsWorkInsuranceQuestion,
  ownPensionQuestion,
  cardQuestion,
  plannedLeavingQuestion,
  ...movesQuestions,
  ...marriageQuestions,
  ...circumstancesQuestions,
  ...ageingQuestions,
  ...disabilityQuestions,
  ...birthQuestions,
  ...insuranceQuestions,
  prefectureQuestion,
  facilityQuestion,
  ...childRaisingQuestions,
  publicServantQuestion,
  allowancePaidToQuestion,
  ...childrenQuestions,
  ...childAllowanceQuestions,
  ...belongingsQuestions,
  cityHousingQuestion,
]
