import { suggestKana } from './suggest-kana'

/** All the script of the citizen's pages; nothing needs it. */
for (const part of ['family', 'given']) {
  const [name, kana] = [document.getElementById(`name-${part}`), document.getElementById(`kana-${part}`)]
  if (name instanceof HTMLInputElement && kana instanceof HTMLInputElement) suggestKana(name, kana)
}
