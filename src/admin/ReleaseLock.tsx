'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'

/**
 * Shows nothing: gives the entry free when whoever wrote on it leaves its page. Payload does so only where nothing is
 * saved by itself; else others would be told for five more minutes that somebody is writing.
 */
export function ReleaseLock() {
  const { id, collectionSlug, documentLockState } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const userId = user?.id
  useEffect(() => {
    if (id === undefined || collectionSlug === undefined || userId === undefined) return undefined
    const path =
      `/payload-locked-documents?where[document.relationTo][equals]=${collectionSlug}&where[document.value][equals]=${encodeURIComponent(id)}&where[user.value][equals]=${encodeURIComponent(userId)}` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    const release = () => {
      if (documentLockState.current?.isLocked !== true) return
      // It goes out although the page is closed. What fails ends by itself, with the lock's time.
      fetch(url, { method: 'DELETE', credentials: 'include', keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [collectionSlug, config.routes.api, documentLockState, id, userId])
  return null
}
