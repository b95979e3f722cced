import { buildIfChanged } from './build'
import { report } from './report'
import { chosenPort, requireFreePort, serve } from './serve'
import { checkSettings } from './surroundings'

/** `npm start`: from sources to a served page. */
await report(async () => {
  checkSettings()
  await requireFreePort(chosenPort())
  await buildIfChanged()
  return serve('start')
})
