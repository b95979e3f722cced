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
]
