/** One line of the error table: how a command ends, what the code means, what mends it. */
export interface ErrorEntry {
  readonly exitCode: number
  readonly meaning: string
  readonly remedy: string
}

/** Exit codes: 0 ok, 1 failed, 2 usage, 3 declined, 4 changes pending or drift found, 130 interrupted. */
const table = {
  USAGE: {
    exitCode: 2,
    meaning: 'The command line was not understood.',
    remedy: 'Run the command with --help.',
  },
  ENV_INVALID: {
    exitCode: 2,
    meaning: 'A setting is missing or wrong; every one of them is listed.',
    remedy: 'Set each listed variable in the environment or in .env (see .env.example).',
  },
  DATABASE_URI_INVALID: {
    exitCode: 2,
    meaning: 'DATABASE_URI is not an address of a MongoDB database or of an SQLite file.',
    remedy: 'Use mongodb://HOST:PORT/NAME?replicaSet=SET, mongodb+srv://HOST/NAME or file:PATH.',
  },
  DATABASE_UNREACHABLE: {
    exitCode: 1,
    meaning: 'The database does not answer, or refuses the login.',
    remedy:
      'Check that the database runs, that its address in DATABASE_URI is right, and its user and password.',
  },
  REPLICA_SET_REQUIRED: {
    exitCode: 1,
    meaning: 'The MongoDB server is not a member of a replica set, so it has no transactions.',
    remedy:
      'Start mongod with --replSet rs0, run rs.initiate() once, and add ?replicaSet=rs0 to DATABASE_URI.',
  },
  MIGRATIONS_PENDING: {
    exitCode: 1,
    meaning: 'The database has an older structure than this version needs.',
    remedy: 'Run: npm run migrate',
  },
  MIGRATION_FAILED: {
    exitCode: 1,
    meaning: 'A migration failed; the database is as it was before.',
    remedy: 'Mend the rows or the migration that the message names, then run: npm run migrate',
  },
  COMMIT_FAILED: {
    exitCode: 1,
    meaning: 'The database did not keep the write; nothing of it was saved.',
    remedy: 'Check the free disk space and the database log, then save again.',
  },
  TURN_TIMEOUT: {
    exitCode: 1,
    meaning: 'Other writers kept the embedded database busy for too long; nothing was saved.',
    remedy:
      'Save again. If it lasts, look for another process that holds the database file, or for code inside a transaction that does not pass on its `req`; or move to MongoDB.',
  },
  TURN_ABANDONED: {
    exitCode: 1,
    meaning: 'A transaction stayed open for too long and was rolled back; nothing of it was saved.',
    remedy:
      'Save again. If it lasts, look for a hook that never ends, or for code inside a transaction that does not pass on its `req`.',
  },
  WRITE_CONFLICT: {
    exitCode: 1,
    meaning: 'Other writers changed the same entries at every try; nothing was saved.',
    remedy: 'Save again in a moment.',
  },
  PORT_TAKEN: {
    exitCode: 1,
    meaning: 'Another process listens on the port.',
    remedy: 'Stop it, or set PORT to a free port.',
  },
  NOT_BUILT: {
    exitCode: 1,
    meaning: 'The panel has not been built, or was built from another version.',
    remedy: 'Run: npm run build',
  },
  SEED_INVALID: {
    exitCode: 1,
    meaning: 'The seed documents have mistakes; every one is listed, and nothing was written.',
    remedy: 'Mend each listed file and line, then plan again.',
  },
  SEED_FAILED: {
    exitCode: 1,
    meaning: 'The seed stopped half-way; what it finished is kept.',
    remedy: 'Mend the cause, then run: npm run seed -- apply (it goes on where it stopped).',
  },
  SEED_CONFLICT: {
    exitCode: 1,
    meaning: 'Editors and documents changed the same fields, and --on-conflict fail was asked for.',
    remedy: 'Resolve each in the panel or in the documents, or let it wait: --on-conflict propose',
  },
  PLAN_INVALID: {
    exitCode: 1,
    meaning: 'A plan file is damaged, of another version, or was changed after it was written.',
    remedy: 'Plan again: npm run seed -- plan --out FILE',
  },
  EXTRACT_INPUT_INVALID: {
    exitCode: 1,
    meaning:
      'What should be read holds no text: it is empty, binary, not UTF-8, or a malformed line of JSON.',
    remedy: 'Give UTF-8 text on stdin, or with --jsonl one object {"id", "text", "lang"} a line.',
  },
  EXTRACT_INPUT_TOO_LARGE: {
    exitCode: 1,
    meaning: 'A text, or a line of JSON, is over 10 MB.',
    remedy: 'Split it, and give each part as a line of its own: npm run --silent extract -- --jsonl',
  },
  EVAL_DATA_INVALID: {
    exitCode: 1,
    meaning: 'A line of the annotated texts is not of the form that docs/extraction.md describes.',
    remedy: 'Mend the line that the message names.',
  },
  LEASE_HELD: {
    exitCode: 1,
    meaning: 'Another seed run is at work in this environment.',
    remedy: 'Wait until it ends; the lease of a dead run lapses by itself.',
  },
  TARGET_CHANGED: {
    exitCode: 1,
    meaning: 'The plan was made for another database, or documents or entries changed since.',
    remedy: 'Plan again: npm run seed -- plan --out FILE',
  },
  DECLINED: {
    exitCode: 3,
    meaning: 'The question was answered with no, or nobody was there to answer it.',
    remedy: 'Run again and confirm, or pass --yes.',
  },
  INTERRUPTED: {
    exitCode: 130,
    meaning: 'The command was interrupted.',
    remedy: 'Run it again; it goes on where it stopped.',
  },
} as const satisfies Record<string, ErrorEntry>

/** The name of a line in the error table. */
export type ErrorCode = keyof typeof table

/** Every error a user can meet: exit code, meaning and remedy by code. */
export const errorTable: Readonly<Record<ErrorCode, ErrorEntry>> = table

/**
 * An error that a user can mend. `message` says what is wrong and where; `remedy` the edit or
 * command that mends it. A bug is a plain Error.
 */
export class VerbatimError extends Error {
  override readonly name = 'VerbatimError'
  readonly code: ErrorCode
  readonly remedy: string
  readonly exitCode: number

  constructor(code: ErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = code
    this.remedy = options.remedy ?? errorTable[code].remedy
    this.exitCode = errorTable[code].exitCode
  }
}
