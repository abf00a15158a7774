import { asObject } from './canonical'
import { nodesIn } from './plainNode'

type Node = Readonly<Record<string, unknown>>

/** The shape of an ObjectID: what Payload names links, images and blocks in rich text by. */
const OBJECT_ID = /^[0-9a-f]{24}$/u

const LAST_ID = 1n << 96n

/**
 * The nodes with an id of its own for each link, image and block: of two texts each may have a link of one id,
 * since a seed’s are made of offsets. The first keeps it; another gets the next that is free.
 */
export function withOwnIds(nodes: readonly Node[]): readonly Node[] {
  const taken = new Set<string>()
  const all = new Set<string>()
  collect(nodes, all)
  return nodes.map((node) => renamed(node, { taken, all }))
}

interface Ids {
  readonly taken: Set<string>
  readonly all: Set<string>
}

function collect(nodes: readonly Node[], ids: Set<string>): void {
  for (const node of nodes) {
    for (const id of [node.id, asObject(node.fields)?.id]) if (typeof id === 'string') ids.add(id)
    collect(nodesIn(node.children), ids)
  }
}

function renamed(node: Node, ids: Ids): Node {
  const fields = asObject(node.fields)
  return {
    ...node,
    ...('id' in node ? { id: ownId(node.id, ids) } : {}),
    ...(fields !== undefined && 'id' in fields ? { fields: { ...fields, id: ownId(fields.id, ids) } } : {}),
    ...(Array.isArray(node.children)
      ? { children: node.children.map((child: unknown) => renamedChild(child, ids)) }
      : {}),
  }
}

function renamedChild(child: unknown, ids: Ids): unknown {
  const node = asObject(child)
  return node === undefined ? child : renamed(node, ids)
}

function ownId(id: unknown, { all, taken }: Ids): unknown {
  if (typeof id !== 'string') return id
  let own = id
  if (taken.has(id) && OBJECT_ID.test(id))
    while (all.has(own)) own = ((BigInt(`0x${own}`) + 1n) % LAST_ID).toString(16).padStart(24, '0')
  taken.add(own)
  all.add(own)
  return own
}
