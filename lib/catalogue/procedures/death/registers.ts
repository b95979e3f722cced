import type { Procedure } from '@/lib/rules/schema'
import { together, within } from '../../periods'
import { is, on } from '../../rules'
import { procedure, text } from '../../vocabulary'
import { free } from '../phrases'
import { counterDayAndNight } from '../registers'

const shibouTodoke = procedure({
  id: 'shibou-todoke',
  title: text('亡くなったことを届け出る', 'なくなったことを 知らせる', 'Register the death'),
  officialName: text('死亡届', '死亡届', 'Death notification'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('death-notice', 'due-japan', 'due-abroad'),
  deadlines: [
    {
      when: is('death-notice', 'due-japan'),
      rules: [within({ days: 7 }, on('death-known-on'), { countsFirstDay: true })],
      text: text(
        '亡くなったことを知った日を1日目として7日以内（7日目が閉庁日なら次の開庁日）',
        '知った 日を 1日目として 7日までに',
        'Within 7 days, the day you learned of the death being the first (the next open day if the last is closed)',
      ),
      loss: text(
        '届け出るまで火葬の許可が出ません。正当な理由なく遅れると5万円以下の過料になることがあります。',
        '出さないと 火葬が できません。',
        'No cremation permit before it is filed; a fine of up to 50,000 yen for delay without reason.',
      ),
    },
    {
      when: is('death-notice', 'due-abroad'),
      rules: [within({ months: 3 }, on('death-known-on'), { countsFirstDay: true })],
      text: text(
        '亡くなったことを知った日を1日目として3か月以内',
        '知った 日から 3か月までに',
        'Within 3 months, the day you learned of the death being the first',
      ),
    },
  ],
  bring: [
    { item: 'death-notification', when: is('death-notice', 'due-japan') },
    { item: 'foreign-death-certificate', when: is('death-notice', 'due-abroad') },
    { item: 'identity-document' },
    { item: 'guardian-certificate' },
  ],
  fee: free,
  department: 'shimin',
  channels: [counterDayAndNight],
  whoCanFile: text(
    '親族、同居していた人、家主・地主・家屋や土地の管理人、後見人など。窓口へ持っていくのは葬儀社など別の人でもかまいません（署名は届け出る方が書きます）。',
    '家族・親せき・いっしょに 住んで いた 人など。窓口に 行くのは 葬儀社の 人でも いいです。',
    'Relatives, people who lived with them, the landlord, a guardian and others. Anyone, such as the funeral company, may bring it; the filer signs.',
  ),
  forms: ['shibou-todoke'],
  risk: text(
    '届け出ないと火葬の許可が出ず、年金や保険の手続きも進みません。',
    '出さないと 火葬や 年金の 手続きが できません。',
    'Without it there is no cremation permit, and pensions and insurance stand still.',
  ),
  notes: [
    text(
      '届け出る先は、亡くなった場所、亡くなった方の本籍地、届け出る方の所在地のどれかの市区町村です。',
      '出す ところは、なくなった 町、本籍の 町、出す 人が いる 町の どれかです。',
      'File where the death happened, where their family register is, or where the filer is.',
    ),
  ],
  law: '戸籍法 第86条・第87条・第88条（日数は第43条）',
  source: {
    verification: 'web-checked',
    confidence: 'high',
    url: 'https://origin.town.ugo.lg.jp/life/detail.html?category_id=185&id=2055',
    supports: '知った日から数えて7日・届出地・届出人',
  },
  tier: 1,
})

const kasoKyoka = procedure({
  id: 'kaso-kyoka',
  title: text('火葬の許可を受ける', '火葬の 許可を もらう', 'Get the permit for cremation'),
  officialName: text('埋火葬許可申請', '埋火葬許可申請', 'Application for a burial or cremation permit'),
  events: ['death'],
  per: 'household',
  requiredWhen: is('death-notice', 'due-japan', 'due-abroad'),
  unchecked: [text('日本で火葬・埋葬をする', '日本で 火葬を する', 'The cremation or burial takes place in Japan')],
  deadlines: [
    {
      rules: [together('shibou-todoke')],
      text: text(
        '死亡届と同時に（火葬は亡くなってから24時間が過ぎたあと）',
        '死亡届と いっしょに',
        'Together with the death notification (cremation not before 24 hours after the death)',
      ),
    },
  ],
  bring: [{ item: 'death-notification', when: is('death-notice', 'due-japan') }, { item: 'crematorium-booking' }],
  fee: {
    amountYen: null,
    text: text(
      '許可は無料が通例です。斎場の使用料は別にかかります（額は斎場で確かめます）。',
      '許可は ふつう お金が いりません。火葬場の お金は べつです。',
      'The permit is usually free; the crematorium charges separately (ask for the amount).',
    ),
  },
  department: 'shimin',
  channels: [counterDayAndNight],
  whoCanFile: text(
    '死亡届を届け出る方、葬儀社',
    '死亡届を 出す 人、葬儀社',
    'The person who files the death notification, or the funeral company',
  ),
  dependsOn: ['shibou-todoke'],
  forms: ['kaso-kyoka'],
  risk: text(
    '許可がないと、火葬も埋葬もできません。',
    '許可が ないと 火葬が できません。',
    'Without the permit there can be no cremation or burial.',
  ),
  law: '墓地、埋葬等に関する法律 第3条・第5条・第8条',
  source: { verification: 'law-from-memory', confidence: 'high', supports: '墓地、埋葬等に関する法律5条' },
  tier: 1,
})

export const deathRegisters: readonly Procedure[] = [shibouTodoke, kasoKyoka]
