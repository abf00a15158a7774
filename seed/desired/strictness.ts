import { z } from 'zod'

/**
 * How strictly a shape is read. Partially, a value that is wrong or missing gives way to one that stands in for
 * it and that no statement can have (an empty text, the number 0), so that the rest can be checked.
 */
export interface Strictness {
  /** An object; what it may not have is passed over where it is read partially. */
  readonly object: <Fields extends z.ZodRawShape>(
    fields: Fields,
  ) => z.ZodObject<Fields, z.core.$strict> | z.ZodObject<Fields>
  readonly required: <Schema extends z.ZodType>(schema: Schema, standIn: z.output<Schema>) => Schema
  readonly optional: <Schema extends z.ZodType>(schema: Schema) => z.ZodOptional<Schema>
  /** A list; where an item is wrong, what stands in for it keeps its place. */
  readonly list: <Item extends z.ZodType>(
    item: Item,
    standIn: (item: Item) => z.output<Item>,
  ) => z.ZodArray<Item>
}

export const strictly: Strictness = {
  object: (fields) => z.strictObject(fields),
  required: (schema) => schema,
  optional: (schema) => schema.optional(),
  list: (item) => z.array(item),
}

export const partially: Strictness = {
  object: (fields) => z.object(fields),
  required: (schema, standIn) => forgiving(schema, () => standIn),
  optional: (schema) => forgiving(schema.optional(), () => undefined),
  list: (item, standIn) => z.array(forgiving(item, () => standIn(item))),
}

/** The schema with a value for whatever it refuses. */
export function forgiving<Schema extends z.ZodType>(
  schema: Schema,
  standIn: (value: unknown) => z.output<Schema>,
): Schema {
  // What it gives out is what the schema does, and nobody asks more of it: typed as one, both have one type.
  return schema.catch(({ value }) => standIn(value)) as unknown as Schema
}
