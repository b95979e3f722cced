import { movedIn, someoneMayDrive } from '../../derived/moving'
import { newNameMayDrive, renaming } from '../../derived/names'
import { firstOf, within } from '../../periods'
import { on } from '../../rules'
import { all, any, event, holds, procedure, text } from '../../vocabulary'
import { afterNewName, sinceNewName } from '../names/new-name-days'
import { afterMovingIn, counter } from '../phrases'
import { fromLaw } from '../sources'

const within15DaysOfMoving = {
  rules: [within({ days: 15 }, on('moved-in-on'), { closedDay: 'stays' as const })],
  notBefore: on('moved-in-on'),
  text: text(
    '住所が変わった日の翌日から15日以内（休みの日でも延びないものとして早めに）',
    '引っ越した 次の 日から 15日までに',
    'Within 15 days after the change of address; do not count on days off',
  ),
}

/** Cars and motorcycles above 125 cc: the city registers only what is smaller. */
export const carPapers = procedure({
  id: 'kuruma-jusho',
  title: text(
    '車検証の住所や氏名を変える',
    '車検証の 住所や 名前を 変える',
    'Change the address or name on your car’s papers',
  ),
  officialName: text(
    '自動車の変更登録・軽自動車等の記載事項変更',
    '車の 変更登録',
    'Motor vehicles: change of registered particulars',
  ),
  events: ['moving-in', 'moving-within', 'marriage', 'divorce', 'name-change'],
  per: 'household',
  requiredWhen: any(
    all(event('moving-in'), holds(movedIn), holds(someoneMayDrive)),
    all(event('moving-within'), holds(someoneMayDrive)),
    all(renaming, holds(newNameMayDrive)),
  ),
  need: 'optional',
  unchecked: [
    text(
      '車か、125ccを超えるバイクの所有者・使用者である',
      '車か、125ccより 大きい バイクが あります。',
      'You own or keep a car, or a motorcycle above 125 cc',
    ),
  ],
  deadlines: firstOf(
    ['moving-in', within15DaysOfMoving],
    ['moving-within', within15DaysOfMoving],
    ...sinceNewName({
      rule: from => within({ days: 15 }, from, { closedDay: 'stays' }),
      words: { ja: '15日以内', 'ja-easy': '15日までに', en: 'Within 15 days' },
    }),
  ),
  bring: [{ item: 'vehicle-certificate' }, { item: 'new-address-proof' }],
  fee: {
    amountYen: null,
    text: text(
      '登録の手数料がかかります（窓口で確かめます）',
      'お金が かかります',
      'There is a registration fee; ask there',
    ),
  },
  department: 'transport-office',
  channels: [
    counter,
    {
      type: 'online',
      via: text('自動車OSS（国）', '自動車OSS', 'The national car registration site (OSS)'),
      availability: 'national',
    },
  ],
  whoCanFile: text('車の所有者・使用者、代理人', '車の 人、かわりの 人', 'The owner or keeper, or a proxy'),
  dependsOn: [...afterMovingIn, ...afterNewName],
  notes: [
    text(
      '引っ越したときは、先に車庫証明（保管場所証明）を警察署でとることがあります。自賠責と任意の保険も忘れずに。',
      '先に 警察で 車庫証明を とる ことが あります。保険も 変えて ください。',
      'After a move the police may first have to certify the parking space. Tell your insurers too.',
    ),
  ],
  law: '道路運送車両法 第12条・第67条',
  source: { ...fromLaw, supports: '道路運送車両法12条' },
  tier: 'external',
})
