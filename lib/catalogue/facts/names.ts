import { text, yesNo } from '../vocabulary'

/** Whose name changes, by whatever life event. */
export const namesFacts = {
  'name-changes': yesNo({
    per: 'member',
    name: text('氏名が変わる方', '名前が 変わる 人', 'whose name changes'),
    yes: text('氏名が変わる', '名前が 変わります。', 'a name changes'),
    no: text('氏名が変わらない', '名前は 変わりません。', 'the name stays the same'),
  }),
} as const
