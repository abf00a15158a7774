import { extract } from '../extraction/extract'
import type { GoldText } from '../extraction/score'

const WARM_UP_MS = 300
const REPEATS = 7

/** Milliseconds that an extraction takes for 2,000 characters of the texts: the median of repeats after a warm-up. */
export function msPer2000(texts: readonly GoldText[]): number {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (characters === 0) return 0
  // The engine compiles what runs often; a newsroom's server has been running for a while.
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS;) timeOf(texts)
  const times = Array.from({ length: REPEATS }, () => timeOf(texts)).sort((a, b) => a - b)
  return ((times[(REPEATS - 1) / 2] ?? 0) / characters) * 2000
}

function timeOf(texts: readonly GoldText[]): number {
  const start = performance.now()
  for (const { lang, text } of texts) extract(text, { lang })
  return performance.now() - start
}
