import type { Question } from '@/lib/rules/schema'
import { isElementaryPupil, isPreschooler } from '../derived/ages'
import { hasChildUntil18, livesWithBothParents } from '../derived/children'
import { is, yes } from '../rules'
import { all, any, event, holds, not, text } from '../vocabulary'

export const childrenQuestions: readonly Question[] = [
  {
    id: 'claimant-is-public-servant',
    group: 'children',
    askWhen: holds(hasChildUntil18),
    title: text(
      'お子さんの児童手当を受け取る（受け取ることになる）方は、公務員ですか',
      '児童手当を もらう 人は 公務員ですか',
      'Is the person who receives, or will receive, the child allowance a public servant?',
    ),
    help: text(
      'ふつうは父母のうち所得の高い方、離婚したときなどはお子さんと暮らす方です。公務員は、児童手当を勤務先に申し込みます。独立行政法人や郵便局に勤める方は「いいえ」です。',
      'ふつうは お金を 多く もらう 親、離婚した ときは 子どもと 住む 親です。公務員は、児童手当を 仕事の 場所に 申し込みます。',
      'Usually the parent with the higher income; after a divorce the one living with the child. Public servants claim it at work. For independent agencies and post offices, answer no.',
    ),
    whenUnknown: text(
      '勤務先の給与の係に「児童手当は職場から出ますか」と聞いてください。',
      '会社に「児童手当は 会社から もらえますか」と 聞いて ください。',
      'Ask the payroll office whether child allowance is paid at work.',
    ),
  },
  {
    id: 'single-parent',
    group: 'children',
    askWhen: all(not(event('divorce')), holds(hasChildUntil18), not(holds(livesWithBothParents))),
    title: text(
      'ひとり親など、父母の一方か父母以外の方がお子さんを育てていますか',
      '親が 1人で 子どもを 育てて いますか',
      'Is the child raised by a single parent or by someone other than the parents?',
    ),
    help: text(
      '離婚、死別、未婚などです。仕事で離れて暮らしている場合は「いいえ」です。',
      '離婚した 人、夫や 妻が 亡くなった 人、結婚して いない 人などです。仕事で 別に 住んで いる 人は「いいえ」です。',
      'Divorced, widowed or unmarried, for example. Answer no if the other parent only lives apart for work.',
    ),
    whenUnknown: text(
      'こども家庭課で相談できます。',
      'こども家庭課に 相談して ください。',
      'Talk to the Children and Families Section.',
    ),
  },
  {
    id: 'receives-jidofuyoteate',
    group: 'children',
    askWhen: all(is('moved-from', 'other-city'), yes('single-parent')),
    title: text(
      '前の市区町村で、児童扶養手当を受けていましたか',
      '前の 町で 児童扶養手当を もらって いましたか',
      'Did you receive child rearing allowance in your previous city?',
    ),
    whenUnknown: text(
      '児童扶養手当証書があるか、通帳に奇数月の入金があるかを見てください。',
      '児童扶養手当証書という 紙が あるか 見て ください。',
      'Look for the allowance certificate, or for payments in odd months.',
    ),
  },
  {
    id: 'wants-childcare',
    group: 'children',
    askWhen: any(holds(isPreschooler), holds(isElementaryPupil)),
    title: text(
      '保育所や放課後のこどもクラブを使いたいお子さんは、だれですか',
      '保育所や こどもクラブを 使いたい 子どもは だれですか',
      'Which child needs childcare or the after-school club?',
    ),
    titleAlone: text(
      '保育所や放課後のこどもクラブを使いたいですか',
      '保育所や こどもクラブを 使いたいですか',
      'Do you need childcare or the after-school club?',
    ),
    help: text(
      '小学校に入る前のお子さんは保育所・認定こども園など、小学生はこどもクラブです。',
      '小さい 子どもは 保育所など、小学生は こどもクラブです。',
      'Nurseries and certified centres below school age; the after-school club for elementary pupils.',
    ),
    whenUnknown: text(
      'あとからでも申し込めます。こども保育課で相談できます。',
      '後で 申し込む ことも できます。こども保育課に 相談して ください。',
      'You can apply later. Talk to the Childcare Section.',
    ),
  },
]
