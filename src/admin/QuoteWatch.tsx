'use client'

import { useConfig, useDocumentInfo, useFormFields, useFormModified, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { z } from 'zod'

import { followArticle } from '../collections/quotes/rules/followArticle'
import type { Entry } from '../rules/rules'
import { bodyOf } from '../text/bodyOf'
import { projectBody } from '../text/projectBody'
import { quoteWatchText } from './quoteWatchText'

/**
 * In an Article's sidebar: whether its quotes stand in the text as it is being written, matched as publishing
 * will match them. A revision that takes somebody's words away says so before it is saved, not after.
 */
export function QuoteWatch() {
  const { id, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  const quotes = useQuotes(id)
  const body = useFormFields(([fields]) => fields['body']?.value)
  // Matching waits for a pause in the typing.
  const settled = useDeferredValue(body)
  const lost = useMemo(() => lostIn(settled, quotes ?? []), [settled, quotes])
  if (id === undefined || quotes === undefined) return null

  // As the panel's own status says it: what stands in the form is what readers see.
  const isPublished = hasPublishedDoc && unpublishedVersionCount === 0 && !isModified
  const text = quoteWatchText[i18n.language === 'fr' ? 'fr' : 'en']
  return (
    <div aria-live="polite" className="field-type quote-watch">
      <div className="field-label">{text.heading}</div>
      {quotes.length === 0 && <p>{text.none}</p>}
      {quotes.length > 0 && lost.length === 0 && <p>{text.allStand(quotes.length)}</p>}
      {lost.length > 0 && (
        <>
          <p className="quote-watch__lost">{text.lost(lost.length, quotes.length, isPublished)}</p>
          <ul>
            {lost.map((quote) => (
              <li key={quote.id}>
                « {quote.text} » : {text.reasons[quote.why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface LostQuote {
  readonly id: string
  readonly text: string
  readonly why: keyof (typeof quoteWatchText)['en']['reasons']
}

function lostIn(body: unknown, quotes: readonly Entry[]): readonly LostQuote[] {
  const { text } = projectBody(bodyOf(body))
  const article = { id: '', status: 'published', text } as const
  const unknown = { draftText: undefined, inLanguage: undefined, createdBy: undefined, deletedAt: undefined }
  return followArticle(quotes, { ...article, ...unknown }, new Map()).flatMap((quote, at) => {
    const { anchor, id } = quote
    if (anchor !== 'orphaned' && anchor !== 'ambiguous') return []
    // Its words never stood here: they come with what is proposed for the text.
    const isProposed = anchor === 'orphaned' && quotes[at]?.anchor === 'waiting'
    return [{ id: String(id), text: String(quote.text), why: isProposed ? 'proposed' : anchor }]
  })
}

const answer = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

/** The article's quotes, loaded anew after every save of the form; undefined until they are there. */
function useQuotes(id: number | string | undefined): readonly Entry[] | undefined {
  const { config } = useConfig()
  const { lastUpdateTime } = useDocumentInfo()
  const [quotes, setQuotes] = useState<readonly Entry[]>()
  useEffect(() => {
    if (id === undefined) return undefined
    const leaving = new AbortController()
    const path =
      `/quotes?depth=0&limit=1000&sort=position&where[article][equals]=${encodeURIComponent(id)}` as const
    fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      credentials: 'include',
      signal: leaving.signal,
    })
      .then((response) => response.json())
      .then((json: unknown) => {
        setQuotes(answer.parse(json).docs)
      })
      // Left, signed out or offline: the panel says so itself; the watch stays silent rather than wrong.
      .catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [config.routes.api, id, lastUpdateTime])
  return quotes
}
