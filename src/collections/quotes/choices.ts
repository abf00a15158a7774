import { label } from '../../fields/label'

/** A full clause; words set into the writer's sentence; a name, title or scare quote: nobody's statement. */
export const quotationTypes = [
  { value: 'statement', label: label('statement', 'déclaration') },
  { value: 'fragment', label: label('fragment', 'fragment') },
  { value: 'term', label: label('term', 'terme') },
]

export const speakerTypes = [
  { value: 'person', label: label('person', 'personne') },
  { value: 'organization', label: label('organization', 'organisation') },
  { value: 'group', label: label('group', 'groupe') },
  { value: 'document', label: label('document', 'document') },
  { value: 'unknown', label: label('unknown', 'inconnue') },
]

export const attributionStatuses = [
  { value: 'attributed', label: label('attributed', 'attribuée') },
  { value: 'review', label: label('to be reviewed', 'à relire') },
  { value: 'unattributed', label: label('unattributed', 'sans auteur') },
]

export const attributionSources = [
  { value: 'extraction', label: label('extraction', 'extraction') },
  { value: 'editor', label: label('an editor', 'la rédaction') },
]

export const verificationStatuses = [
  { value: 'unverified', label: label('unverified', 'non vérifiée') },
  { value: 'verified', label: label('verified', 'vérifiée') },
  { value: 'disputed', label: label('disputed', 'contestée') },
  { value: 'retracted', label: label('retracted', 'retirée') },
]

/** Where the words stand in the article's text; see `docs/quotes.md`. */
export const anchors = [
  { value: 'anchored', label: label('anchored', 'ancrée') },
  { value: 'moved', label: label('moved', 'déplacée') },
  { value: 'waiting', label: label('waiting (in a draft)', 'en attente (dans un brouillon)') },
  { value: 'altered', label: label('altered', 'modifiée') },
  { value: 'ambiguous', label: label('ambiguous', 'ambiguë') },
  { value: 'orphaned', label: label('orphaned', 'introuvable') },
]

/** `draft` was never published; `unpublished` once was. */
export const articleStatuses = [
  { value: 'draft', label: label('draft', 'brouillon') },
  { value: 'published', label: label('published', 'publié') },
  { value: 'unpublished', label: label('unpublished', 'dépublié') },
]
