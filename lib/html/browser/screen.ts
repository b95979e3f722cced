import { keepFresh } from './keep-fresh'
import { openPads } from './signature-pads'

/** All the script of the resident's screen: it looks again when something changed, and takes signatures. */
document.documentElement.classList.add('has-script')
keepFresh(openPads)
