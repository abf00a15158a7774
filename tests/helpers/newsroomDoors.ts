import type { Payload } from 'payload'

import type { Door, DoorKind } from './newsroomDoor'
import { openGraphqlDoor } from './newsroomGraphqlDoor'
import { openLocalDoor } from './newsroomLocalDoor'
import { openRestDoor } from './newsroomRestDoor'
import type { Visitor } from './newsroomVisitors'

/** A visitor's way to the entries. */
export function openDoor(kind: DoorKind, payload: Payload, visitor: Visitor): Door {
  switch (kind) {
    case 'REST':
      return openRestDoor(payload, visitor)
    case 'GraphQL':
      return openGraphqlDoor(payload, visitor)
    case 'Local API':
      return openLocalDoor(payload, visitor)
  }
}
