'use client'

import { useFormModified, useFormProcessing, useTranslation } from '@payloadcms/ui'

import type { WaitingInfo } from '../../seed-state/panel/seedInfo'
import type { ShownValue } from '../../seed-state/panel/shownValue'
import { DecideButtons } from './DecideButtons'
import type { SeedText } from './seedText'
import type { Seed } from './useSeed'

/** One value that waits, with its two buttons. */
export function Proposal({ seed, waiting }: { readonly seed: Seed; readonly waiting: WaitingInfo }) {
  const { decide, text } = seed
  const isBlocked = useIsBlocked(seed)
  const { canAccept, digest, isMerged, label, path, shown } = waiting
  return (
    <div aria-label={`${text.says}: ${label}`} className="seed-proposal" role="group">
      <p className="seed-proposal__says">{isMerged ? text.saysMerged : text.says}</p>
      <Shown shown={shown} text={text} />
      {!canAccept && <p className="seed-hint">{text.statusHint}</p>}
      <DecideButtons
        accept={canAccept ? text.accept : undefined}
        isBlocked={isBlocked}
        keep={canAccept ? text.keep : text.seen}
        onChoose={(choice) => void decide([{ path, digest, choice }])}
      />
      <SaveFirst text={text} />
    </div>
  )
}

/** Whether nothing can be decided now: what is written and not saved would be lost. */
export function useIsBlocked({ isDeciding }: Seed): boolean {
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  return isDeciding || isModified || isProcessing
}

/** Says why nothing can be decided. */
export function SaveFirst({ text }: { readonly text: SeedText }) {
  const isModified = useFormModified()
  return <div aria-live="polite">{isModified && <p className="seed-hint">{text.saveFirst}</p>}</div>
}

function Shown({ shown, text }: { readonly shown: ShownValue; readonly text: SeedText }) {
  const { i18n } = useTranslation()
  switch (shown.kind) {
    case 'nothing':
      return <p className="seed-hint">{text.empty}</p>
    case 'text':
      return <p className="seed-proposal__text">{shown.text}</p>
    case 'date':
      return <p className="seed-proposal__text">{formatMoment(shown.at, i18n.language)}</p>
    case 'changes':
      if (shown.lines.length === 0) return <p className="seed-hint">{text.sameWords}</p>
      return (
        <ul className="seed-proposal__lines">
          {shown.lines.map(({ sign, text: line }, index) => (
            <li className={`seed-proposal__${sign}`} key={`${index.toString()}${line}`}>
              <span aria-label={text[sign]}>{sign === 'gone' ? '−' : '+'}</span>
              {sign === 'gone' ? <del>{line}</del> : <ins>{line}</ins>}
            </li>
          ))}
        </ul>
      )
  }
}

/** In the time zone of whoever reads it. */
export const formatMoment = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
