import Sequencer from '@jest/test-sequencer'

/** The slowest kinds first, so that none is left to run alone at the end: jest itself would go by file size. */
const kinds = [
  '/browser/',
  '/integration/rules/',
  '/integration/access/',
  '/integration/seed/',
  '/integration/',
  '/unit/',
]
const rank = (test) => kinds.findIndex((kind) => test.path.includes(`/tests${kind}`))

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
