import type { LanguageCode } from '../extraction'
import type { ReadingWords } from './readingWords'

/** Grammatical gender, where a word shows one. */
export type Gender = 'm' | 'f'

/** How a form of a cue verb stands in its sentence. */
export type VerbForm = 'finite' | 'participle' | 'gerund' | 'infinitive'

/**
 * What governs a quote, and how surely: `say` verbs report words (*affirmer*); `weak` ones report them only
 * beside a quote that they can govern (*saluer*, *accuser*); `name` ones give somebody or something a name
 * (*baptiser*), so that what they govern is a term.
 */
export type CueStrength = 'say' | 'weak' | 'name'

/** The forms of one verb, in lower case, by how they stand. */
export type VerbForms = Readonly<Record<VerbForm, readonly string[]>>

/** A verb with the words that make it a cue; `isApart`: the word stands last in its clause (*räumte … ein*). */
export interface CuePhrase {
  readonly verb: VerbForms
  readonly words: string
  readonly isApart?: boolean
}

/**
 * What the reader knows of one language: words and how they are used, nothing else. Each list is one string
 * with spaces between its words (lines where an entry holds spaces), in lower case, with straight apostrophes
 * (`d'`). A linguist changes these files; no rule is written in them.
 */
export interface Language {
  readonly code: LanguageCode
  /** The words of marks, stops and dialogues. */
  readonly reading: ReadingWords
  /** Frequent function words, by which the language is known. */
  readonly functionWords: string
  /** What a full stop may follow without ending the sentence. */
  readonly abbreviations: string
  /** Letters that are one only as capitals: *M.* */
  readonly capitalAbbreviations?: string
  /** Those that may also end one: *etc.*, *Inc.* */
  readonly lateAbbreviations: string
  /** Words that are written to the next one, with their apostrophe: *l'*, *d'*. */
  readonly elisions: string
  /** What is written to the end of an owner's name: *'s*. */
  readonly possessiveEnding?: string
  /** Pronouns that a hyphen ties to the verb: *-il*, *-t-elle*. */
  readonly tiedPronouns: string

  readonly determiners: { readonly definite: string; readonly indefinite: string; readonly other: string }
  /** Determiners and words like them that begin a phrase for several, and how its last word ends: *les maires*. */
  readonly pluralDeterminers?: string
  readonly pluralEndings?: string
  /** How third persons of the plural end, and what ends so and may also be of the singular: *dément*. */
  readonly pluralVerbEndings?: string
  readonly eitherNumberEndings?: string
  /** Articles that are relative pronouns behind a comma: *die sagen*. */
  readonly relativeArticles?: string
  /** Determiners, possessives included, that show their noun's gender. */
  readonly genderOfDeterminers: Readonly<Record<Gender, string>>
  readonly prepositions: string
  /** Prepositions that make what follows part of the noun before: *de*, *du*. */
  readonly ofPrepositions: string
  readonly coordinators: string
  /** Those that join clauses, not nouns: *mais*. */
  readonly clauseCoordinators?: string
  readonly subordinators: string
  readonly relativePronouns: string
  /** Those that are never their clause's subject: *dont*. */
  readonly neverSubjects?: string
  /** What may stand between subject and verb beside adverbs: *ne*, *se*, *lui*. */
  readonly clitics: string
  /** Those that only a verb follows: *n'en revient*. */
  readonly verbClitics?: string
  readonly reflexives: string
  readonly auxiliaries: { readonly have: string; readonly be: string }
  /** The participle of *be* by which a compound tense is passive: *a été dit*. */
  readonly passiveParticiples: string
  /** Infinitives of cue verbs whose past has *be* and is no passive: *est intervenu*. */
  readonly activeWithBe?: string
  /** Verbs that quoted words without a subject begin with: *est « a trahi »*. */
  readonly predicateVerbs?: string
  readonly adverbs: string
  readonly adverbEndings: string
  /** Endings that only a finite verb has, also one that no list holds: *rompió*. */
  readonly finiteEndings?: string
  /** What makes an infinitive a future or a conditional of the third person. */
  readonly futureEndings?: string
  /** Words that deny a verb: *ne*, *never*. */
  readonly negations: string
  /** Endings of infinitives. */
  readonly infinitiveEndings?: string
  /** Endings of present participles. */
  readonly gerundEndings?: string
  /** The word without which an infinitive looks like a noun: *to*. */
  readonly infinitiveParticle?: string
  /** Endings that verbs have after a noun: of a word before an article they tell a verb (*félicite les*). */
  readonly thirdPersonEndings?: string
  /** Endings by which a word in no list is a verb right behind a person's name: *Léa Petit botte*. */
  readonly endingsAfterPerson: string
  /** Endings of past participles of verbs that no list holds. */
  readonly participleEndings: string
  /** Third person subject pronouns. */
  readonly pronouns: {
    readonly masculine: string
    readonly feminine: string
    readonly plural: string
    readonly neutral: string
  }
  /** Pronouns after a preposition: *selon lui*. */
  readonly strongPronouns: { readonly masculine: string; readonly feminine: string; readonly plural: string }
  /** Whether every noun begins with a capital, so that a capital tells no name, and nouns are written together. */
  readonly nounsAreCapital?: boolean
  /** Endings of nouns, where every noun begins with a capital: what has one is no name. */
  readonly nounEndings?: string
  /** There, endings of the verb right behind a sentence's first noun. */
  readonly endingsAfterNoun?: string
  /** Whether a verb can stand without its subject: *Añadió: «…»*. */
  readonly dropsPronouns: boolean
  /** Whether *he* and *she* are people; else what has a gender, such as a body, may be meant. */
  readonly hasPersonalPronouns?: boolean
  /** Whether a pronoun has another form behind a preposition: *selon lui*, never *selon il*. */
  readonly hasStrongPronouns?: boolean
  /** Whether an incise has its subject behind the verb, so that a subject first is a clause of its own: *« … », dit X*. */
  readonly invertsIncises?: boolean
  /** A subject has an article, unless it is a name. */
  readonly nounsNeedArticles?: boolean

  /** Phrases before whose noun the words are: *selon*, *d'après*; one a line. */
  readonly accordingTo: string
  /** The same, only where they begin the sentence or end it: *pour*. */
  readonly accordingToAtEdge: string
  /** Phrases that mean whoever was spoken of: *à ses yeux*; one a line. */
  readonly accordingToThem?: string
  /** Nouns before which those phrases tell when or why, not who: *pour l'instant*. */
  readonly circumstances?: string
  /** Words behind whose noun the words are: *dem Minister zufolge*. */
  readonly accordingToBehind?: string
  readonly cueVerbs: Readonly<Record<CueStrength, readonly VerbForms[]>>
  /** Verbs that say something only with a reflexive: *s'inquiéter*. */
  readonly reflexiveCueVerbs?: readonly VerbForms[]
  /** *comme le dit X*: before a clause that names the speaker. */
  readonly asWords: string
  /** Before a clause that is reported: *que*. */
  readonly thatWords: string
  /** Before who does what a passive tells: *par*. */
  readonly agentWords: string
  /** Before an infinitive that nobody does: *sans dire*. */
  readonly withoutWords: string
  /** Phrases with a verb that says nothing alone: *faire valoir*; the verb's forms, then the words after it. */
  readonly cuePhrases: readonly CuePhrase[]
  /** What may stand between a verb and its subject and says nothing of who speaks: *de son côté*; one a line. */
  readonly asides?: string
  /** Nouns before whose colon or quote somebody speaks: *déclaration*, *mots*. */
  readonly cueNouns: string
  /** Nouns and adjectives after which a quoted name stands: *film*, *intitulé*. */
  readonly namingWords: string

  /** Before a name: *M.*, *Mme*, *Dr*. */
  readonly titles: Readonly<Record<Gender | 'any', string>>
  /** Inside a name, in lower case: *de*, *van*, *bin*. */
  readonly nameParticles: string
  /** Before a place: *à*, *en*. */
  readonly locatives: string
  /** Prepositions before a medium and hardly ever before a person: *sur*. */
  readonly mediumPrepositions?: string
  /** Prepositions that hold an article: *du*, *aux*. */
  readonly articlePrepositions?: string
  /** After the number of somebody's years: *45 ans*. */
  readonly ageWords: string
  /** Words that make another role of the noun after them: *ancien*, *premier*. */
  readonly roleQualifiers: string
  /** Last parts of words with a hyphen that say what somebody is: *ex-ministre*. */
  readonly hyphenatedRoles?: string
  /** What somebody can be: *ministre*, *avocate*. */
  readonly roles: Readonly<Record<Gender | 'any', string>>
  /** Roles of which a place or a body has one, so that *le maire* needs nobody who was named before. */
  readonly offices?: string
  /** Endings of longer words that say what somebody is, in no list: *syndicaliste*, *toxicologue*. */
  readonly roleEndings?: string
  /** Words of the law and, before the quotation, what stands between: *mis en examen pour « … »* is a charge. */
  readonly chargeWords?: string
  readonly chargePrepositions?: string
  /** Beside a day: *matin*, *dernier*. */
  readonly timeWords: string
  /** By which somebody speaks of themselves: *je*, *notre*. */
  readonly firstPersons: string
  /** Offices that a text's main person is called by without ever being given them: *le chef de l'État*. */
  readonly publicOffices?: string
  /** What is called by a quoted name behind *de*: *la réforme du « … »*. */
  readonly policyWords?: string
  /** What is named after people, so that a given name behind it is nobody: *rue*, *tempête*. */
  readonly namesakes?: string
  /** Words that send back to who was spoken of before with the same noun: *même*, *cette*. */
  readonly backReferences?: string
  /** Adjectives that stand between an article and its noun: *la première tranche*. */
  readonly priorAdjectives?: string
  /** Verbs of saying that say nothing with a reflexive: *se répéter*. */
  readonly silentReflexives?: string
  /** Words for somebody who was just spoken of: *l'élu*, *la sexagénaire*. */
  readonly genericPeople?: string
  /** Verbs by which reporters say what they saw themselves, by their infinitives. */
  readonly seeing?: string
  readonly reporters?: string
  readonly possessives?: string
  /** Forms of what makes somebody do what an infinitive says: *fait dire à X*. */
  readonly causatives?: string
  /** What stands before a gerund and its pronoun: *en les accusant*. */
  readonly gerundOpeners?: string
  /** What is often written for the auxiliary before a participle: *à dit*. */
  readonly misspeltHave?: string
  /** Third persons that end like nothing in particular: *va*, *peut*. */
  readonly finiteForms?: string
  /** News agencies, to which somebody tells something: *à l'AFP Mama Sy*. */
  readonly agencies?: string
  /** What ends like a finite verb and is none. */
  readonly neverFinite?: string
  /** Verbs by which somebody says what something is like: *juger le plan « trop timide »*. */
  readonly judging?: string
  readonly sources?: string
  /** What somebody makes known, and an account may rest on: *selon les informations du journal*. */
  readonly news?: string
  /** Nouns by which somebody says something: *l'appel de X à*, *l'affirmation de X que*. */
  readonly reportNouns?: string
  /** Verbs that send readers to another page, by their infinitives: *Lire aussi : « … »*. */
  readonly readingVerbs?: string
  /** *ce dernier*: whoever was named last. */
  readonly lastNamed?: string
  /** Verbs of saying that tell what somebody wishes, fears or expects, by their infinitives. */
  readonly wishes?: string
  /** Behind an article, somebody else than was spoken of: *un autre*. */
  readonly otherPeople?: string
  /** Words that mean some people by themselves: *certains dénoncent*, *d'autres parlent*. */
  readonly unnamedPeople?: string
  /** Endings of words for somebody of a people: *l'Australien*. */
  readonly demonymEndings?: string
  readonly organizationNouns: string
  readonly groupNouns: string
  readonly documentNouns: string
  /** Capitalised words that are no name, or of no person: days, months, holidays, peoples. */
  readonly otherCapitals: string
  /** Countries, regions, cities. */
  readonly places: string
}
