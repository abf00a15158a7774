'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useListDrawer,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useMemo, useState } from 'react'

import { roleOf } from '../access/roleOf'
import { personActionsText } from './personActionsText'
import { postPersonAction } from './postPersonAction'

const MERGE = 'merge-person'
const UNLINK = 'unlink-person'
const people: CollectionSlug[] = ['people']

/** In a Person's sidebar, for editors: merge them into somebody else, or remove every link to them. */
export function PersonActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const [target, setTarget] = useState<Target>()
  // The drawer loads its list anew whenever it is given another object.
  const filterOptions = useMemo(() => ({ people: { id: { not_equals: String(id) } } }), [id])
  const [PeopleDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: people,
    filterOptions,
  })
  const finish = useFinish()
  if (id === undefined || !mayEdit(user)) return null

  const text = personActionsText[i18n.language === 'fr' ? 'fr' : 'en']
  const name = nameOf(savedDocumentData)
  return (
    <div className="field-type">
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {text.choose}
      </Button>
      <Button
        buttonStyle="secondary"
        onClick={() => {
          openModal(UNLINK)
        }}
        size="small"
      >
        {text.unlink}
      </Button>
      <PeopleDrawer
        allowCreate={false}
        onSelect={({ doc, docID }) => {
          closeDrawer()
          setTarget({ id: docID, name: nameOf(doc) })
          openModal(MERGE)
        }}
      />
      <ConfirmationModal
        body={text.mergeBody(name, target?.name ?? '')}
        confirmLabel={text.merge}
        heading={text.mergeHeading}
        modalSlug={MERGE}
        onConfirm={() =>
          finish(`${String(id)}/merge`, { body: { into: target?.id }, goTo: target?.id, say: text.merged })
        }
      />
      <ConfirmationModal
        body={text.unlinkBody(name)}
        confirmLabel={text.unlinkConfirm}
        heading={text.unlinkHeading}
        modalSlug={UNLINK}
        onConfirm={() => finish(`${String(id)}/unlink`, { body: {}, goTo: undefined, say: text.unlinked })}
      />
    </div>
  )
}

interface Target {
  readonly id: string
  readonly name: string
}

interface Finish {
  readonly body: object
  readonly goTo: string | undefined
  readonly say: (articles: number, quotes: number) => string
}

/** Carries an action out, says how it ended, and shows the page as it is afterwards. */
function useFinish() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  return async (path: string, { body, goTo, say }: Finish): Promise<void> => {
    const language = i18n.language === 'fr' ? 'fr' : 'en'
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/people/${path}` })
    const result = await postPersonAction(url, { body, language })
    if (result.kind === 'failed') {
      toast.error(result.message ?? personActionsText[language].failed)
      return
    }
    toast.success(say(result.articles, result.quotes))
    const admin = config.routes.admin
    if (goTo === undefined) router.refresh()
    else router.push(formatAdminURL({ adminRoute: admin, path: `/collections/people/${goTo}` }))
  }
}

const mayEdit = (user: unknown): boolean => ['admin', 'editor'].includes(roleOf(user) ?? '')

const nameOf = (person: unknown): string =>
  typeof person === 'object' && person !== null && 'name' in person && typeof person.name === 'string'
    ? person.name
    : ''
