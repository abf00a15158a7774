'use client'

import { Button } from '@payloadcms/ui'

import type { Decision } from '../../seed-state/panel/settle'

interface DecideButtonsProps {
  /** Undefined where nothing can be accepted. */
  readonly accept: string | undefined
  readonly keep: string
  readonly isBlocked: boolean
  readonly onChoose: (choice: Decision['choice']) => void
}

/** The two buttons that decide what waits, with their labels. */
export function DecideButtons({ accept, isBlocked, keep, onChoose }: DecideButtonsProps) {
  const common = { disabled: isBlocked, margin: false, size: 'small' } as const
  return (
    <div className="seed-buttons">
      {accept !== undefined && (
        <Button {...common} buttonStyle="primary" onClick={() => onChoose('accept')}>
          {accept}
        </Button>
      )}
      <Button {...common} buttonStyle="secondary" onClick={() => onChoose('keep')}>
        {keep}
      </Button>
    </div>
  )
}
