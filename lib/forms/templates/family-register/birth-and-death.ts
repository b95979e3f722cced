import { blankDate, line } from '../../compose'
import type { Template } from '../../template'
import {
  birthField,
  block,
  choiceField,
  dayField,
  type Field,
  fields,
  nameField,
  one,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { draftSheet } from '../portrait-form'
import { domicileRows, householdWork, notifier, occupationField, phoneRow, timeField } from './parts'

export const shusseiTodoke: Template = draftSheet({
  id: 'shussei-todoke',
  title: '出生届',
  basis: '項目：戸籍法第49条・同法施行規則第59条（附録第11号様式）',
  paper: '届書（Ａ３の用紙。右半分は医師・助産師が書く出生証明書）',
  isPerPerson: true,
  body: [
    block(
      '生まれた子',
      two(nameField('氏名', 'subject'), birthField('subject'), 12),
      one(
        tickField('父母との続き柄', ['嫡出子', '嫡出でない子', '（長・二・三　　　）男', '（長・二・三　　　）女']),
        8,
      ),
      two(timeField('生まれたとき', dayField('生まれた日', 'subject.birthDate')), writeField('生まれたところ'), 12),
      one(textField('住所', 'subject.address'), 9),
      two(textField('世帯主の氏名', 'newHead'), textField('世帯主との続き柄', 'subject.relation'), 9),
    ),
    block(
      '生まれた子の父と母',
      two(nameField('父の氏名', 'husband'), birthWithAge('父の生年月日', 'husband'), 12),
      two(nameField('母の氏名', 'wife'), birthWithAge('母の生年月日', 'wife'), 12),
      ...domicileRows('filer'),
      two(writeField('同居を始めたとき', '結婚式か同居の早いほうの年月'), writeField('職業', '国勢調査の年だけ'), 9),
      one(householdWork(), 15),
    ),
    fields('その他', one(writeField('その他'), 11)),
    notifier(
      tickField('届出人', ['父', '母', '法定代理人', '同居者', '医師', '助産師', 'その他の立会者', '公設所の長']),
    ),
    fields('連絡先', phoneRow()),
  ],
})

export const shibouTodoke: Template = draftSheet({
  id: 'shibou-todoke',
  title: '死亡届',
  basis: '項目：戸籍法第86条・第87条・同法施行規則第59条（附録第14号様式）',
  paper: '届書（Ａ３の用紙。右半分は医師が書く死亡診断書）',
  body: [
    block(
      '亡くなった方',
      two(nameField('氏名', 'deceased'), birthField('deceased'), 12),
      two(
        timeField('死亡したとき', dayField('死亡した日', 'fact.died-on')),
        writeField('死亡したところ', '死亡診断書のとおり'),
        12,
      ),
      two(textField('住所', 'deceased.address'), textField('世帯主の氏名', 'deceasedHead')),
      ...domicileRows('deceased'),
      two(
        choiceField('夫または妻', 'deceasedHasSpouse', {
          yes: 'いる（満　　歳）',
          single: '未婚',
          died: '死別',
          left: '離別',
        }),
        writeField('（生後30日以内）', '生まれた時刻も書きます'),
      ),
      one(householdWork(), 16),
      two(occupationField('職業'), occupationField('産業')),
    ),
    fields('その他', one(writeField('その他'), 12)),
    notifier(
      choiceField('届出人の資格', 'deathFilerRole', {
        'kin-at-home': '同居の親族',
        kin: '同居していない親族',
        housemate: '同居者',
        landlord: '家主',
        'land-owner': '地主',
        'house-keeper': '家屋管理人',
        'land-keeper': '土地管理人',
        office: '公設所の長',
        guardian: '後見人',
        curator: '保佐人',
        assistant: '補助人',
        'voluntary-guardian': '任意後見人・任意後見受任者',
      }),
      14,
    ),
    fields('連絡先', phoneRow()),
  ],
})

export const ninchiTodoke: Template = draftSheet({
  id: 'ninchi-todoke',
  title: '認知届',
  basis: '項目：民法第779条〜第783条・戸籍法第60条〜第64条',
  paper: '届書（市役所にある用紙）',
  body: [
    block(
      '認知される子',
      two(writeField('氏名・よみかた'), writeField('生年月日・続き柄'), 12),
      two(writeField('住所'), writeField('世帯主')),
      two(writeField('本籍'), writeField('筆頭者')),
    ),
    block(
      '認知する父',
      two(nameField('氏名', 'husband'), dayField('生年月日', 'husband.birthDate'), 12),
      one(textField('住所', 'husband.address')),
      ...domicileRows('husband'),
    ),
    block(
      '子の母',
      two(nameField('氏名', 'wife'), dayField('生年月日', 'wife.birthDate'), 12),
      ...domicileRows('wife'),
    ),
    fields(
      '認知',
      one(
        tickField('認知の種別', [
          '任意認知',
          '審判（　　年　　月　　日確定）',
          '判決（　　年　　月　　日確定）',
          '遺言執行者',
        ]),
      ),
      one(
        tickField('子について', [
          '未成年の子',
          '成年の子（本人の承諾）',
          '死亡した子（成年の直系卑属の承諾）',
          '胎児（母の承諾）',
        ]),
      ),
      one(writeField('承諾する者の署名・その他'), 14),
    ),
    notifier(tickField('届出人', ['父', 'その他（　　　　　　　　　　）'])),
    fields('連絡先', phoneRow()),
  ],
})

/** The age asked is that on the day of the birth, for the parents to write. */
function birthWithAge(name: string, person: 'husband' | 'wife'): Field {
  const day = { label: name, bind: `${person}.birthDate`, format: 'wareki', whenEmpty: blankDate } as const
  return { label: name, content: line([day, '（満　　歳）'], { size: 10 }) }
}
