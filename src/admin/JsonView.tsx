'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

/** A JSON field as text that nobody edits. */
export function JsonView({ field, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel as="span" {...(field.label === undefined ? {} : { label: field.label })} path={path} />
      <pre
        style={{
          background: 'var(--theme-elevation-50)',
          margin: 0,
          maxHeight: '30rem',
          overflow: 'auto',
          padding: 'var(--base)',
          whiteSpace: 'pre-wrap',
        }}
        tabIndex={0}
      >
        {value === undefined || value === null ? '—' : JSON.stringify(value, null, 2)}
      </pre>
    </div>
  )
}
