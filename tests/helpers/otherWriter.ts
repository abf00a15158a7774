import { BasePayload } from 'payload'

import { databaseFrom } from '../../src/database/databaseFrom'
import { parseDatabaseUri } from '../../src/database/parseDatabaseUri'
import { runAgain } from '../../src/database/runAgain'
import { addToNote } from './addToNote'
import { notesConfig, notesOf } from './notes'

/**
 * A process of its own that writes: `otherWriter.ts DATABASE_URI NOTE_ID TIMES` makes so many notes
 * and adds 1 to the one note after each. Ends with 0 when all went well.
 */
async function write([uri = '', id = '', times = '']: readonly string[]): Promise<void> {
  const config = await notesConfig(databaseFrom({ database: parseDatabaseUri(uri) }))
  const payload = await new BasePayload().init({ config })
  process.stdout.write('ready\n')
  for (let time = 0; time < Number(times); time += 1) {
    await runAgain(() => notesOf(payload).create({ text: `other ${time}` }))
    await runAgain(() => addToNote(payload, id))
  }
  await payload.destroy()
}

await write(process.argv.slice(2))
