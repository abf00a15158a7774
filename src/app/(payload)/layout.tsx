import config from '@payload-config'
import '@payloadcms/next/css'
import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { answerPanel } from './answerPanel'
import { importMap } from './admin/importMap.js'

// A function of the panel, on the server: Next makes the door, the panel calls it for everything.
const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  return answerPanel({ ...call, config, importMap })
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
