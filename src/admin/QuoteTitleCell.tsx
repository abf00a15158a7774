'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import './quoteTitle.css'

/** A Quote in a list: its speaker, its words and the sentence around them take a wide column and a few lines. */
export const QuoteTitleCell = (props: DefaultCellComponentProps) => (
  <DefaultCell {...props} className="quote-title" />
)
