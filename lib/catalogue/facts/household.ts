import { choice, day, text } from '../vocabulary'

/** Asked once for everybody, on the page that lists the household. */
export const householdFacts = {
  relation: choice({
    per: 'member',
    name: text('あなたとの関係', 'あなたとの かんけい', 'relation to you'),
    options: {
      self: { label: text('あなた', 'あなた', 'you'), clause: text('本人である', '本人です。', 'this is you') },
      spouse: {
        label: text('配偶者（夫・妻）', 'おっと・つま', 'spouse'),
        clause: text('配偶者である', 'おっと・つまです。', 'this is your spouse'),
      },
      child: { label: text('子', '子ども', 'child'), clause: text('子である', '子どもです。', 'this is your child') },
      parent: {
        label: text('父・母', 'お父さん・お母さん', 'parent'),
        clause: text('親である', '親です。', 'this is your parent'),
      },
      grandparent: {
        label: text('祖父・祖母', 'おじいさん・おばあさん', 'grandparent'),
        clause: text('祖父母である', 'おじいさん・おばあさんです。', 'this is your grandparent'),
      },
      grandchild: {
        label: text('孫', 'まご', 'grandchild'),
        clause: text('孫である', 'まごです。', 'this is your grandchild'),
      },
      sibling: {
        label: text('兄弟姉妹', 'きょうだい', 'brother or sister'),
        clause: text('兄弟姉妹である', 'きょうだいです。', 'this is your brother or sister'),
      },
      other: {
        label: text('そのほかの人', 'ほかの人', 'someone else'),
        clause: text('そのほかの同居人である', 'ほかの人です。', 'this is someone else'),
      },
    },
  }),
  'birth-date': day({ per: 'member', range: 'past', name: text('生年月日', '生まれた日', 'date of birth') }),
} as const
