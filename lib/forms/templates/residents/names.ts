import type { Template } from '../../template'
import { applicant } from '../applicant'
import {
  block,
  fields,
  notes,
  one,
  screenSignField,
  staffField,
  subjectRows,
  textField,
  tickField,
  two,
  writeField,
} from '../fields'
import { portraitForm } from '../portrait-form'

export const kyujiKisai: Template = portraitForm({
  id: 'kyuji-kisai',
  title: '旧氏 記載（変更・削除）請求書',
  basis: '項目：住民基本台帳法施行令第30条の14',
  day: '請求日',
  isPerPerson: true,
  body: [
    fields(
      '請求の種類',
      one(tickField('請求の種類', ['はじめて記載する', '別の旧氏に変更する', '削除する', '再び記載する'])),
    ),
    block('請求する人', ...subjectRows('subject', textField('変更前の氏名', 'subject.previousName'))),
    fields(
      '旧氏',
      two(textField('記載する旧氏', 'extra.former-surname'), textField('振り仮名', 'extra.former-surname-kana'), 14),
      one(tickField('示すもの', ['その旧氏が載っている戸籍から今の戸籍まで', '旧氏の読み方が分かる資料'])),
      one(tickField('いっしょにするもの', ['マイナンバーカードへの追記', '署名用電子証明書の再発行', '印鑑登録'])),
      two(screenSignField('請求者の署名', 'subject'), staffField('記載の日')),
    ),
    applicant('届け出る人'),
    notes(
      '旧氏は、住民票・マイナンバーカード・印鑑登録証明書に氏名と並べて記載されます。どちらか一方だけを載せることはできません。',
    ),
  ],
  staff: ['戸籍の確認', '住民票の記載', 'カードの追記', '電子証明書', '印鑑登録'],
})

export const tsushoKisai: Template = portraitForm({
  id: 'tsusho-kisai',
  title: '通称 記載（削除）申出書',
  basis: '項目：住民基本台帳法施行令第30条の16',
  day: '申出日',
  isPerPerson: true,
  body: [
    fields('申出の種類', one(tickField('申出の種類', ['記載', '削除']))),
    block(
      '申し出る人',
      ...subjectRows('subject'),
      two(textField('国籍・地域', 'subject.nationality'), writeField('在留カードの番号')),
    ),
    fields(
      '通称',
      two(textField('通称', 'extra.alias'), textField('振り仮名', 'extra.alias-kana'), 14),
      one(writeField('使っている実情', '社会生活で使っていることを示す資料を、２点以上添えてください'), 16),
      one(
        tickField('添えるもの', [
          '勤務先・学校の証明',
          '給与明細・社員証',
          '健康保険の資格確認書',
          '公共料金の領収書',
          '婚姻など身分関係の書類',
        ]),
        14,
      ),
      two(screenSignField('申出者の署名', 'subject'), staffField('記載の日')),
    ),
    applicant('届け出る人'),
    notes(
      '通称は、国内における社会生活で使っているものを、住民票に記載するものです。いちど記載すると、原則として変更できません。',
    ),
  ],
  staff: ['資料の確認', '住民票の記載', 'カードの追記', '印鑑登録', '不記載'],
})
