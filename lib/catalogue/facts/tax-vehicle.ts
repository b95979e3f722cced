import { choice, day, text, yesNo } from '../vocabulary'

const about = {
  vehicle: text('原付や車のことを調べている', '原付や 車の ことです。', 'it is about a moped or car'),
  income: text('所得や市県民税の申告を調べている', '税金の 申告の ことです。', 'it is about declaring income'),
  property: text(
    '土地や建物の税を調べている',
    '土地や 建物の 税金の ことです。',
    'it is about tax on land or buildings',
  ),
  payment: text('税の納め方を調べている', '税金の はらい方の ことです。', 'it is about paying taxes'),
  certificate: text('税の証明がほしい', '税金の 証明が ほしいです。', 'you want a tax certificate'),
}

const asks = (id: keyof typeof about, name: Parameters<typeof yesNo>[0]['name'], no: Parameters<typeof text>) =>
  yesNo({ per: 'household', name, yes: about[id], no: text(...no) })

/** 税・車: one page says which; `several` opens the single questions. */
export const taxVehicleFacts = {
  'tax-matter': choice({
    per: 'household',
    name: text('税・車のこと', '税金・車の こと', 'the tax or vehicle matter'),
    options: {
      vehicle: {
        label: text('原付バイク・小型特殊・車', '原付バイク・トラクター・車', 'Moped, farm vehicle or car'),
        hint: text('買った、譲った、廃車にした', '買った・ゆずった・すてた', 'Bought, passed on, scrapped'),
        clause: about.vehicle,
      },
      income: { label: text('市・県民税の申告', '市・県民税の 申告', 'Residents’ tax return'), clause: about.income },
      property: {
        label: text('土地・建物の税', '土地・建物の 税金', 'Tax on land and buildings'),
        hint: text(
          '取り壊した、名義が変わった、事業の機械',
          'こわした・名前が かわった',
          'Demolished, passed on, business assets',
        ),
        clause: about.property,
      },
      payment: {
        label: text('税の納め方', '税金の はらい方', 'How to pay'),
        hint: text(
          '口座振替、納めるのが難しい、国外へ行く',
          '口座・はらえない・外国へ 行く',
          'Direct debit, hard to pay, going abroad',
        ),
        clause: about.payment,
      },
      certificate: {
        label: text('所得・課税・納税の証明', '税金の 証明', 'Tax certificates'),
        clause: about.certificate,
      },
      several: {
        label: text('2つ以上', '2つ以上', 'Two or more of these'),
        hint: text('次のページから1つずつ聞きます', '次の ページから 1つずつ 聞きます', 'We will ask one by one'),
        clause: text('調べていることが2つ以上ある', '2つ以上 あります。', 'it is about more than one matter'),
      },
    },
  }),
  'about-vehicle': asks('vehicle', text('原付や車', '原付や 車', 'a moped or car'), [
    '原付や車の手続きがない',
    '原付や 車の ことは ありません。',
    'nothing about a vehicle',
  ]),
  'about-income': asks('income', text('市・県民税の申告', '税金の 申告', 'the residents’ tax return'), [
    '市・県民税の申告がない',
    '申告の ことは ありません。',
    'nothing about declaring income',
  ]),
  'about-property': asks('property', text('土地・建物の税', '土地・建物の 税金', 'tax on land and buildings'), [
    '土地や建物の税の手続きがない',
    '土地や 建物の ことは ありません。',
    'nothing about land or buildings',
  ]),
  'about-payment': asks('payment', text('税の納め方', '税金の はらい方', 'how to pay'), [
    '税の納め方の手続きがない',
    'はらい方の ことは ありません。',
    'nothing about paying',
  ]),
  'about-tax-certificate': asks('certificate', text('税の証明', '税金の 証明', 'a tax certificate'), [
    '税の証明がいらない',
    '税金の 証明は いりません。',
    'no tax certificate is wanted',
  ]),
  'income-matter': choice({
    per: 'household',
    name: text('前の年の所得', '前の 年の お金', 'last year’s income'),
    options: {
      undeclared: {
        label: text(
          '所得があり、まだ申告していない',
          'お金を もらって、まだ 申告して いません',
          'There was income, not declared yet',
        ),
        hint: text('自営、副業、給与以外の収入など', '自分の 仕事など', 'Self-employment, side work and the like'),
        clause: text(
          '申告していない所得がある',
          '申告して いない お金が あります。',
          'there is income not declared yet',
        ),
      },
      none: {
        label: text(
          '所得がなく、証明や軽減が要る',
          'お金が なくて、証明が いります',
          'No income, but proof or a reduction is needed',
        ),
        clause: text(
          '所得がなく、証明や保険税の軽減が要る',
          'お金が なくて、証明が いります。',
          'there was no income but proof or a reduction is needed',
        ),
      },
      settled: {
        label: text(
          '確定申告をした、または給与・年金だけで済んでいる',
          '確定申告を しました。給料・年金だけです',
          'Tax return filed, or only wages or pension',
        ),
        clause: text(
          '確定申告や年末調整で済んでいる',
          '申告は もう いりません。',
          'a tax return or the year-end adjustment settles it',
        ),
      },
    },
  }),
  'property-matter': choice({
    per: 'household',
    name: text('土地・建物のこと', '土地・建物の こと', 'what happened to the property'),
    options: {
      demolished: {
        label: text('建物を取り壊した', '建物を こわしました', 'A building was demolished'),
        clause: text('建物を取り壊した', '建物を こわしました。', 'a building was demolished'),
      },
      unregistered: {
        label: text(
          '登記していない建物を売買・相続した',
          '登記の ない 建物を 買いました・もらいました',
          'An unregistered building changed hands',
        ),
        clause: text(
          '登記していない建物の持ち主が替わった',
          '登記の ない 建物の 持ち主が かわりました。',
          'an unregistered building changed hands',
        ),
      },
      inherited: {
        label: text(
          '持ち主が亡くなって、手続きをしていない',
          '持ち主が なくなりました',
          'The owner has died and nothing was done',
        ),
        clause: text(
          '土地や建物の持ち主が亡くなった',
          '土地や 建物の 持ち主が なくなりました。',
          'the owner of land or a building has died',
        ),
      },
      business: {
        label: text(
          '事業に使う機械や設備がある',
          '仕事の 機械が あります',
          'There are machines or fittings used for business',
        ),
        clause: text('事業に使う機械や設備がある', '仕事の 機械が あります。', 'there are business assets'),
      },
    },
  }),
  'demolished-on': day({
    per: 'household',
    range: 'any',
    name: text('建物がなくなった日', '建物が なくなった 日', 'the day the building was gone'),
  }),
  'payment-matter': choice({
    per: 'household',
    name: text('納め方のこと', 'はらい方の こと', 'the matter of paying'),
    options: {
      bank: {
        label: text(
          '口座振替にしたい・口座を変えたい',
          '口座から はらいたいです',
          'Direct debit, new or another account',
        ),
        clause: text('口座振替の手続きをする予定がある', '口座から はらいます。', 'direct debit is wanted'),
      },
      hard: {
        label: text('期限までに納めるのが難しい', '期限までに はらえません', 'It is hard to pay in time'),
        clause: text(
          '税や保険税を期限までに納めるのが難しい',
          '期限までに はらえません。',
          'it is hard to pay in time',
        ),
      },
      disaster: {
        label: text('災害で減らしてほしい', '災害で 安く して ほしいです', 'Relief after a disaster'),
        clause: text(
          '災害で税を減らしてほしい',
          '災害で 税金を 安く して ほしいです。',
          'relief from tax is wanted after a disaster',
        ),
      },
      abroad: {
        label: text(
          '国外へ行くので、代わりに受け取る人を決めたい',
          '外国へ 行きます',
          'Going abroad: someone has to receive the notices',
        ),
        clause: text(
          '国外へ行くあとも納める税がある',
          '外国へ 行く 後も 税金が あります。',
          'tax remains to be paid after going abroad',
        ),
      },
    },
  }),
} as const
