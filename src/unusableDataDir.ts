import { VerbatimError } from './errors'

/** The ENV_INVALID that tells of a DATA_DIR in which the file system refused something. */
export function unusableDataDir(dataDir: string, cause: unknown): VerbatimError {
  return new VerbatimError('ENV_INVALID', `the folder ${dataDir} (DATA_DIR) can't be made, read or written`, {
    remedy:
      'Check that the folder and what is in it may be read and written, and that the disk is not full; or set DATA_DIR to another folder.',
    cause,
  })
}
