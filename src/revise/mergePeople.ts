import type { PayloadRequest } from 'payload'

import { refuse } from '../rules/refuse'
import type { Entry, Problem } from '../rules/rules'
import { textOf, textsOf } from '../rules/textOf'
import { changePersonInEntries } from './changePersonInEntries'
import { inTransaction } from './inTransaction'
import { mainRow } from './mainRow'
import { publishPeople } from './publishPeople'
import { reviseEntry } from './reviseEntry'
import { writeMainRow } from './writeEntry'

const collection = 'people'

/**
 * Merges one Person into another, in one step: quotes, mentions, links in bodies, other names and former
 * slugs move over; the merged one goes to the trash and says where it went (`mergedInto`).
 *
 * @returns how many entries now name the other Person
 * @throws ValidationError when either does not exist, is in the trash, was merged already, or they are one
 */
export async function mergePeople(
  req: PayloadRequest,
  { from, into }: { from: string; into: string },
): Promise<{ articles: number; quotes: number }> {
  return inTransaction(req, async () => {
    const [merged, target] = [
      await mainRow(req, { collection, id: from }),
      await mainRow(req, { collection, id: into }),
    ]
    refuse(problemsOf(from, { into, merged, target }), { collection, req })
    if (!merged || !target) throw new Error('A merge without both people.')

    const wasPublic = merged._status === 'published'
    const counts = await changePersonInEntries(req, from, { id: into, name: textOf(target.name) })
    await reviseEntry(req, { collection, id: into }, (person) => takeNames(person, merged))
    if (wasPublic) await publishPeople(req, [into])
    await redirectEarlierMerges(req, { from, into })
    const deletedAt = new Date().toISOString()
    // Slugs are unique and the target has this one among its former ones now.
    const left = {
      ...merged,
      _status: 'draft',
      deletedAt,
      formerSlugs: [],
      mergedInto: into,
      slug: `merged-${from}`,
    }
    await writeMainRow(req, { collection, id: from }, left)
    return counts
  })
}

/** The target answers to the other's names and slugs too. */
function takeNames(person: Entry, merged: Entry): Entry {
  const names = [
    ...textsOf(person.alternateNames),
    ...textsOf([merged.name]),
    ...textsOf(merged.alternateNames),
  ]
  const slugs = [...textsOf(person.formerSlugs), ...textsOf(merged.formerSlugs), ...textsOf([merged.slug])]
  return {
    ...person,
    alternateNames: [...new Set(names)].filter((name) => name !== person.name),
    formerSlugs: [...new Set(slugs)].filter((slug) => slug !== person.slug),
  }
}

async function redirectEarlierMerges(req: PayloadRequest, { from, into }: { from: string; into: string }) {
  await req.payload.db.updateMany({
    collection,
    data: { mergedInto: into },
    req,
    where: { mergedInto: { equals: from } },
  })
}

function problemsOf(
  from: string,
  { into, merged, target }: { into: string; merged: Entry | undefined; target: Entry | undefined },
): readonly Problem[] {
  if (from === into) return [sameTwice]
  if (!merged || merged.deletedAt || !target || target.deletedAt) return [notThere]
  return []
}

const sameTwice: Problem = {
  path: 'into',
  message: {
    en: 'A person can’t be merged into themselves. Choose another person.',
    fr: 'Une personne ne peut être fusionnée avec elle-même. Choisissez-en une autre.',
  },
}

const notThere: Problem = {
  path: 'into',
  message: {
    en: 'One of the two people does not exist, or is in the trash. Restore them, or choose somebody else.',
    fr: 'L’une des deux personnes n’existe pas, ou est dans la corbeille. Restaurez-la, ou choisissez quelqu’un d’autre.',
  },
}
