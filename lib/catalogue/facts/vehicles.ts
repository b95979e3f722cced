import { choice, day, text } from '../vocabulary'

/** What happened to a vehicle; 125cc以下 carries the city’s own plate. */
export const vehicleFacts = {
  'vehicle-matter': choice({
    per: 'household',
    name: text('車両のこと', '車の こと', 'what happened to the vehicle'),
    options: {
      got: {
        label: text('買った・譲り受けた', '買いました・もらいました', 'Bought or taken over'),
        clause: text(
          '車両を買ったか譲り受けた',
          '買いました。または もらいました。',
          'a vehicle was bought or taken over',
        ),
      },
      'gave-up': {
        label: text(
          '廃車にした・譲った・盗まれた',
          'すてました・ゆずりました・ぬすまれました',
          'Scrapped, passed on or stolen',
        ),
        clause: text(
          '車両を手放したか、盗まれた',
          '手放しました。または ぬすまれました。',
          'a vehicle was given up or stolen',
        ),
      },
      changed: {
        label: text(
          '市内で名義や住所が変わった',
          '名前や 住所が かわりました',
          'Owner or address changed within the city',
        ),
        clause: text('車両の名義や住所が変わった', '名前や 住所が かわりました。', 'owner or address changed'),
      },
      temporary: {
        label: text('仮ナンバーを借りたい', '仮ナンバーを 借りたいです', 'A temporary plate is needed'),
        hint: text('車検を通すための運転など', '車検に 行く ためなど', 'To drive to an inspection, for example'),
        clause: text('仮ナンバーを借りる予定がある', '仮ナンバーを 借ります。', 'a temporary plate is needed'),
      },
    },
  }),
  'vehicle-kind': choice({
    per: 'household',
    name: text('車両の種類', '車の 種類', 'the kind of vehicle'),
    options: {
      small: {
        label: text(
          '125cc以下のバイク・小型特殊',
          '125ccまでの バイク・トラクターなど',
          'Up to 125 cc, or a small special vehicle',
        ),
        hint: text(
          '電動キックボード、ミニカー、トラクター、フォークリフトも',
          '電動キックボード・トラクター・フォークリフトも',
          'E-scooters, mini cars, tractors and forklifts too',
        ),
        clause: text(
          '125cc以下のバイクか小型特殊である',
          '125ccまでの バイクか トラクターなどです。',
          'it is of up to 125 cc or a small special vehicle',
        ),
      },
      large: {
        label: text(
          '125ccを超えるバイク・軽自動車・普通車',
          '大きい バイク・車',
          'Larger motorcycles, light and ordinary cars',
        ),
        clause: text(
          '125ccを超えるバイクか自動車である',
          '大きい バイクか 車です。',
          'it is a larger motorcycle or a car',
        ),
      },
    },
  }),
  'vehicle-changed-on': day({
    per: 'household',
    range: 'any',
    name: text('車両を取得した・手放した日', '車を もらった・手放した 日', 'the day the vehicle changed hands'),
  }),
} as const
