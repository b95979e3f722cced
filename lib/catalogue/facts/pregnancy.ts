import { choice, day, text, yesNo } from '../vocabulary'

/** Asked of the household: whoever is pregnant need not be named, and no list of the family is wanted for it. */
export const pregnancyFacts = {
  'pregnancy-stage': choice({
    per: 'household',
    name: text('妊娠のいまの様子', '今の ようす', 'where things stand'),
    options: {
      'to-notify': {
        label: text(
          '妊娠がわかり、届はこれから',
          '赤ちゃんが いると わかった。届は まだ',
          'The pregnancy is confirmed, not notified yet',
        ),
        clause: text('妊娠がわかった', 'おなかに 赤ちゃんが いると わかりました。', 'the pregnancy has been confirmed'),
      },
      notified: {
        label: text(
          '届が済み、母子健康手帳がある',
          '届を 出した。母子健康手帳が ある',
          'Notified: the handbook has been issued',
        ),
        clause: text('妊娠の届が済んでいる', '妊娠の 届を 出しました。', 'the pregnancy has been notified'),
      },
      ended: {
        label: text(
          '流産・死産で、赤ちゃんとお別れした',
          '赤ちゃんと おわかれした（流産・死産）',
          'The baby was lost (miscarriage or stillbirth)',
        ),
        hint: text(
          '受けられる給付と、要る届をお伝えします',
          'もらえる お金と 届を 案内します',
          'We will tell you what you are entitled to and what has to be filed',
        ),
        clause: text('赤ちゃんとお別れした', '赤ちゃんと おわかれしました。', 'the baby was lost'),
      },
    },
  }),
  'reached-twelve-weeks': yesNo({
    per: 'household',
    name: text('妊娠の週数', '何週だったか', 'how many weeks the pregnancy lasted'),
    yes: text('妊娠12週（85日）以上だった', '12週（85日）以上でした。', 'the pregnancy had reached 12 weeks (85 days)'),
    no: text(
      '妊娠12週（85日）になっていなかった',
      '12週（85日）より 前でした。',
      'the pregnancy had not reached 12 weeks (85 days)',
    ),
  }),
  'parted-on': day({
    per: 'household',
    range: 'past',
    name: text('お別れした日', 'おわかれした 日', 'the day the baby was lost'),
  }),
  'had-first-pregnancy-grant': yesNo({
    per: 'household',
    name: text('妊婦のための給付（1回目）', '赤ちゃんの ための お金（1回目）', 'the first pregnancy grant'),
    yes: text(
      '1回目の給付を受けた、または申し込んだ',
      '1回目の お金を もう 申し込みました。',
      'the first payment has been received or applied for',
    ),
    no: text(
      '1回目の給付をまだ申し込んでいない',
      '1回目の お金は まだです。',
      'the first payment has not been applied for',
    ),
  }),
  'parents-are-married': yesNo({
    per: 'household',
    name: text('父母が結婚しているか', '親が 結婚して いるか', 'whether the parents are married'),
    yes: text('父母が結婚している', '親は 結婚して います。', 'the parents are married'),
    no: text('父母が結婚していない', '親は 結婚して いません。', 'the parents are not married'),
  }),
} as const
