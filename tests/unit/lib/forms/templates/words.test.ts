import { describe, expect, test } from 'vitest'
import { localDate } from '@/lib/calendar/local-date'
import type { FormId } from '@/lib/forms/form-ids'
import { renderForm } from '@/lib/forms/pdf/bundle'
import { requireTemplate } from '@/lib/forms/templates'
import { formsWithHousehold, sampleFor } from '@/tests/support/form-households'
import { squeezed, textsOf } from '@/tests/support/pdf-pages'

/** What stands on each form for a family it is made for: its own title, whom it is about, and what only it asks. */
const words: Partial<Record<FormId, readonly string[]>> = {
  'kokuho-sosaihi': [
    '鈴木一郎',
    'スズキイチロウ',
    '令和8年11月22日',
    '令和8年11月25日',
    '鈴木健一',
    '子',
    '会津信用金庫',
  ],
  'kouki-sosaihi': ['福島県後期高齢者医療広域連合長', '鈴木一郎', '昭和15年2月3日', '1234567'],
  'kokuho-shussan': ['鈴木由美', '鈴木結', '令和8年11月28日', '会津信用金庫'],
  'kokuho-shussan-shizan': ['鈴木由美', '令和8年11月20日', '妊娠85日以上'],
  'kokuho-sanzensango': ['鈴木健一', '鈴木由美', '令和8年11月28日', '単胎'],
  'kokuho-hijihatsuteki': ['鈴木健一', '令和8年11月30日', '特定受給資格者', '世帯主'],
  'kokuho-gendogaku': ['鈴木健一', '限度額適用'],
  'kokuho-kogaku': ['鈴木健一', '診療の年月', '会津信用金庫'],
  'shikaku-kakuninsho': ['鈴木健一', '交付を求める理由'],
  'kokuho-shugaku': ['鈴木蓮', '会津大学', '平成17年6月1日'],
  'kouki-shikaku': ['令和8年12月2日', '宮城県仙台市青葉区上杉一丁目4番5号', '住所地特例'],
  'shussei-todoke': ['鈴木結', 'スズキユイ', '令和8年11月28日', '鈴木由美', '平成2年9月3日', '嫡出子', '公設所の長'],
  'shibou-todoke': ['鈴木一郎', '令和8年11月22日', '昭和15年2月3日', '同居の親族', '福島県会津若松市東栄町3番'],
  'kaso-kyoka': ['鈴木一郎', '令和8年11月22日', '鈴木健一', '一類感染症等', '子'],
  'shizan-kaso-kyoka': ['鈴木由美', '令和8年11月20日', '分べんの場所'],
  'konin-todoke': ['鈴木健一', '鈴木由美', '佐藤正', '二女', '夫の氏', '福島県会津若松市栄町1番', '証人'],
  'rikon-todoke': ['鈴木健一', '佐藤正', '長男', '協議離婚', '父母双方が親権を行う子', '養育費の分担'],
  'koninshi-zokusho': ['鈴木由美', '令和8年11月20日', '福島県会津若松市栄町1番', '変更後の氏'],
  'nyuseki-todoke': ['鈴木翔', '平成30年7月8日', '母（養母）の氏を称する', '法定代理人の署名'],
  'tenseki-todoke': ['福島県会津若松市東栄町3番', '福島県会津若松市栄町1番', '鈴木由美', '平成2年9月3日'],
  'uji-na-henko': ['鈴木健一', '名の変更', '福島県会津若松市栄町1番'],
  'furigana-henko': ['スズキケンイチ', '変更後の振り仮名'],
  'youshi-engumi': ['鈴木健一', '鈴木由美', '養子縁組', '離縁', '証人'],
  'fujuri-moshide': ['鈴木由美', '平成2年9月3日', '認知届'],
  'ninchi-todoke': ['鈴木由美', '任意認知', '胎児'],
  'card-henko': ['鈴木由美', '佐藤由美', '令和8年12月24日', '平成2年9月3日'],
  'denshi-shomeisho': ['鈴木由美', '署名用電子証明書', '失効'],
  'ansho-bango': ['鈴木健一', '利用者証明用電子証明書（４桁）'],
  'card-saikofu': ['鈴木健一', '受理番号', '0120-95-0178'],
  'inkan-haishi': ['鈴木健一', '登録証・印鑑の亡失', '改印'],
  'inkan-shomei': ['鈴木健一', 'スズキケンイチ', '昭和63年5月14日', '登録番号'],
  'koseki-seikyu': ['鈴木健一', '福島県会津若松市東栄町3番', 'パスポートの申請', '広域交付'],
  'zei-shomei-seikyu': ['鈴木健一', '課税（非課税）証明', 'パスポートの申請', '福島県'],
  'kyuji-kisai': ['鈴木健一', '佐藤', 'サトウ', '旧氏の読み方が分かる資料'],
  'tsusho-kisai': ['鈴木健', 'スズキケン', '在留カードの番号'],
  'shien-sochi': ['鈴木健一', '配偶者からの暴力など', '保護命令決定書の写し'],
  'nenkin-shikaku': ['日本年金機構理事長', '鈴木健一', '令和8年11月30日', '鈴木由美', '会社などを辞めた'],
  'nenkin-menjo': ['鈴木健一', '平成2年9月3日', '令和8年11月30日', '納付猶予（50歳未満）'],
  'nenkin-gakusei': ['鈴木蓮', '会津大学', '卒業予定の年月'],
  'nenkin-sanzensango': ['鈴木由美', '令和8年11月28日', '基礎年金番号'],
  'nenkin-ikuji': ['鈴木健一', '鈴木結', '令和8年11月28日', '養育を始めた日'],
  'mishikyu-nenkin': ['鈴木一郎', '令和8年11月22日', '鈴木健一', '子', '会津信用金庫'],
  'jidoteate-gakukaitei': ['鈴木健一', '鈴木結', '令和8年11月28日', '様式第4号', '増額'],
  'jidoteate-shometsu': ['鈴木一郎', '令和8年11月22日', '様式第10号', '受給者の死亡', '会津信用金庫'],
  'jidoteate-henko': ['鈴木健一', '令和8年12月24日', '様式第8号', '変更前の氏名'],
  'jidoteate-kakuninsho': ['鈴木健一', '鈴木蓮', '平成17年6月1日', '多子加算'],
  'jidoteate-genkyo': ['鈴木由美', '鈴木翔', '平成30年7月8日', '様式第6号'],
  'kodomo-iryohi-henko': ['鈴木翔', '全国健康保険協会福島支部', '1234・567', '喪失の事由'],
  'kodomo-iryohi-shokan': ['鈴木翔', '全国健康保険協会福島支部', '会津信用金庫', '診療の年月'],
  'hitorioya-iryohi': ['鈴木健一', '鈴木翔', '1234・567', '会津信用金庫', '児童扶養手当'],
  'hitorioya-henko': ['鈴木健一', '鈴木由美', '令和8年12月24日', '婚姻（事実婚を含む）'],
  'jidofuyoteate-nintei': ['鈴木健一', '鈴木翔', '会津酒造', '会津信用金庫', '様式第1号'],
  'jidofuyoteate-soshitsu': ['鈴木健一', '鈴木由美', '令和8年12月24日', '婚姻した'],
  'tokuji-nintei': ['福島県知事', '鈴木由美', '会津酒造', '若松病院', '鈴木翔'],
  'hoiku-riyo': ['鈴木結', '第一保育所、広田保育所、河東保育所', '令和9年4月1日', '会津酒造', '鈴木由美'],
  'kodomo-club': ['鈴木翔', '鶴城小学校', '小学2年', '会津酒造', '若松病院', '令和9年4月1日'],
  'dare-demo-tsuen': ['鈴木結', '令和9年4月1日', '月10時間'],
  'shugaku-enjo': ['会津若松市教育委員会', '鈴木翔', '鶴城小学校', '会津信用金庫'],
  'ninshin-todoke': ['鈴木由美', '令和9年5月10日', '若松産科医院', '会津塗工房', '結核の健康診断'],
  'ninpu-kyufu-nintei': ['鈴木由美', '令和9年5月10日', '若松産科医院', '会津コイン'],
  'taiji-kazu': ['鈴木由美', '令和9年5月10日', '多胎', '会津信用金庫'],
  'youiku-iryo': ['鈴木結', '親', '全国健康保険協会福島支部', '鈴木由美', '指定養育医療機関'],
  'shussei-renraku': ['鈴木結', '令和8年11月28日', '鈴木由美', '今いる所（里帰り先）'],
  'kaigo-nintei': ['鈴木トメ', '昭和25年4月2日', '01234567', '会津中央クリニック', '小林誠', '要介護５'],
  'kaigo-shikaku': ['鈴木一郎', '令和8年11月22日', '鈴木健一', '受給資格証明書'],
  'kaigo-kyotaku': ['鈴木トメ', '子', '事業所番号'],
  'kaigo-saikofu': ['鈴木トメ', '負担割合証'],
  'kaigo-futan-gendo': ['鈴木トメ', '預貯金の額', '第３段階②'],
  'kaigo-kogaku': ['鈴木トメ', '会津信用金庫', '世帯合算'],
  'kaigo-fukushiyogu': ['鈴木トメ', '会津信用金庫', '福祉用具サービス計画'],
  'kaigo-jutaku-kaishu': ['鈴木トメ', '会津信用金庫', '段差の解消', '着工の予定日'],
  'shogaisha-kojo': ['鈴木トメ', '確定申告'],
  'shintai-techo': ['福島県知事', '鈴木健一', '指定医の診断書・意見書'],
  'ryoiku-techo': ['福島県知事', '鈴木健一', '再判定'],
  'seishin-techo': ['福島県知事', '鈴木健一', '令和9年3月31日', '障害年金'],
  'techo-henko': ['鈴木一郎', '令和8年11月22日', '返還（死亡）', '鈴木健一'],
  'jiritsu-shien': ['鈴木健一', '令和9年2月28日', '1234・567', '重度かつ継続'],
  'jushin-iryohi': ['鈴木健一', '全国健康保険協会福島支部', '会津信用金庫'],
  'tokubetsu-shogaisha': ['鈴木健一', '鈴木由美', '会津信用金庫', '障害児福祉手当'],
  'hosogu-nichijo': ['鈴木健一', '補装具の借受け'],
  'shogai-service': ['鈴木健一', '放課後等デイサービス'],
  'gentsuki-haisha': ['鈴木健一', '会津若松市い1234', '令和8年12月20日', '東京都渋谷区渋谷一丁目1番1号'],
  'gentsuki-henko': ['鈴木健一', '会津若松市い1234', '令和8年11月30日'],
  'keiji-genmen': ['鈴木健一', '運転者'],
  'sozokunin-daihyo': ['鈴木一郎', '鈴木健一', '子', '令和8年11月22日', '現所有者'],
  'nozei-kanrinin': ['鈴木健一', '東京都渋谷区渋谷一丁目1番1号', '令和8年12月20日', '納税管理人'],
  'kaoku-metsushitsu': ['鈴木健一', '令和8年10月20日', '未登記家屋'],
  'risai-shomei': ['鈴木健一', '鈴木由美', '令和8年11月15日', '自己判定方式'],
  'hisai-shomei': ['鈴木健一', '令和8年11月15日', '雑損控除'],
  'dog-toroku': ['はな', '柴犬', '392140000000000', '注射済票'],
  'dog-shibou': ['はな', '令和8年11月29日', '2014-123'],
  'seikatsu-hogo': ['会津若松市福祉事務所長', '鈴木由美', '38歳', '国民の権利'],
  'jukyo-kakuho': ['鈴木健一', '令和8年10月31日', '会津酒造', '家賃'],
  'kouki-shogai-nintei': ['鈴木トメ', '昭和25年4月2日', '01234567', '子'],
}

describe('the words of a form', () => {
  test.each(formsWithHousehold)('%s can be read and searched', async form => {
    const template = requireTemplate(form)
    const printing = { papers: new Map(), createdOn: localDate('2026-12-07') }
    const { pdf, gaps } = await renderForm({ template, data: sampleFor(form) }, printing)
    const text = squeezed(await textsOf(pdf))
    expect(
      [template.title.replace(/\s/g, ''), '担当課確認', ...(words[form] ?? [])].filter(word => !text.includes(word)),
    ).toEqual([])
    expect(words[form]?.length).toBeGreaterThan(1)
    expect(gaps).toEqual([])
  })
})
