import { type CaseSpec, text } from '../vocabulary'
import { ageExamples, recentChanges } from './examples'

export const certificateCases: readonly CaseSpec[] = [
  {
    id: 'certificates-residence-record-by-proxy',
    title: text('別世帯の親に頼まれて住民票をとる'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'residence', 'comes-as-proxy': 'yes' }, members: [] },
    expect: {
      required: ['juminhyo-utsushi'],
      notRequired: ['koseki-shomei-kibo', 'zei-shomei', 'inkan-shomei-kibo', 'mynumber-koshin'],
    },
  },
  {
    id: 'certificates-register-elsewhere',
    title: text('本籍がよその戸籍を本人がとる（2024年3月からの広域交付）'),
    about: [recentChanges['2024-03-01-registers-anywhere']],
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-kind': 'family',
        'family-paper': 'register',
        'register-is-here': 'no',
        'comes-as-proxy': 'no',
      },
      members: [],
    },
    expect: {
      required: ['koseki-shomei-kibo'],
      notRequired: ['koseki-honsekichi-seikyu', 'koseki-fuhyo', 'mibun-shomei-kibo', 'juri-shomei'],
    },
  },
  {
    id: 'certificates-register-elsewhere-by-proxy',
    title: text('本籍がよその戸籍を頼まれた人がとる。広域交付は使えず本籍地へ'),
    about: [recentChanges['2024-03-01-registers-anywhere']],
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-kind': 'family',
        'family-paper': 'register',
        'register-is-here': 'no',
        'comes-as-proxy': 'yes',
      },
      members: [],
    },
    expect: {
      required: ['koseki-honsekichi-seikyu'],
      notRequired: ['koseki-shomei-kibo'],
    },
  },
  {
    id: 'certificates-address-record-elsewhere',
    title: text('附票は広域交付の対象外。本籍地に請求する'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-kind': 'family',
        'family-paper': 'addresses',
        'register-is-here': 'no',
        'comes-as-proxy': 'no',
      },
      members: [],
    },
    expect: {
      required: ['koseki-honsekichi-seikyu'],
      notRequired: ['koseki-fuhyo', 'koseki-shomei-kibo'],
    },
  },
  {
    id: 'certificates-tax-of-another-city',
    title: text('2026年11月に転入した人の2026年度の課税証明は前の住所地'),
    about: [ageExamples.taxOfJanuaryFirst],
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-kind': 'tax', 'comes-as-proxy': 'no', 'lived-here-on-january-1': 'no' },
      members: [],
    },
    expect: {
      required: ['zei-shomei-previous-city'],
      notRequired: ['zei-shomei'],
    },
  },
  {
    id: 'certificates-card-expires-in-three-months',
    title: text('期限3月6日（土）の3か月前から更新できる。閉庁なので3月5日まで'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-kind': 'card', 'card-matter': 'renew', 'card-expires-on': '2027-03-06' },
      members: [],
    },
    expect: {
      required: ['mynumber-koshin'],
      notRequired: ['mynumber-card-funshitsu', 'mynumber-card-shinsei-kibo'],
      deadlines: { 'mynumber-koshin': '2027-03-05' },
    },
  },
  {
    id: 'certificates-card-expires-later',
    title: text('期限が3月7日なら、まだ更新できない'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-kind': 'card', 'card-matter': 'renew', 'card-expires-on': '2027-03-07' },
      members: [],
    },
    expect: { notRequired: ['mynumber-koshin'] },
  },
  {
    id: 'certificates-several-and-unknown',
    title: text('印鑑を替えたうえ証明も。カードはどうすればよいかわからない'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-kind': 'several',
        'wants-residence-paper': 'no',
        'wants-seal-matter': 'yes',
        'wants-family-paper': 'no',
        'wants-tax-paper': 'no',
        'wants-card-matter': 'yes',
        'wants-health-paper': 'yes',
        'seal-matter': 'change',
        'card-matter': 'unknown',
      },
      members: [],
    },
    expect: {
      required: ['inkan-haishi-kaiin', 'inkan-toroku', 'shikaku-kakuninsho-kibo'],
      notRequired: ['juminhyo-utsushi', 'inkan-shomei-kibo', 'zei-shomei'],
      needsChecking: ['mynumber-card-funshitsu', 'mynumber-koshin', 'mynumber-pin-reset-kibo'],
    },
  },
  {
    id: 'certificates-all-family-papers-here',
    title: text('本籍が会津若松市の方が、戸籍・附票・身分証明書・受理証明書をまとめてとる'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: {
        'certificate-kind': 'family',
        'family-paper': 'several',
        'register-is-here': 'yes',
        'comes-as-proxy': 'no',
      },
      members: [],
    },
    expect: {
      required: ['koseki-shomei-kibo', 'koseki-fuhyo', 'mibun-shomei-kibo', 'juri-shomei', 'fuzai-shomei'],
      notRequired: ['koseki-honsekichi-seikyu', 'juminhyo-utsushi', 'inkan-toroku', 'shikaku-kakuninsho-kibo'],
    },
  },
  {
    id: 'certificates-seal-certificate-wanted',
    title: text('車を買うので印鑑登録証明書がほしい（登録はある）'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'seal', 'seal-matter': 'certificate' }, members: [] },
    expect: {
      required: ['inkan-shomei-kibo'],
      notRequired: ['inkan-toroku', 'inkan-haishi-kaiin', 'fuzai-shomei', 'mynumber-pin-reset-kibo'],
    },
  },
  {
    id: 'certificates-seal-first-time',
    title: text('初めて実印を登録する'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'seal', 'seal-matter': 'register' }, members: [] },
    expect: { required: ['inkan-toroku'], notRequired: ['inkan-shomei-kibo', 'inkan-haishi-kaiin'] },
  },
  {
    id: 'certificates-seal-card-lost',
    title: text('印鑑登録証をなくした'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'seal', 'seal-matter': 'lost' }, members: [] },
    expect: { required: ['inkan-haishi-kaiin'], notRequired: ['inkan-shomei-kibo', 'mynumber-card-funshitsu'] },
  },
  {
    id: 'certificates-tax-of-this-city',
    title: text('1月1日も会津若松市に住んでいた方の課税証明は、この市が出す'),
    about: [ageExamples.taxOfJanuaryFirst],
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-kind': 'tax', 'comes-as-proxy': 'no', 'lived-here-on-january-1': 'yes' },
      members: [],
    },
    expect: { required: ['zei-shomei'], notRequired: ['zei-shomei-previous-city', 'koseki-fuhyo', 'juri-shomei'] },
  },
  {
    id: 'certificates-tax-january-unknown',
    title: text('1月1日の住所が「わからない」'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: {
      household: { 'certificate-kind': 'tax', 'comes-as-proxy': 'no', 'lived-here-on-january-1': 'unknown' },
      members: [],
    },
    expect: {
      notRequired: ['juminhyo-utsushi', 'koseki-shomei-kibo'],
      needsChecking: ['zei-shomei', 'zei-shomei-previous-city'],
    },
  },
  {
    id: 'certificates-card-lost',
    title: text('マイナンバーカードをなくした。止めて作り直す'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'lost' }, members: [] },
    expect: {
      required: ['mynumber-card-funshitsu'],
      notRequired: ['mynumber-koshin', 'mynumber-card-shinsei-kibo', 'tokutei-zairyu-card-kibo'],
    },
  },
  {
    id: 'certificates-card-first-time',
    title: text('カードを初めて作る'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'new' }, members: [] },
    expect: { required: ['mynumber-card-shinsei-kibo'], notRequired: ['mynumber-card-funshitsu', 'mynumber-koshin'] },
  },
  {
    id: 'certificates-card-pin-forgotten',
    title: text('カードの暗証番号を忘れた'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'pin' }, members: [] },
    expect: {
      required: ['mynumber-pin-reset-kibo'],
      notRequired: ['mynumber-esign-reissue-kibo', 'mynumber-card-funshitsu'],
    },
  },
  {
    id: 'certificates-card-signature',
    title: text('引っ越しのあと失効した電子署名を入れ直す'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'signature' }, members: [] },
    expect: {
      required: ['mynumber-esign-reissue-kibo'],
      notRequired: ['mynumber-pin-reset-kibo', 'mynumber-koshin', 'kyuji-heiki-kibo'],
    },
  },
  {
    id: 'certificates-card-former-name',
    title: text('旧姓をカードに載せる'),
    events: ['certificates'],
    today: '2026-12-04',
    answers: { household: { 'certificate-kind': 'card', 'card-matter': 'former-name' }, members: [] },
    expect: { required: ['kyuji-heiki-kibo'], notRequired: ['mynumber-koshin', 'tokutei-zairyu-card-kibo'] },
  },
]
