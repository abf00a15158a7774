import type { BlockConflict, Resolution, Sides } from './sides'

type Values = Readonly<Record<string, unknown>>

/** Merges one named part of a value. */
export type MergePart = (name: string, sides: Sides<unknown>) => Resolution

/** Merges two versions of an object part by part; what is missing on a side counts as empty there. */
export function mergeParts({ base, current, desired }: Sides<Values>, mergePart: MergePart): Resolution {
  const names = new Set([...Object.keys(current), ...Object.keys(desired), ...Object.keys(base)])
  const merged: Record<string, unknown> = {}
  const conflicts: BlockConflict[] = []
  let isConflict = false
  for (const name of names) {
    const part = mergePart(name, {
      base: base[name] ?? null,
      current: current[name] ?? null,
      desired: desired[name] ?? null,
    })
    if (part.kind === 'resolved') merged[name] = part.value
    else {
      isConflict = true
      conflicts.push(...part.conflicts)
    }
  }
  return isConflict ? { kind: 'conflict', conflicts } : { kind: 'resolved', value: merged }
}
