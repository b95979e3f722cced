import type { Question } from '@/lib/rules/schema'
import { hasChildUntil18 } from '../derived/children'
import { isLeaver, leaverUnder75, leftUnder65, severalListed } from '../derived/job-leaving'
import { is } from '../rules'
import { all, anyMember, event, holds, not, text } from '../vocabulary'

export const leftOnQuestion: Question = {
  id: 'left-on',
  group: 'work',
  askWhen: event('job-leaving'),
  title: text('退職日はいつですか', '仕事を やめた 日は いつですか', 'When is the last day of work?'),
  help: text(
    '期限を数え始める日です。まだの方は、辞める予定の日を入れてください。',
    'この日から 期限を 数えます。まだの 人は やめる 予定の 日です。',
    'Deadlines count from this day. If it is still to come, the planned day.',
  ),
  whenUnknown: text(
    '離職票や退職証明書、最後の給与明細に書いてあります。勤め先でもわかります。',
    '離職票や 会社の 紙を 見て ください。',
    'See the separation slip or the certificate of retirement; the employer knows too.',
  ),
}

export const jobLeavingQuestions: readonly Question[] = [
  {
    id: 'left-job',
    group: 'work',
    askWhen: all(event('job-leaving'), holds(severalListed)),
    title: text('仕事を辞めた方は、だれですか', '仕事を やめた 人は だれですか', 'Who left work?'),
    titleAlone: text('仕事を辞めたのは、あなたですか', '仕事を やめたのは あなたですか', 'Was it you who left work?'),
    help: text(
      '2人以上いるときは、辞める日の早い方から、1人ずつ調べられます。',
      '2人以上の ときは、1人ずつ 調べて ください。',
      'If several did, go through the guide for one after the other.',
    ),
    whenUnknown: text(
      '離職票や退職証明書の名前でわかります。',
      '会社の 紙の 名前を 見て ください。',
      'See the name on the separation slip or the certificate of retirement.',
    ),
  },
  {
    id: 'insurance-after-leaving',
    group: 'insurance',
    askWhen: holds(leaverUnder75),
    title: text(
      '辞めた方は、これから、どの健康保険に入りますか',
      'やめた 人は これから どの 保険に 入りますか',
      'Which health insurance follows for the person who left?',
    ),
    help: text(
      '家族の扶養に入れるなら、保険料はかかりません。国民健康保険と任意継続は、どちらが安いかが人によって違います。',
      '扶養に 入ると お金は かかりません。国民健康保険と 任意継続は、人に よって ちがいます。',
      'As a dependant you pay nothing. Whether National Health Insurance or continuing is cheaper differs from person to person.',
    ),
    whenUnknown: text(
      '国民健康保険税の額は国保年金課、任意継続の額は前の健康保険でわかります。任意継続は退職日から20日目までなので、早めに比べます。',
      '国保年金課と 前の 保険に いくらか 聞いて ください。任意継続は 20日までです。',
      'The Health Insurance and Pension Section and your former insurer tell you what each costs. Continuing must be applied for within 20 days.',
    ),
  },
  {
    id: 'left-involuntarily',
    group: 'insurance',
    askWhen: all(is('insurance-after-leaving', 'kokuho'), anyMember(holds(leftUnder65))),
    title: text(
      '会社の都合や、やむを得ない理由で辞めましたか',
      '会社の 都合などで やめましたか',
      'Did they leave for reasons of the employer, or without a real choice?',
    ),
    help: text(
      '倒産、解雇、契約の更新がなかった、病気や介護などです。雇用保険受給資格者証の離職理由が11・12・21・22・23・31・32・33・34なら「はい」です。',
      '会社が なくなった、やめさせられた、病気などです。紙の 番号が 11・12・21・22・23・31・32・33・34なら「はい」です。',
      'Bankruptcy, dismissal, a contract not renewed, illness, care. Yes for codes 11, 12, 21, 22, 23, 31, 32, 33 or 34 on the unemployment insurance certificate.',
    ),
    whenUnknown: text(
      '離職票の離職理由を見てください。ハローワークでもわかります。',
      '離職票を 見て ください。ハローワークに 聞く ことも できます。',
      'See the reason on the separation slip, or ask Hello Work.',
    ),
  },
  {
    id: 'was-dependant-of-leaver',
    group: 'insurance',
    askWhen: all(
      holds(severalListed),
      not(holds(isLeaver)),
      is('insurance-after-leaving', 'kokuho', 'voluntary', 'spouse-dependant', 'family-dependant', 'next-job'),
    ),
    title: text(
      '辞めた方の健康保険の扶養に入っていた方は、だれですか',
      'やめた 人の 扶養に 入って いた 人は だれですか',
      'Who was a dependant of the person who left?',
    ),
    titleAlone: text(
      '辞めた方の健康保険の扶養に入っていましたか',
      'やめた 人の 扶養に 入って いましたか',
      'Were you a dependant of the person who left?',
    ),
    whenUnknown: text(
      '資格確認書か、マイナポータルの「健康保険証」で確かめられます。',
      '資格確認書か マイナポータルを 見て ください。',
      'Look at the eligibility certificate or at Mynaportal.',
    ),
  },
  {
    id: 'leaver-was-public-servant',
    group: 'children',
    askWhen: all(event('job-leaving'), holds(hasChildUntil18)),
    title: text(
      '公務員を辞めて、児童手当を職場から受けていましたか',
      '公務員を やめましたか。児童手当を 仕事の 場所から もらって いましたか',
      'Was it a post in the public service that paid the child allowance?',
    ),
    help: text(
      '公務員の児童手当は職場から出ていたので、辞めると市に申し込みます。',
      '公務員を やめると、児童手当を 市役所に 申し込みます。',
      'Public employers pay it themselves; whoever leaves claims it from the city.',
    ),
    whenUnknown: text(
      '児童手当が給与といっしょに入っていたかを、明細で見てください。',
      '給料の 紙を 見て ください。',
      'See whether it came with the wages.',
    ),
  },
]
