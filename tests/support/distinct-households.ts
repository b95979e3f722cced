import type { Application, Person } from '@/lib/drafts/application'
import type { Carried } from '@/lib/drafts/carried'
import { aFamilyMovingIn } from './a-family'

/** Invented people of whom no two share a name, a register or a house: what a code has to hold when nothing repeats. */
const people: readonly (readonly [family: string, given: string, kana: string, domicile: string, head: string])[] = [
  ['五十嵐', '龍之介', 'イガラシ リュウノスケ', '新潟県長岡市大手通二丁目5番地', '五十嵐 重雄'],
  ['小檜山', '麻衣子', 'コビヤマ マイコ', '福島県喜多方市御清水東7246番地', '小檜山 勇'],
  ['髙﨑', '凜', 'タカサキ リン', '茨城県水戸市三の丸一丁目4番73号', '髙﨑 正彦'],
  ['二瓶', '蒼空', 'ニヘイ ソラ', '福島県耶麻郡猪苗代町字城南100番地', '二瓶 和枝'],
  ['長谷川', '志津江', 'ハセガワ シヅエ', '山形県鶴岡市馬場町9番25号', '長谷川 吉蔵'],
  ['Nguyễn Thị', 'Phương Anh', 'グエン ティ フォン アイン', '', ''],
]

export function distinctHousehold(count: number): Carried {
  const { language, events, answers } = aFamilyMovingIn()
  const members = Array.from({ length: count }, (_, index) => memberOf(index, answers.members ?? []))
  return { rules: 0x5eed_cafe, language, events, answers: { ...answers, members }, application: applicationOf(count) }
}

const births = ['1979-11-03', '1983-02-17', '2011-06-29', '2019-08-08', '1948-12-24', '1996-04-11']
const relations = ['self', 'spouse', 'child', 'child', 'parent', 'other']

function memberOf(index: number, samples: NonNullable<Carried['answers']['members']>) {
  const sample = samples[index % samples.length] ?? {}
  return { ...sample, relation: relations[index] ?? 'other', 'birth-date': births[index] ?? 'unknown' }
}

function applicationOf(count: number): Application {
  const { application } = aFamilyMovingIn()
  return {
    ...application,
    people: people.slice(0, count).map(personOf),
    newAddress: {
      postalCode: '9650062',
      text: '福島県会津若松市神指町大字南四合字幕内南154番地の7',
      building: 'メゾン・ド・鶴ヶ城B棟305号室',
    },
    oldAddress: { postalCode: '1730013', text: '東京都板橋区氷川町33番14号', building: 'コーポラス朝霧202' },
    newHead: '五十嵐 龍之介',
    oldHead: count > 1 ? '小檜山 勇' : '五十嵐 龍之介',
    phone: '080-5219-7364',
    bank: {
      usesPublicMoneyAccount: false,
      bank: '会津信用金庫',
      branch: '一箕町支店',
      type: 'ordinary',
      number: '0482917',
      holderKana: 'イガラシ リュウノスケ',
    },
    extra: {
      ...application.extra,
      ...Object.fromEntries(
        people.slice(0, count).map((_, index) => [`school-name.${index}`, '板橋区立板橋第一小学校']),
      ),
    },
  }
}

function personOf([family, given, kana, domicile, head]: (typeof people)[number], index: number): Person {
  const [familyKana = '', ...rest] = kana.split(' ')
  const isForeign = domicile === ''
  return {
    name: { family, given },
    kana: { family: familyKana, given: rest.join(' ') },
    sex: index % 2 === 0 ? 'male' : 'female',
    registeredDomicile: domicile,
    familyRegisterHead: head,
    nationality: isForeign ? 'ベトナム' : '',
    residenceStatus: isForeign ? '技術・人文知識・国際業務' : '',
  }
}
