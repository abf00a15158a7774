import type { Payload } from 'payload'

import type { SqliteConnection } from '../../src/database/sqliteConnection'
import { sqliteOf } from '../../src/database/sqliteOf'

type Execute = (statement: Statement) => ReturnType<SqliteConnection['client']['execute']>
type Statement = Parameters<SqliteConnection['client']['execute']>[0]

/** One line of EXPLAIN QUERY PLAN; `parent` is the id of the line that it belongs under. */
interface PlanLine {
  readonly id: number
  readonly parent: number
  readonly detail: string
}

/** A statement that was sent, and how SQLite says that it answers it. */
export interface ExplainedStatement {
  readonly sql: string
  readonly plan: readonly PlanLine[]
  /** The columns of each index that the plan uses, in order. */
  readonly indexes: ReadonlyMap<string, readonly string[]>
}

/**
 * Runs what reads, and explains every statement that Payload sent meanwhile on its reading connection. From
 * then on that connection may see nothing new: the driver leaves some explanations open. So write before.
 */
export async function explainReads(
  payload: Payload,
  read: () => Promise<unknown>,
): Promise<readonly ExplainedStatement[]> {
  const client = sqliteOf(payload)?.reader.client
  if (!client) throw new Error('This Payload does not run on SQLite.')
  const execute = client.execute.bind(client)
  const sent: Statement[] = []
  client.execute = (statement: Statement) => {
    sent.push(statement)
    return execute(statement)
  }
  try {
    await read()
  } finally {
    client.execute = execute
  }
  const explained: ExplainedStatement[] = []
  for (const statement of sent) explained.push(await explain(execute, statement))
  return explained
}

async function explain(execute: Execute, statement: Statement): Promise<ExplainedStatement> {
  const { args = [], sql } = typeof statement === 'string' ? { sql: statement } : statement
  const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  const plan = rows.map(({ detail, id, parent }) => ({
    id: Number(id),
    parent: Number(parent),
    detail: typeof detail === 'string' ? detail : '',
  }))
  const indexes = new Map<string, readonly string[]>()
  for (const { detail } of plan) {
    const name = / INDEX (\S+)/.exec(detail)?.[1]
    if (name === undefined) continue
    const columns = await execute(`PRAGMA index_info("${name}")`)
    indexes.set(
      name,
      columns.rows.map(({ name: column }) => (typeof column === 'string' ? column : '')),
    )
  }
  return { sql, plan, indexes }
}

/**
 * The lines of a plan whose cost grows with the newsroom, not with the answer: every SCAN and SEARCH save
 * - the result of a subquery, which is read once;
 * - a SEARCH by what few rows share (`few`): what is found is sorted in no time;
 * - an index that holds all that is asked for, read in the order asked, which ends at the LIMIT;
 * - a covering index for a count, since how many there are in all can only be counted.
 */
export function costlyLines(statement: ExplainedStatement): readonly string[] {
  return statement.plan.filter((line) => isCostly(line, statement)).map(({ detail }) => detail)
}

/**
 * Columns that an index leads with and that few rows share, or that cannot be had in any order: words, former
 * slugs, mentions and shown images are in tables of their own, apart from what their entries are sorted by.
 */
const few = [
  'id',
  'slug',
  'article_id',
  'translation_of_work_id',
  'parent_id',
  '_parent_id',
  'text',
  'people_id',
  'image_id',
  'version_image_id',
]

function isCostly({ detail, parent }: PlanLine, { indexes, plan, sql }: ExplainedStatement): boolean {
  const [, verb, name, kind, index = '', column = ''] =
    /^(SCAN|SEARCH) (\S+)(?: USING (COVERING INDEX|INDEX) (\S+))?(?: \((\w+))?/.exec(detail) ?? []
  if (verb === undefined || few.includes(column)) return false
  const siblings = plan.filter((line) => line.parent === parent).map((line) => line.detail)
  const isResult = siblings.some((line) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(line)?.[1] === name)
  const isCount = kind === 'COVERING INDEX' && /^select count\(\*\)/i.test(sql)
  const isSorted = siblings.some((line) => line.endsWith('FOR ORDER BY'))
  const holdsAll = columnsAsked(sql).every((asked) => indexes.get(index)?.includes(asked))
  const isInOrder = holdsAll && parent === 0 && !isSorted && sql.endsWith(' limit ?')
  return !isResult && !isCount && !isInOrder
}

/** The columns of the outermost WHERE, which stands after those of all subqueries. */
function columnsAsked(sql: string): readonly string[] {
  const [conditions = ''] = sql.slice(sql.lastIndexOf(' where ')).split(' order by ')
  return [...conditions.matchAll(/"\w+"\."(\w+)"/g)].map(([, column = '']) => column)
}
