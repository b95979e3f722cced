import fc from 'fast-check'

/** The same examples at every run, so that nobody's change fails on what another could have found; another number looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.NAVI_TEST_SEED ?? 20_261_122) })
