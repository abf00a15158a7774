'use client'

import { FieldDescription } from '@payloadcms/ui'
import type { FieldDescriptionClientComponent, StaticDescription } from 'payload'

import { Proposal } from './Proposal'
import { anchorOf } from './showField'
import { useSeed } from './useSeed'

/** Below a field: its own description, and what a seed offers for it. */
export const SeedProposal: FieldDescriptionClientComponent = ({ field, path }) => {
  const seed = useSeed()
  const waiting = seed?.info.waiting.find((each) => each.path === path)
  const description = descriptionOf(field.admin)
  return (
    <>
      {description !== undefined && <FieldDescription description={description} path={path} />}
      {seed !== undefined && waiting !== undefined && (
        <div id={anchorOf(waiting.path)} tabIndex={-1}>
          <Proposal seed={seed} waiting={waiting} />
        </div>
      )}
    </>
  )
}

/** A function’s has been called by Payload, which leaves such a field to itself. */
function descriptionOf(admin: object | undefined): StaticDescription | undefined {
  const description: unknown = admin && 'description' in admin ? admin.description : undefined
  // Payload’s type of it is its own field’s: a text, or texts by language.
  return description ? (description as StaticDescription) : undefined
}
