import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { ServerFunctionHandler } from 'payload'

import { runAgain } from '../../database/runAgain'
import { schedulePublish } from './schedulePublish'

/** Answers a call of the panel to the server, and answers it anew when another writer came between. */
export const answerPanel: ServerFunctionHandler = (call) =>
  runAgain(async () =>
    handleServerFunctions({
      ...call,
      serverFunctions: { ...call.serverFunctions, 'schedule-publish': schedulePublish },
    }),
  )
