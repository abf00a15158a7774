/** Where in the sources a statement stands. Lines count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** An entry as the documents want it: what a seed writes, and nothing else. */
export interface DesiredEntry {
  /** What the entry is called in every environment: see `sourceId.ts`. */
  readonly sourceId: string
  /** Slug of its collection. */
  readonly collection: string
  /** UUID v5 of the source id; other entries refer to it by this id. */
  readonly id: string
  /** Entries of one group are written in one transaction. */
  readonly group: string
  /** The source file that speaks of it, relative to the folder of the documents. */
  readonly document: string
  /** How output calls it, for people. */
  readonly label: string
  /** Values by field name as Payload takes them, groups as nested objects. A field that is absent is no wish. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly place: Place
  /** The lines where single fields are stated, by path (`isBasedOn.url`), in the file of `place`. */
  readonly lines: Readonly<Record<string, number>>
  /** Source ids of entries that a ready entry refers to; each must be there. */
  readonly named?: readonly string[]
}

/** Something that a reader of the output should know and that stops nothing. */
export interface Notice {
  readonly place: Place
  readonly text: string
}
