'use client'

import './seed.css'

import { Button, Drawer, useDrawerSlug, useModal, useTranslation } from '@payloadcms/ui'

import type { WaitingInfo } from '../../seed-state/panel/seedInfo'
import type { Decision } from '../../seed-state/panel/settle'
import { DecideButtons } from './DecideButtons'
import { formatMoment, Proposal, SaveFirst, useIsBlocked } from './Proposal'
import { showField } from './showField'
import { useAskForSeed, useSeed } from './useSeed'
import type { Seed } from './useSeed'

/**
 * Before an entry's buttons: that it came from a seed, and how many values wait. It opens where from, which fields
 * the seed owns, and all that waits. Nothing where no seed made the entry.
 */
export function SeedPanel() {
  useAskForSeed()
  const seed = useSeed()
  const slug = useDrawerSlug('seed')
  const { openModal } = useModal()
  if (seed === undefined) return null
  const { info, text } = seed
  const open = () => {
    openModal(slug)
  }
  return (
    <>
      <Button
        buttonStyle={info.waiting.length === 0 ? 'pill' : 'secondary'}
        className="seed-pill"
        margin={false}
        onClick={open}
        size="small"
      >
        {text.pill(info.waiting.length)}
      </Button>
      <Drawer slug={slug} title={text.heading}>
        <Origin seed={seed} />
        <Waiting drawer={slug} seed={seed} />
      </Drawer>
    </>
  )
}

function Origin({ seed: { info, text } }: { readonly seed: Seed }) {
  const { i18n } = useTranslation()
  const lastRun = info.lastRunAt === undefined ? text.none : formatMoment(info.lastRunAt, i18n.language)
  const facts = [
    [text.document, info.document || text.none],
    [text.sourceId, info.sourceId],
    [text.lastRun, lastRun],
    [text.fields, info.fields.map(({ label }) => label).join(', ') || text.none],
  ] as const
  return (
    <section className="seed-origin">
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="seed-hint">{text.fieldsHint}</p>
    </section>
  )
}

function Waiting({ drawer, seed }: { readonly drawer: string; readonly seed: Seed }) {
  const { decide, info, text } = seed
  const isBlocked = useIsBlocked(seed)
  const decideAll = (choice: Decision['choice']): void =>
    // A status is nobody's to accept here: it is settled, and the entry's own buttons publish.
    void decide(
      info.waiting.map(({ canAccept, digest, path }) => ({
        path,
        digest,
        choice: canAccept ? choice : 'keep',
      })),
    )
  if (info.waiting.length === 0) return <p>{text.nothingWaits}</p>
  return (
    <section className="seed-waiting">
      <h2>{text.waiting}</h2>
      <p className="seed-hint">{text.waitingHint}</p>
      {info.waiting.length > 1 && (
        <DecideButtons
          accept={text.acceptAll}
          isBlocked={isBlocked}
          keep={text.keepAll}
          onChoose={decideAll}
        />
      )}
      <SaveFirst text={text} />
      {info.waiting.map((waiting) => (
        <WaitingField drawer={drawer} key={waiting.path} seed={seed} waiting={waiting} />
      ))}
    </section>
  )
}

interface WaitingFieldProps {
  readonly drawer: string
  readonly seed: Seed
  readonly waiting: WaitingInfo
}

function WaitingField({ drawer, seed, waiting }: WaitingFieldProps) {
  const { closeModal } = useModal()
  const show = () => {
    closeModal(drawer)
    void showField(waiting.path)
  }
  return (
    <div className="seed-waiting__field">
      <h3>{waiting.label}</h3>
      <Proposal seed={seed} waiting={waiting} />
      {waiting.canAccept && (
        <button className="seed-link" onClick={show} type="button">
          {seed.text.show}
        </button>
      )}
    </div>
  )
}
