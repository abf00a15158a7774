import { Command } from 'commander'

import { goldGroups } from './goldGroups'
import { msPer2000 } from './msPer2000'
import { readGold } from './readGold'
import { runProgram } from './runProgram'
import { scoreGroup } from './scoreGroup'
import { scoreTable } from './scoreTable'
import type { Shell } from './shell'

const examples = `Examples:
  npm run eval:extraction -- ../shared/extraction
                                 a table: how well quotes and speakers are read
  npm run --silent eval:extraction -- ../shared/extraction --json
                                 the same for machines

`

/** Runs `npm run eval:extraction -- WORDS`, and says what went wrong; returns the exit code. */
export function runEval(words: readonly string[], shell: Shell): Promise<number> {
  const program = new Command('eval:extraction')
    .description('Scores the extraction on annotated texts: every *.jsonl of a folder.')
    .addHelpText('before', examples)
    .addHelpText('after', '\nThe form of the texts and what is counted: docs/extraction.md')
    .argument('<folder>', 'folder of the annotated texts')
    .option('--json', 'print JSON, versioned')
    .action(async (folder: string, { json }: { readonly json?: boolean }) => {
      const scores = goldGroups(await readGold(folder)).map((group) => {
        return { ...scoreGroup(group), msPer2000: msPer2000(group.texts) }
      })
      await shell.print(json ? `${JSON.stringify({ version: 1, scores })}\n` : scoreTable(scores))
    })
  return runProgram(program, { words, shell, called: 'npm run eval:extraction' })
}
