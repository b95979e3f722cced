import { empty, label, row, section } from '../../compose'
import type { Table, Template } from '../../template'
import { relationToDeceasedField } from '../applicant'
import {
  block,
  dayField,
  deceasedRows,
  fields,
  nameField,
  notes,
  one,
  personRows,
  phoneField,
  signField,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { birthColumn, nameColumn, people } from '../people'
import { portraitForm } from '../portrait-form'

export const sozokuninDaihyo: Template = portraitForm({
  id: 'sozokunin-daihyo',
  title: '相続人代表者指定届 兼 固定資産現所有者申告書',
  basis: '項目：地方税法第9条の2・第384条の3・市税条例',
  day: '届出日',
  body: [
    block('亡くなった方', ...deceasedRows('納税義務者番号')),
    block('相続人の代表者', ...personRows('filer', relationToDeceasedField())),
    heirs(),
    fields(
      '固定資産',
      one(writeField('土地・家屋の所在', '納税通知書のとおりなら書かなくてかまいません')),
      one(
        tickField('現所有者の届', ['相続人全員の共有', '代表者が単独で所有', '相続登記をした（　　年　　月　　日）']),
      ),
      one(tickField('納税通知書の送り先', ['代表者の住所', 'その他（　　　　　　　　　　　　　　　　　）'])),
    ),
    notes(
      '固定資産の現所有者は、そのことを知った日の翌日から３か月以内に申告します（市税条例）。',
      '代表者を決めても、相続登記や相続税の手続きは別に要ります。相続放棄をしたときは、申述受理通知書の写しを添えてください。',
    ),
  ],
  staff: ['戸籍・法定相続情報', '相続放棄', '納税義務者の変更', '口座振替の中止', '市・県民税'],
})

function heirs(): Table {
  const heads = ['ほかの相続人の氏名', '生年月日', '住所', '続柄', '署名']
  return section(
    { at: [15, 8.6], columns: [42, 30, 58, 20, 30], title: 'ほかの相続人（代表者を決めた方）' },
    row(6, ...heads.map(text => label(text, { scope: 'column', size: 7.5 }))),
    ...[1, 2, 3].map(() => row(9, ...heads.map(() => empty))),
  )
}

export const nozeiKanrinin: Template = portraitForm({
  id: 'nozei-kanrinin',
  title: '納税管理人申告書（承認申請書）',
  basis: '項目：地方税法第300条・第355条・市税条例',
  day: '申告日',
  body: [
    block('納税義務者', ...personRows('filer', tickField('申告', ['新規', '変更', '廃止']))),
    fields(
      '転出',
      one(textField('転出先・国外の住所', 'destination')),
      two(dayField('転出の日', 'movedOn'), tickField('国外', ['国外に転出する', '市外に転出する'])),
    ),
    block(
      '納税管理人',
      two(writeField('氏名・名称（フリガナ）'), writeField('生年月日'), 13),
      one(writeField('住所')),
      two(writeField('電話'), writeField('義務者との関係')),
      one(signField('納税管理人の署名（承諾）')),
    ),
    fields(
      '税目',
      one(tickField('管理する税', ['市・県民税', '固定資産税・都市計画税', '軽自動車税', '国民健康保険税', 'その他'])),
      one(tickField('理由', ['国外への転出', '市内に住所がなくなる', 'その他（　　　　　　　　　　　）'])),
      one(tickField('納め方', ['納付書', '口座振替（口座は別に申し込みます）'])),
    ),
    notes('市外や国外へ転出する前に申告してください。転出したあとの期限は、担当課に確かめてください。'),
  ],
  staff: ['承認', '送付先の変更', '口座振替', '課税台帳', '廃止'],
})

export const kaokuMetsushitsu: Template = portraitForm({
  id: 'kaoku-metsushitsu',
  title: '家屋滅失届・未登記家屋所有者変更届',
  basis: '項目：地方税法第384条ほか（市の運用、様式と項目は担当課確認）',
  day: '届出日',
  body: [
    fields(
      '届出の種類',
      one(tickField('届出の種類', ['家屋の滅失（取り壊し・焼失など）', '未登記家屋の所有者の変更'])),
    ),
    block('届出人（所有者）', ...personRows('filer', writeField('所有者との関係'))),
    fields(
      '家屋',
      one(writeField('所在・地番')),
      two(writeField('家屋番号'), tickField('登記', ['ある（滅失登記が要ります）', 'ない'])),
      two(writeField('種類・構造'), writeField('床面積')),
      two(dayField('滅失の日', 'fact.demolished-on'), tickField('範囲', ['全部', '一部（　　　㎡）'])),
      one(tickField('滅失の理由', ['取り壊し', '火災', '災害', 'その他（　　　　　　　）'])),
    ),
    fields(
      '所有者が変わるとき',
      two(writeField('新しい所有者の氏名'), writeField('生年月日・電話')),
      one(writeField('新しい所有者の住所')),
      one(tickField('原因', ['売買', '相続', '贈与', '新築時の届出の誤り', 'その他'])),
      two(signField('前の所有者の署名'), signField('新所有者の署名')),
    ),
    notes(
      '12月末までに取り壊した家屋には、翌年度の固定資産税がかかりません。登記のある家屋は、法務局で１か月以内に滅失登記をします。',
    ),
  ],
  staff: ['現地の確認', '課税台帳', '住宅用地の特例', '相続関係の書類', '印鑑登録証明書'],
})

export const risaiShomei: Template = portraitForm({
  id: 'risai-shomei',
  title: '罹災証明書 交付申請書',
  basis: '項目：災害対策基本法第90条の2',
  day: '申請日',
  body: [
    block('申請者', ...personRows('filer', textField('世帯主', 'newHead'))),
    fields(
      '被害を受けた住まい',
      one(textField('所在地', 'home')),
      one(tickField('申請者との関係', ['自分の家（所有）', '借家（所有者：　　　　　　　　　　）', 'その他'])),
      two(
        dayField('被害を受けた日', 'fact.disaster-on'),
        tickField('原因', ['地震', '大雨・洪水', '台風', '大雪', 'その他']),
      ),
      one(writeField('被害の様子', '浸水の深さ、壊れた所など'), 14),
      one(tickField('写真', ['ある（家の全景・被害の所）', 'ない'])),
      one(
        tickField('自己判定方式', ['希望する（一部損壊に当たると自分で判断し、写真で判定）', '希望しない（現地調査）']),
      ),
    ),
    family(),
    fields(
      '使いみち',
      one(
        tickField('提出先', [
          '保険',
          '支援金・見舞金',
          '税・保険料の減免',
          '仮設住宅・応急修理',
          '勤務先・学校',
          'その他',
        ]),
      ),
      two(writeField('必要な枚数'), phoneField('調査の連絡先')),
    ),
    notes('片付けや修理の前に、被害の様子を写真に撮ってください。判定に納得できないときは、再調査を申し込めます。'),
  ],
  staff: ['現地調査', '写真判定', '全壊', '大規模半壊', '中規模半壊', '半壊', '準半壊', '一部損壊'],
})

function family(): Table {
  return people({ title: '世帯の人', list: 'people', times: 4, height: 9 }, nameColumn(92), birthColumn(80))
}

export const hisaiShomei: Template = portraitForm({
  id: 'hisai-shomei',
  title: '被災（届出）証明書 交付申請書',
  basis: '項目：市の要綱（様式と項目は担当課確認）',
  day: '申請日',
  body: [
    block('申請者', ...personRows('filer', writeField('所有者との関係'))),
    fields(
      '被害',
      two(
        dayField('被害を受けた日', 'fact.disaster-on'),
        tickField('原因', ['地震', '大雨・洪水', '台風', '大雪', 'その他']),
      ),
      one(
        tickField('被害を受けたもの', ['カーポート・塀・物置', '車', '家財', '店舗・事業所', '農地・農機具', 'その他']),
        13,
      ),
      one(writeField('所在地', '申請者の住所と違うとき')),
      one(writeField('被害の様子'), 18),
      one(tickField('写真', ['ある', 'ない'])),
    ),
    fields(
      '使いみち',
      one(tickField('提出先', ['保険', '税の申告（雑損控除）', '融資', '勤務先・学校', 'その他'])),
      two(writeField('必要な枚数'), nameField('受け取る方', 'visitor')),
    ),
    notes('この証明は、被害の届出があったことを証明するもので、被害の程度を判定するものではありません。'),
  ],
  staff: ['写真', '届出の受理', '証明書の交付', '罹災証明の案内'],
})
