import { EXTRACTOR_VERSION } from '../../src/extraction/extractorVersion'
import { PEOPLE_FILE } from '../desired/readPeople'
import { JSON_VERSION } from '../plan/planJson'
import { draftPeople, draftQuestions } from './draftYaml'
import { extractDocument } from './extractDocument'
import type { ExtractedDocument, WrittenFile } from './extractDocument'
import { findText } from './findText'
import { DEFAULT_FOLDER, planCommand } from './nextCommand'
import type { Shell } from './shell'
import { shownFolder } from './shownFolder'
import { withProblemsAsJson } from './withProblemsAsJson'

export interface ExtractFlags {
  readonly from?: string
  readonly force?: boolean
  readonly json?: boolean
}

/**
 * `npm run seed -- extract FILE`: reads a text by itself. Works on files alone: no database is opened.
 *
 * @returns the exit code
 * @throws USAGE, SEED_INVALID
 */
export function extract(file: string, flags: ExtractFlags, { print, say }: Shell): Promise<number> {
  const isJson = flags.json ?? false
  return withProblemsAsJson({ isJson, print }, async () => {
    const found = await findText(file, flags.from)
    const shown = shownFolder(found.folder)
    const extracted = await extractDocument(found, { isForced: flags.force ?? false, shown })
    print(isJson ? extractedJson(extracted) : extractedText(extracted, shown))
    if (extracted.extractor < EXTRACTOR_VERSION) {
      say(`It was read by version ${extracted.extractor}; --force reads it again, by ${EXTRACTOR_VERSION}.`)
    }
    if (extracted.notKnown.length > 0) {
      const names = extracted.notKnown.join(', ')
      say(`${PEOPLE_FILE} has ${names}, not known by these names when it was read; --force reads it again.`)
    }
    say(`Next: ${planCommand({ from: shown === DEFAULT_FOLDER ? undefined : shown })}`)
    return 0
  })
}

function extractedText({ reading, yaml, ...read }: ExtractedDocument, shown: string): string {
  const { inLanguage, missing, questions, quotes } = read
  const count = quotes === 1 ? 'one quote' : `${quotes} quotes`
  const open = questions.length === 0 ? '' : `, ${questions.length} to look at`
  return [
    `${shown}/${reading.file}: ${became(reading)} (${inLanguage}, ${count}${open})`,
    `${shown}/${yaml.file}: ${became(yaml)}`,
    ...(questions.length === 0 || yaml.isWritten ? [] : ['', ...draftQuestions(questions)]),
    ...(missing.length === 0
      ? []
      : ['', `# Not in ${shown}/${PEOPLE_FILE} yet. Add there who is a person:`, draftPeople(missing)]),
  ].join('\n')
}

const became = ({ isWritten }: WrittenFile): string => (isWritten ? 'written' : 'as it was')

const extractedJson = (extracted: ExtractedDocument): string =>
  JSON.stringify({ version: JSON_VERSION, ...extracted }, null, 2)
