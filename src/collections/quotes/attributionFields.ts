import type { Field } from 'payload'

import { label } from '../../fields/label'
import { machineFields } from '../../fields/machineFields'
import { requiredSelect } from '../../fields/requiredSelect'
import { attributionSources, attributionStatuses } from './choices'

/** How sure it is who said a Quote, and from what in the text that follows. */
export const attributionFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    options: attributionStatuses,
    defaultValue: 'attributed',
    validate: requiredSelect,
    index: true,
    label: label('Status', 'État'),
    admin: {
      description: label(
        'Readers see no quote that is to be reviewed.',
        'Les lecteurs ne voient pas une citation à relire.',
      ),
    },
  },
  {
    name: 'cue',
    type: 'text',
    label: label('Cue', 'Mot introducteur'),
    admin: {
      description: label(
        'The word that says who speaks: “said”, “according to”.',
        'Le mot qui dit qui parle : « a affirmé », « selon ».',
      ),
    },
  },
  machineFields([
    { name: 'confidence', type: 'number', min: 0, max: 1, label: label('Confidence', 'Confiance') },
    { name: 'reason', type: 'text', label: label('Reason', 'Raison') },
    {
      name: 'by',
      type: 'select',
      options: attributionSources,
      defaultValue: 'editor',
      label: label('Attributed by', 'Attribuée par'),
    },
  ]),
]
