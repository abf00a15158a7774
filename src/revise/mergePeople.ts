import type { PayloadRequest } from 'payload'

import { refuse } from '../rules/refuse'
import type { Entry, Problem } from '../rules/rules'
import { textOf, textsOf } from '../rules/textOf'
import { changePersonInEntries } from './changePersonInEntries'
import { inTransaction } from './inTransaction'
import { latestDraft } from './latestDraft'
import { mainRow } from './mainRow'
import { checkPeople, publishPeople } from './publishPeople'
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
    const merged = await mainRow(req, { collection, id: from })
    const target = await mainRow(req, { collection, id: into })
    const where = { collection, req }
    refuse(problemsOf(from, { into, merged, target }), where)
    if (!merged || !target) throw new Error('A merge without both people.')
    const wasPublic = merged._status === 'published'
    refuse(wasPublic ? await checkPeople(req, [into], { path: 'into', mustBePublishable: true }) : [], where)

    const counts = await changePersonInEntries(req, from, { id: into, name: textOf(target.name) })
    const draft = await latestDraft(req, { collection, id: from })
    await reviseEntry(req, { collection, id: into }, (person) => takeNames(person, [merged, draft ?? {}]))
    if (wasPublic) await publishPeople(req, [into])
    await redirectEarlierMerges(req, { from, into })
    await leaveRedirect(req, { merged: { ...merged, ...draft }, from, into })
    return counts
  })
}

/** What is left of the merged Person: a row in the trash that says where they went, with all that was saved of them. */
async function leaveRedirect(
  req: PayloadRequest,
  { from, into, merged }: { from: string; into: string; merged: Entry },
): Promise<void> {
  const deletedAt = new Date().toISOString()
  // Slugs are unique and the target has this one among its former ones now.
  const slug = `merged-${from}`
  const left = { ...merged, _status: 'draft', deletedAt, formerSlugs: [], mergedInto: into, slug }
  await writeMainRow(req, { collection, id: from }, left)
}

/** The target answers to the other's names and slugs too, those of the main row and of the latest draft. */
function takeNames(person: Entry, merged: readonly Entry[]): Entry {
  const theirs = (field: string) =>
    merged.flatMap((row) => [...textsOf(row[field]), ...textsOf([row[field]])])
  const names = [...textsOf(person.alternateNames), ...theirs('name'), ...theirs('alternateNames')]
  const slugs = [...textsOf(person.formerSlugs), ...theirs('formerSlugs'), ...theirs('slug')]
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
