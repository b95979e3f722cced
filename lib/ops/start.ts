import { buildIfChanged } from './build'
import { report } from './report'
import { chosenPort, requireFreePort, serve } from './serve'

/** `npm start`: from sources to a served page. */
await report(async () => {
  await requireFreePort(chosenPort())
  await buildIfChanged()
  return serve('start')
})
