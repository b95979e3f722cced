import type { Template } from '../../template'
import { applicant, relationToDeceasedField } from '../applicant'
import {
  birthField,
  block,
  dayField,
  fields,
  nameField,
  notes,
  one,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'
import { domicileRows, timeField } from './parts'

const cause = tickField('死因', ['一類感染症等', 'その他'])
const place = two(writeField('火葬（埋葬）の場所'), writeField('火葬の日時'))
const staff = ['死亡届の受理', '許可番号（　　　　）', '火葬場の予約', '使用料', '許可証の交付']

export const kasoKyoka: Template = portraitForm({
  id: 'kaso-kyoka',
  title: '埋火葬許可申請書',
  basis: '項目：墓地、埋葬等に関する法律第5条・第8条・同法施行規則第1条',
  day: '申請日',
  body: [
    fields('申請の種類', one(tickField('申請の種類', ['火葬', '埋葬']))),
    block(
      '亡くなった方',
      two(nameField('氏名', 'deceased'), birthField('deceased'), 13),
      one(textField('住所', 'deceased.address')),
      ...domicileRows('deceased'),
      two(timeField('死亡したとき', dayField('死亡した日', 'fact.died-on')), writeField('死亡の場所'), 13),
      one(cause),
    ),
    fields('火葬', place),
    applicant('申請者', relationToDeceasedField()),
    notes(
      '死亡届といっしょに申請します。許可証は火葬場に出し、火葬のあとに返される紙は、お墓に納めるときまで大切に持っていてください。',
    ),
  ],
  staff,
})

/** 妊娠4か月（12週）以上の死産: in place of the deceased the parents are named (施行規則第1条). */
export const shizanKasoKyoka: Template = portraitForm({
  id: 'shizan-kaso-kyoka',
  title: '死胎 埋火葬許可申請書',
  basis: '項目：墓地、埋葬等に関する法律第2条・第5条・第8条・同法施行規則第1条',
  day: '申請日',
  body: [
    fields('申請の種類', one(tickField('申請の種類', ['火葬', '埋葬']))),
    block(
      '父と母',
      two(nameField('父の氏名', 'husband'), nameField('母の氏名', 'wife'), 13),
      one(textField('住所', 'filer.address')),
      ...domicileRows('filer'),
    ),
    fields(
      'お子さん',
      two(timeField('分べんのとき', dayField('分べんの日', 'fact.parted-on')), writeField('分べんの場所'), 13),
      two(tickField('性別', ['男', '女', '分からない']), writeField('妊娠の月数')),
      one(cause),
      place,
    ),
    applicant('申請者', writeField('お子さんとの続柄')),
    notes('死産届といっしょに申請します。'),
  ],
  staff: ['死産届の受理', ...staff.slice(1)],
})
