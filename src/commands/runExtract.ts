import { Command, Option } from 'commander'

import { VerbatimError } from '../errors'
import type { LanguageCode } from '../extraction/extraction'
import { languageCodes } from '../extraction/extraction'
import { extractLines } from './extractLines'
import { extractSource } from './extractSource'
import type { ReadOptions, SourceFormat } from './extractSource'
import { sourceFormats } from './extractSource'
import { readInput } from './readInput'
import { runProgram } from './runProgram'
import type { Shell } from './shell'

interface Flags {
  readonly lang?: LanguageCode
  readonly format: SourceFormat
  readonly jsonl?: boolean
}

const examples = `Examples:
  npm run --silent extract -- < article.txt > quotes.json
                                 who says what in a text; one line of JSON
  npm run --silent extract -- --lang fr --format html < page.html
  npm run --silent extract -- --jsonl < texts.jsonl
                                 one {"id", "text", "lang"?} a line, one result a line

`

const CALLED = 'npm run --silent extract'

/** Runs `npm run extract -- WORDS`, and says what went wrong; returns the exit code. */
export function runExtract(words: readonly string[], shell: Shell): Promise<number> {
  const program = new Command('extract')
    .description('Reads a news text on stdin and prints its quotes, speakers and people as JSON.')
    .addHelpText('before', examples)
    .addHelpText(
      'after',
      '\nThe fields of the result: docs/extraction.md and src/extraction/extraction.schema.json',
    )
    .addOption(
      new Option(
        '--lang <code>',
        'language of the text; what the page says or the text shows when left out',
      ).choices(languageCodes),
    )
    .addOption(new Option('--format <format>', 'form of the text').choices(sourceFormats).default('text'))
    .option('--jsonl', 'read one object a line, print one result a line')
    .action((flags: Flags) => read(flags, shell))
  return runProgram(program, {
    words,
    shell,
    called: CALLED,
    excessRemedy: `Give the file on stdin: ${CALLED} -- < FILE`,
  })
}

async function read({ format, jsonl, lang }: Flags, shell: Shell): Promise<void> {
  if (shell.isTerminal) {
    throw new VerbatimError('USAGE', 'there is no text on stdin', { remedy: `Run: ${CALLED} -- < FILE` })
  }
  const options: ReadOptions = { format, ...(lang && { lang }) }
  if (jsonl) return extractLines(options, shell)
  const result = await extractSource(await readInput(shell.input), options)
  await shell.print(`${JSON.stringify(result)}\n`)
}
