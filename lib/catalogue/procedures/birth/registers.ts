import type { Procedure } from '@/lib/rules/schema'
import { isNewborn } from '../../derived/birth'
import { promptly, within } from '../../periods'
import { is, on } from '../../rules'
import { holds, procedure, text } from '../../vocabulary'
import { cityOnline, counter, free, mail } from '../phrases'
import { counterDayAndNight } from '../registers'

const shusseiTodoke = procedure({
  per: 'member',
  events: ['birth'],
  id: 'shussei-todoke',
  title: text('赤ちゃんの出生を届け出る', '赤ちゃんが 生まれたことを 知らせる', 'Register the birth'),
  officialName: text('出生届', '出生届', 'Birth notification'),
  requiredWhen: holds(isNewborn),
  deadlines: [
    {
      when: is('birth-place', 'japan'),
      rules: [within({ days: 14 }, on('birth-date'), { countsFirstDay: true })],
      text: text(
        '生まれた日を1日目として14日以内（14日目が閉庁日なら次の開庁日）',
        '生まれた 日を 1日目として 14日までに',
        'Within 14 days, the day of birth being the first (the next open day if the last is closed)',
      ),
      loss: text(
        '正当な理由なく遅れると、5万円以下の過料になることがあります。',
        'おくれると 5万円までの お金を はらう ことが あります。',
        'A fine of up to 50,000 yen for delay without reason.',
      ),
    },
    {
      when: is('birth-place', 'abroad'),
      rules: [within({ months: 3 }, on('birth-date'), { countsFirstDay: true })],
      text: text(
        '生まれた日を1日目として3か月以内（最後の日が閉庁日なら次の開庁日）',
        '生まれた 日から 3か月までに',
        'Within 3 months, the day of birth being the first (the next open day if the last is closed)',
      ),
      loss: text(
        '3か月を過ぎると国籍留保ができず、赤ちゃんが日本国籍を失うことがあります。',
        'すぎると 赤ちゃんの 日本の 国籍が なくなる ことが あります。',
        'After 3 months Japanese nationality can no longer be reserved and may be lost.',
      ),
    },
  ],
  fee: free,
  bring: [
    { item: 'birth-notification', when: is('birth-place', 'japan') },
    { item: 'foreign-birth-certificate', when: is('birth-place', 'abroad') },
    { item: 'maternal-handbook' },
    { item: 'identity-document' },
  ],
  department: 'shimin',
  channels: [
    counterDayAndNight,
    mail,
    {
      type: 'online',
      via: text('マイナポータル', 'マイナポータル', 'Mynaportal'),
      availability: 'city-dependent',
      note: text(
        '本籍地の市区町村が対応しているときだけ使えます。',
        '本籍の 町が できる ときだけ。',
        'Only if the city of your family register offers it.',
      ),
    },
  ],
  whoCanFile: text(
    '父か母（結婚していない父母の子は母）、同居者、医師・助産師など。窓口へ持っていくのは別の人でもかまいません（委任状は不要）。',
    'お父さんか お母さん。持って いくのは ほかの 人でも いいです。',
    'The father or mother (the mother if they are not married), people living with them, the doctor or midwife. Anyone may bring it.',
  ),
  forms: ['shussei-todoke'],
  risk: text(
    '届け出ないと、住民票・健康保険・児童手当の手続きが進みません。',
    '出さないと ほかの 手続きが できません。',
    'Without it the residence record, insurance and allowance stand still.',
  ),
  notes: [
    text(
      '名前に使える字は、常用漢字・人名用漢字・かなです。読み方も届け出ます。',
      '名前は きまった 漢字と かなで 書きます。',
      'Names use the permitted kanji and kana; the reading is registered too.',
    ),
    text(
      '届け出る先は、生まれた場所、本籍地、届け出る方の所在地のどれかの市区町村です。住民票とマイナンバーは自動で作られます。',
      '出す ところは、生まれた 町、本籍の 町、出す 人が いる 町の どれかです。',
      'File where the baby was born, where your family register is, or where you are. The residence record follows by itself.',
    ),
    text(
      '父母とも外国籍のときは、生まれた日から30日以内に出入国在留管理局で在留資格の取得を申請します（60日以内に出国するなら不要）。',
      'お父さんも お母さんも 外国の 国籍の ときは、30日までに 入管で 赤ちゃんの ビザを とります。',
      'If both parents are foreign nationals, apply to Immigration for the baby’s status of residence within 30 days (not if leaving within 60 days).',
    ),
  ],
  law: '戸籍法 第49条・第50条・第52条（日数は第43条、国籍留保は第104条）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://www.city.nomi.ishikawa.jp/www/contents/1725409985994/index.html',
    supports: '生まれた日を含めて14日・閉庁日は翌開庁日',
  },
  tier: 1,
})

const renrakuhyo = procedure({
  per: 'member',
  events: ['birth'],
  id: 'teitaiju-shussho-renraku',
  title: text('赤ちゃんの連絡票を出す', '赤ちゃんの 連絡票を 出す', 'Send in the baby’s contact card'),
  officialName: text(
    '出生連絡票・低体重児の届出',
    '出生連絡票・低体重児の 届',
    'Birth contact card; notification of a low-weight baby',
  ),
  requiredWhen: holds(isNewborn),
  deadlines: [
    {
      rules: [promptly],
      text: text('生まれたら、すみやかに', '早めに', 'Promptly after the birth'),
      loss: text(
        '赤ちゃん訪問や健診の案内が遅れます。',
        '家に 来る 日や 健診の 知らせが おそく なります。',
        'The home visit and check-ups come later.',
      ),
    },
  ],
  bring: [{ item: 'maternal-handbook' }],
  fee: free,
  department: 'kenko-zoshin',
  channels: [counter, mail, cityOnline],
  whoCanFile: text('母、父、保護者', 'お母さん、お父さん', 'The mother, father or guardian'),
  dependsOn: ['shussei-todoke'],
  forms: ['shussei-renraku'],
  notes: [
    text(
      '連絡票は母子健康手帳といっしょに渡されています。2,500g未満で生まれたときは、低体重児の届出を兼ねます。',
      '連絡票は 母子健康手帳と いっしょに もらいました。2,500gより 小さい 赤ちゃんの 届にも なります。',
      'The card came with the maternal handbook; under 2,500 g it is also the notification the law asks for.',
    ),
  ],
  law: '母子保健法 第18条、児童福祉法 第6条の3',
  source: { verification: 'knowledge-only', confidence: 'medium' },
  tier: 2,
})

export const birthRegisters: readonly Procedure[] = [shusseiTodoke, renrakuhyo]
