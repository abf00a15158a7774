import type { Edit } from '../../src/seed-state/edits/withEdit'
import type { EntryDrift } from './drift'
import type { Since } from './driftSince'

/**
 * Who changed a field, the last one first: for each version that changed it, whoever alone saved that version. Nobody
 * where it may have been somebody else; but who once brought the very value that is there, where a run that was
 * rolled back, or a conflict that was kept, stands between.
 */
export function changedBy(
  edits: readonly Edit[],
  since: Since | undefined,
  origin?: string,
): readonly string[] {
  const names = namesOf(edits, since?.versions ?? [])
  return names.length === 0 && origin !== undefined ? namesOf(edits, [origin]) : names
}

function namesOf(edits: readonly Edit[], versions: readonly string[]): readonly string[] {
  const names = versions.map((version) => {
    const of = edits.filter((edit) => edit.version === version)
    return new Set(of.map(({ editor }) => editor)).size === 1 ? of[0]?.name : undefined
  })
  const known = names.flatMap((name) => name ?? [])
  return known.length === names.length ? [...new Set(known)] : []
}

/**
 * The edit that put an entry into the trash, or deleted it for good; undefined where none is known.
 *
 * @param edits the newest first
 * @param appliedAt when the entry was last applied (ISO 8601, in UTC): a deletion from before was another one
 */
export function removedBy(
  edits: readonly Edit[],
  { kind, trashedAt }: Pick<EntryDrift, 'kind' | 'trashedAt'>,
  appliedAt: string | undefined,
): Edit | undefined {
  if (kind === 'trashed') return edits.find(({ at, did }) => did === 'trashed' && at === trashedAt)
  const [last] = edits
  const isIt =
    kind === 'deleted' && last?.did === 'deleted' && (appliedAt === undefined || last.at >= appliedAt)
  return isIt ? last : undefined
}
