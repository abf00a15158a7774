import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The server says who it is nowhere.
  poweredByHeader: false,
  outputFileTracingRoot: path.resolve(),
  // Types are checked by `npm run types`, for every file and not for the pages alone.
  typescript: { ignoreBuildErrors: true },
  // The panel sends the whole entry to its server functions.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
}

export default withPayload(config)
