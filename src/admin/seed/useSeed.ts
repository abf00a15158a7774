'use client'

import {
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useForm,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, useSyncExternalStore } from 'react'

import type { SeedInfo } from '../../seed-state/panel/seedInfo'
import type { Decision } from '../../seed-state/panel/settle'
import { postDecisions } from './seedAnswers'
import { askForSeed, seedOf, setSeed, subscribeToSeed } from './seedStore'
import { seedText } from './seedText'
import type { SeedText } from './seedText'

export interface Seed {
  readonly info: SeedInfo
  readonly text: SeedText
  /** Sends decisions, says how they ended and shows the entry as it is afterwards. */
  readonly decide: (decisions: readonly Decision[]) => Promise<void>
  readonly isDeciding: boolean
}

/** What is known of the entry that the form shows; undefined where no seed made it, or it is not theirs to change. */
export function useSeed(): Seed | undefined {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const url = useSeedUrl()
  const info = useSyncExternalStore(
    subscribeToSeed,
    () => seedOf(url),
    () => undefined,
  )
  const [isDeciding, setDeciding] = useState(false)
  const showNewest = useShowNewest()
  const text = seedText[i18n.language === 'fr' ? 'fr' : 'en']
  if (url === undefined || !info) return undefined
  return {
    info,
    text,
    isDeciding,
    decide: async (decisions) => {
      setDeciding(true)
      const result = await postDecisions(url, decisions)
      setDeciding(false)
      if (result.kind === 'failed') {
        toast.error(result.message ?? text.failed)
        await askForSeed(url)
        return
      }
      setSeed(url, result.info)
      const hasDrafts = config.collections.some(
        ({ slug, versions }) => slug === collectionSlug && Boolean(versions?.drafts),
      )
      const hasAccepted = decisions.some(({ choice }) => choice === 'accept')
      toast.success(
        !hasAccepted ? text.kept : hasDrafts && result.wrote ? text.acceptedAsDraft : text.accepted,
      )
      if (result.wrote) await showNewest({ isDraft: hasDrafts })
    },
  }
}

/** Asks what is known of the entry: when it is opened, and while something waits after each save of it. */
export function useAskForSeed(): void {
  const { lastUpdateTime } = useDocumentInfo()
  const url = useSeedUrl()
  const hasWaiting = (seedOf(url)?.waiting.length ?? 0) > 0
  // A long value is shown by what it would change in the newest text.
  const changedAt = hasWaiting ? lastUpdateTime : undefined
  useEffect(() => {
    if (url !== undefined) void askForSeed(url)
  }, [changedAt, url])
}

function useSeedUrl(): string | undefined {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  if (id === undefined || collectionSlug === undefined || hasSavePermission !== true) return undefined
  const path = `/${collectionSlug}/${id}/seed` as const
  // With the language, so that what is known is known in it.
  return `${formatAdminURL({ apiRoute: config.routes.api, path })}?in=${i18n.language}`
}

/** Shows in the form what was saved outside of it: on a page as Payload does so itself, in a drawer by its form alone. */
function useShowNewest(): (saved: { readonly isDraft: boolean }) => Promise<void> {
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { config } = useConfig()
  const { reset } = useForm()
  const router = useRouter()
  const { drawerSlug } = useDocumentDrawerContext()
  return async ({ isDraft }) => {
    info.incrementVersionCount()
    if (isDraft) {
      // By these the panel says that something is to be published, and offers to.
      info.setMostRecentVersionIsAutosaved(false)
      info.setUnpublishedVersionCount((count) => count + 1)
    }
    if (!drawerSlug) {
      router.refresh()
      return
    }
    const path = `/${collectionSlug ?? ''}/${id ?? ''}?depth=0&draft=true` as const
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      credentials: 'include',
    })
    if (!response.ok) return
    const entry = (await response.json()) as { updatedAt?: string } // Payload’s own answer about an entry
    info.setData(entry)
    info.setLastUpdateTime(new Date(entry.updatedAt ?? Date.now()).getTime())
    await reset(entry)
  }
}
