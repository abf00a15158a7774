import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'

import { isEditor } from '../../access/isEditor'

/**
 * Schedules a publish or cancels one. Payload asks only whether the user may enter the panel; here it takes who may
 * publish.
 */
export const schedulePublish: ServerFunction = (args) =>
  isEditor(args) ? schedulePublishHandler(args) : { error: args.req.t('error:notAllowedToPerformAction') }
