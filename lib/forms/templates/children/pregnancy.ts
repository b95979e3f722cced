import type { Template } from '../../template'
import {
  account,
  block,
  choiceField,
  consent,
  dayField,
  fields,
  myNumberField,
  nameField,
  notes,
  one,
  personRows,
  phoneField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

export const ninshinTodoke: Template = portraitForm({
  id: 'ninshin-todoke',
  title: '妊娠届出書',
  basis: '項目：母子保健法第15条・同法施行規則第3条',
  day: '届出日',
  body: [
    block(
      '妊婦',
      ...personRows('wife', myNumberField('妊婦')),
      two(textField('職業・勤務先', 'wife.workplace'), textField('世帯主', 'newHead')),
    ),
    fields(
      '妊娠',
      two(writeField('妊娠の週数', '診断を受けた日の週数'), dayField('出産の予定日', 'extra.due-date')),
      two(textField('診断・保健指導を受けた所', 'extra.maternity-clinic'), writeField('医師・助産師')),
      two(
        tickField('性病の健康診断', ['受けた', '受けていない']),
        tickField('結核の健康診断', ['受けた', '受けていない']),
      ),
      two(textField('お腹の子の人数', 'babies'), tickField('これまでの出産', ['はじめて', '（　　）回'])),
    ),
    block(
      'パートナー',
      two(nameField('氏名', 'husband'), dayField('生年月日', 'husband.birthDate'), 12),
      two(textField('職業・勤務先', 'husband.workplace'), tickField('同居', ['している', 'していない'])),
    ),
    notes(
      '届け出ると、母子健康手帳と妊婦健康診査の受診票を受け取り、保健師などが体調や暮らしのことを聞きます。',
      '妊婦のための支援給付の申請も、いっしょにできます。',
    ),
  ],
  staff: ['母子健康手帳（第　　　　号）', '受診票', '面談', '支援給付', '保健指導'],
})

export const ninpuKyufuNintei: Template = portraitForm({
  id: 'ninpu-kyufu-nintei',
  title: '妊婦給付認定申請書（１回目）',
  basis: '項目：子ども・子育て支援法第10条の2ほか（2025年4月1日施行）',
  day: '申請日',
  body: [
    block('妊婦（申請者）', ...personRows('wife', myNumberField('申請者'))),
    fields(
      '申請の内容',
      two(dayField('出産の予定日', 'extra.due-date'), textField('医療機関', 'extra.maternity-clinic')),
      one(tickField('受け取り方', ['現金（口座振込）', '会津コイン'])),
      one(tickField('ほかの市区町村からの給付', ['受けていない', '受けた（市区町村名：　　　　　　　　）'])),
      one(tickField('流産・死産など', ['該当しない', '該当する（届出の前でも申請できます）'])),
    ),
    account('妊婦'),
    consent(
      '認定に必要な範囲で、住民基本台帳と妊娠の記録を市が確かめ、ほかの市区町村に照会することに同意します。',
      '申請者',
    ),
    notes(
      '給付は１回目が５万円、２回目は胎児１人につき５万円です。認定を受けた方が転出したときは、転出先で申請します。',
    ),
  ],
  staff: ['妊娠の確認', '他市の受給', '認定', '支給（５万円）', '会津コイン'],
})

export const taijiKazu: Template = portraitForm({
  id: 'taiji-kazu',
  title: '胎児の数の届出書（妊婦支援給付・２回目）',
  basis: '項目：子ども・子育て支援法第10条の2ほか（2025年4月1日施行）',
  day: '届出日',
  body: [
    block('妊婦・産婦（届出人）', ...personRows('wife', staffField('認定の番号'))),
    fields(
      '胎児の数',
      two(
        textField('胎児の数（人）', 'babies'),
        choiceField('単胎・多胎', 'pregnancyKind', { single: '単胎', multiple: '多胎' }),
      ),
      two(dayField('出産の予定日', 'extra.due-date'), dayField('出産した日', 'bornOn')),
      one(tickField('流産・死産など', ['該当しない', '該当する（母子健康手帳・医師の証明などを見せてください）'])),
      one(tickField('受け取り方', ['現金（口座振込）', '会津コイン'])),
    ),
    account('妊婦・産婦'),
    consent('給付に必要な範囲で、出産の記録を市が確かめ、ほかの市区町村に照会することに同意します。', '届出人'),
    notes('届け出られるのは、出産予定日の８週間前の日からです。'),
  ],
  staff: ['母子健康手帳', '胎児の数（　　）', '支給額（　　　　円）', '他市の受給', '会津コイン'],
})

export const youikuIryo: Template = portraitForm({
  id: 'youiku-iryo',
  title: '養育医療給付申請書',
  basis: '項目：母子保健法第20条・同法施行規則第9条',
  day: '申請日',
  isPerPerson: true,
  body: [
    block('申請者（保護者）', ...personRows('filer', textField('子との関係', 'subject.filerRelation'))),
    block('子', ...subjectRows('subject', myNumberField('子'))),
    fields(
      '給付の内容',
      two(writeField('出生時の体重', 'グラム'), writeField('指定養育医療機関')),
      one(writeField('受けようとする理由', '養育医療意見書（医師が書きます）のとおり')),
    ),
    fields(
      '子の健康保険',
      two(textField('保険者名', 'extra.child-insurer'), textField('記号・番号', 'extra.child-insurance-number')),
      one(textField('被保険者の氏名', 'extra.child-insured-name')),
    ),
    fields(
      '世帯',
      two(nameField('父の氏名', 'husband'), myNumberField('父'), 12),
      two(nameField('母の氏名', 'wife'), myNumberField('母'), 12),
      one(tickField('添えるもの', ['養育医療意見書', '世帯調書', '所得・課税の証明（マイナンバーで省けます）'])),
    ),
    consent(
      '給付に必要な範囲で、世帯の課税の記録を市が確かめ、自己負担金に子ども医療費の助成を充てることに同意します。',
      '申請者',
    ),
  ],
  staff: ['意見書', '世帯の階層', '自己負担額', '医療券の交付', '子ども医療費の充当'],
})

export const shusseiRenraku: Template = portraitForm({
  id: 'shussei-renraku',
  title: '出生連絡票（低体重児届出書）',
  basis: '項目：母子保健法第18条・児童福祉法第6条の3第4項',
  day: '届出日',
  isPerPerson: true,
  body: [
    block(
      '赤ちゃん',
      ...subjectRows('subject'),
      two(writeField('出生時の体重', 'グラム'), writeField('妊娠の週数', '出産したとき')),
      two(writeField('出生の場所'), tickField('出産', ['普通', '帝王切開', 'その他'])),
    ),
    block(
      '母',
      two(nameField('氏名', 'wife'), dayField('生年月日', 'wife.birthDate'), 12),
      two(phoneField(), writeField('今いる所（里帰り先）')),
    ),
    fields(
      '訪問の希望',
      one(tickField('赤ちゃんの様子', ['退院した', '入院中（病院：　　　　　　　　　）'])),
      one(
        tickField('心配なこと', [
          '体重・授乳',
          '黄疸・皮膚',
          '母の体調',
          '気分の落ちこみ',
          '上の子のこと',
          'その他',
          'ない',
        ]),
      ),
      one(tickField('都合のよい時間', ['午前', '午後', '早めに連絡がほしい'])),
    ),
    notes('体重が2,500グラム未満のときは、低体重児の届出を兼ねます。保健師や助産師が、家を訪ねるときの参考にします。'),
  ],
  staff: ['低体重児', '新生児訪問', '養育医療の案内', '要支援', '里帰り先へ依頼'],
})
