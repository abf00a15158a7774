/**
 * Asks the database for a row without its join fields. Payload's type of the argument knows no collection
 * here and allows nothing.
 */
export const withoutJoins = { joins: false as never }
