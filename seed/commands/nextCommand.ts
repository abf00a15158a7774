/** The folder of the documents where none is named. */
export const DEFAULT_FOLDER = 'seed/documents'

/** Where and how a command was called, as far as the command that follows it must repeat it. */
export interface Invocation {
  /** The folder as it was given with `--from`; undefined where it was left out. */
  readonly from: string | undefined
  readonly isProduction: boolean
  /** Whether nobody is to be asked: it was said with `--yes`, or there is no terminal. */
  readonly isUnasked: boolean
  /** What was asked for beside what the documents say, as flags. */
  readonly asked?: readonly string[]
  /** The sealed plan that is applied. */
  readonly planFile?: string | undefined
  /** How long it waits, in seconds, as it was given; undefined where that was left out. */
  readonly wait?: string | undefined
}

/** How long a command waits that is not told how long, in seconds. */
export const DEFAULT_WAIT_SECONDS = '90'

/** The command that applies the same documents to the same environment, to be copied as it is. */
export function applyCommand({ asked = [], from, planFile, ...invocation }: Invocation): string {
  const what = planFile === undefined ? asked : [quoteWord(planFile)]
  return ['npm run seed -- apply', ...what, ...flagsOf(invocation), ...fromFlag(from)].join(' ')
}

/** The flags by which a command that writes is called again as it was. */
const flagsOf = ({
  isProduction,
  isUnasked,
  wait,
}: Pick<Invocation, 'isProduction' | 'isUnasked' | 'wait'>): readonly string[] => [
  ...(isUnasked ? ['--yes'] : []),
  ...(isProduction ? ['--allow-production'] : []),
  ...(wait === undefined || wait === DEFAULT_WAIT_SECONDS ? [] : [`--wait ${quoteWord(wait)}`]),
]

/** What there is to do where nothing is left to write, and values wait for somebody to decide. */
export const decideCommand = (invocation: Invocation): string =>
  `decide what waits in the panel (npm start), or for all: ${applyCommand({
    ...invocation,
    asked: [
      ...(invocation.asked ?? []).filter((word) => !word.startsWith('--on-conflict')),
      '--on-conflict keep',
    ],
  })} (or overwrite)`

/** The command that goes on where an apply stopped: a sealed plan knows nothing of what was finished. */
export const againCommand = ({ planFile, ...invocation }: Invocation): string =>
  planFile === undefined
    ? applyCommand(invocation)
    : [planCommand(invocation), `--out ${quoteWord(planFile)}`].join(' ')

/** The command that exports into the same documents. */
export const exportCommand = ({
  from,
  isUnasked,
  withDrafts,
}: Pick<Invocation, 'from' | 'isUnasked'> & { withDrafts: boolean }): string =>
  [
    'npm run seed -- export',
    ...(isUnasked ? ['--yes'] : []),
    ...(withDrafts ? ['--drafts'] : []),
    ...fromFlag(from),
  ].join(' ')

/** The command that plans the same documents. */
export const planCommand = ({ asked = [], from }: Pick<Invocation, 'asked' | 'from'>): string =>
  ['npm run seed -- plan', ...asked, ...fromFlag(from)].join(' ')

/** The command that ties entries to the same documents. */
export function adoptCommand(
  { from, ...invocation }: Invocation,
  { by, collection }: { readonly by: string; readonly collection?: string | undefined },
): string {
  const only = collection === undefined ? [] : [`--collection ${quoteWord(collection)}`]
  const words = [`npm run seed -- adopt --by ${quoteWord(by)}`, ...only]
  return [...words, ...flagsOf(invocation), ...fromFlag(from)].join(' ')
}

/** The command that rolls a run back; the newest apply where none is named. */
export function rollbackCommand(
  run: string | undefined,
  invocation: Pick<Invocation, 'isProduction' | 'isUnasked' | 'wait'>,
): string {
  const named = run === undefined ? [] : [quoteWord(run)]
  return ['npm run seed -- rollback', ...named, ...flagsOf(invocation)].join(' ')
}

/** The command that reads a text by itself. */
export const extractCommand = (file: string, { from }: Pick<Invocation, 'from'>): string =>
  ['npm run seed -- extract', quoteWord(file), ...fromFlag(from)].join(' ')

const fromFlag = (from: string | undefined): readonly string[] =>
  from === undefined ? [] : [`--from ${quoteWord(from)}`]

/** What a shell takes for one word and leaves as it is. */
function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}_./:@+,=-]+$/u.test(word)) return word
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
