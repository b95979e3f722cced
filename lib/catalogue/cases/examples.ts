import { text } from '../vocabulary'

/** What a case stands for: each of these has a case, so that nobody loses one while editing. */

/** How days are counted, worked through on days that show it. */
export const deadlineExamples = {
  moveOnASunday: text('転入・転居届：2026年11月22日（日）に住み始め、14日目12月6日は日曜なので12月7日（月）'),
  moveBeforeNewYear: text('転入・転居届：2026年12月18日（金）に住み始め、14日目1月1日は閉庁なので1月4日（月）'),
  birth: text('出生届：2026年11月22日生まれ、当日を入れて14日目12月5日は土曜なので12月7日（月）'),
  death: text('死亡届：2026年11月22日に知り、当日を入れて7日目11月28日は土曜なので11月30日（月）'),
  divorceInCourt: text('裁判離婚：2026年11月22日に確定、当日を入れて10日目の12月1日（火）'),
  marriedNameKept: text('婚氏続称：2026年11月22日に離婚、翌日から3か月の2027年2月22日（月）'),
  kokuhoAfterLeaving: text('国保加入：2026年11月30日に退職、翌日から14日目の12月14日（月）'),
  voluntaryContinuation: text(
    '任意継続：2026年12月1日に資格喪失、当日を入れて20日目12月20日は日曜なので12月21日（月）',
  ),
  moveWithCard: text(
    '特例転入：転出予定日から30日目12月22日と住み始めてから14日目12月12日の、早いほう（延びない前提）',
  ),
  dog: text('犬：2026年11月22日から30日目の12月22日（火）'),
  moped: text('原付：2026年11月22日から15日目の12月7日（月）'),
}

/** 児童手当の15日特例（児童手当法8条2項・3項、9条）. */
export const allowanceExamples = {
  lastDay: text('児童手当：11月30日生まれ、15日目の12月15日に請求すれば12月分から'),
  oneDayLate: text('児童手当：11月30日生まれ、12月16日の請求は1月分から（1か月分を失う）'),
  withinTheMonth: text('児童手当：11月10日生まれ、15日目11月25日を過ぎても11月中の請求は12月分から'),
  movedToMonday: text('児童手当：11月20日生まれ、15日目12月5日は土曜なので12月7日まで'),
  countsFromThePlannedDay: text('児童手当：転出予定日11月28日・住み始め12月2日、起点は転出予定日で12月14日まで'),
}

/** 年齢計算ニ関スル法律: an age is reached at the end of the day before the birthday. */
export const ageExamples = {
  allowanceEnds: text(
    '児童手当・子ども医療・児童扶養手当：2009年4月1日生まれは2027年3月31日まで、4月2日生まれは2028年3月31日まで',
  ),
  careInsuranceAt65: text('介護保険65歳：1961年12月1日生まれは前日の2026年11月30日に'),
  lateElderlyAt75: text('後期高齢者医療75歳：1951年12月1日生まれは当日の2026年12月1日に'),
  pensionAt20: text('国民年金20歳：2006年12月1日生まれは前日の2026年11月30日に'),
  pensionAt60: text('国民年金60歳：誕生日の前日に終わる'),
  sealFrom15: text('印鑑登録は15歳から'),
  signatureFrom15: text('カードの署名用電子証明書は15歳から'),
  lateElderlyByDisability: text('障がいの認定による後期高齢者医療は65歳から74歳まで'),
  careBefore65: text('要介護認定の第2号は40歳から64歳までで、特定疾病のとき'),
  disabledUnder20: text('特別児童扶養手当・障害児福祉手当は20歳未満'),
  fiscalYear: text('年度：市・県民税と固定資産税は1月1日、軽自動車税は4月1日で決まる'),
  taxOfJanuaryFirst: text('課税証明はその年の1月1日の住所地が出す：2026年11月の転入者の2026年度分は前の住所地'),
  schoolYear: text('学年：2027年4月の入学は2020年4月2日から2021年4月1日生まれ'),
}

/**
 * Changes of the law that are easily mistaken, by the day they came into force. No rule hangs on the others: 児童扶養手当の
 * 第3子の加算 (2024-11) and 高額療養費の上限 (2026-08) change sums, マイナ免許証 (2025-03-24) is a note of the licence because
 * nobody is asked which one they carry, 環境性能割の廃止 (2026-03-31) took a tax of the prefecture away.
 */
export const recentChanges = {
  '2024-03-01-registers-anywhere': text('2024年3月1日 戸籍の広域交付、届への戸籍の添付不要'),
  '2024-04-01-inheritance': text('2024年4月1日 相続登記の義務'),
  '2024-05-27-card-abroad': text('2024年5月27日 国外転出者のカードの継続利用'),
  '2024-10-01-child-allowance': text('2024年10月 児童手当の拡充（高校生年代まで、所得制限なし、第3子の数え方）'),
  '2024-12-02-no-insurance-cards': text('2024年12月2日 保険証の新規発行終了'),
  '2024-12-02-card-express': text('2024年12月2日 マイナンバーカードの特急発行'),
  '2025-04-01-pregnancy-support': text('2025年4月1日 妊婦のための支援給付'),
  '2025-04-01-moped-class': text('2025年4月1日 新基準原付'),
  '2026-04-01-joint-custody': text('2026年4月1日 共同親権、離婚届の新様式'),
  '2026-04-01-pension-division': text('2026年4月1日 年金分割の請求は5年以内（それより前の離婚は2年以内）'),
  '2026-04-01-new-address-in-register': text('2026年4月1日 住所等変更登記の義務'),
  '2026-04-01-any-child-to-nursery': text('2026年4月1日 乳児等支援給付（こども誰でも通園制度）'),
  '2026-05-26-readings-entered': text('2025年5月26日から1年の振り仮名の届、2026年5月26日からは職権記載'),
  '2026-06-14-one-card-for-foreigners': text('2026年6月14日 特定在留カード'),
  '2026-10-01-pension-while-raising': text('2026年10月1日 国民年金の育児期間免除'),
}
