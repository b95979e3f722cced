import { generate } from './generate'
import { report } from './report'
import { chosenPort, requireFreePort, serve } from './serve'

/** `npm run dev`: like `npm start`, built page by page while sources change. The citizen stylesheet is made once, at the start. */
await report(async () => {
  await requireFreePort(chosenPort())
  await generate()
  return serve('dev')
})
