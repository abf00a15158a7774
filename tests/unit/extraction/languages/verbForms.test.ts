import { describe, expect, test } from '@jest/globals'
import { englishVerb } from '../../../../src/extraction/languages/englishVerb'
import { germanFiniteParts, germanVerb } from '../../../../src/extraction/languages/germanVerb'
import { italianVerb } from '../../../../src/extraction/languages/italianVerb'
import { portugueseVerb } from '../../../../src/extraction/languages/portugueseVerb'
import { spanishVerb } from '../../../../src/extraction/languages/spanishVerb'

const makers = { en: englishVerb, de: germanVerb, es: spanishVerb, it: italianVerb, pt: portugueseVerb }

interface Case {
  readonly lang: keyof typeof makers
  readonly infinitive: string
  readonly finite: string
  readonly participles: string
  readonly gerund: string
}

/** Language, infinitive, then finite forms, participles and the gerund that it must have. */
const rows: readonly (readonly [keyof typeof makers, string, string, string, string])[] = [
  ['en', 'say', 'says say said', 'said', 'saying'],
  ['en', 'deny', 'denies denied', 'denied', 'denying'],
  ['en', 'admit', 'admits admitted', 'admitted', 'admitting'],
  ['en', 'write', 'writes wrote', 'written', 'writing'],
  ['en', 'agree', 'agrees agreed', 'agreed', 'agreeing'],
  ['en', 'stress', 'stresses stressed', 'stressed', 'stressing'],
  ['en', 'tweet', 'tweets tweeted', 'tweeted', 'tweeting'],
  ['de', 'sagen', 'sagt sagen sagte sagten', 'gesagt', 'sagend'],
  ['de', 'antworten', 'antwortet antwortete', 'geantwortet', 'antwortend'],
  ['de', 'erklären', 'erklärt erklärte', 'erklärt', 'erklärend'],
  ['de', 'kritisieren', 'kritisiert kritisierte', 'kritisiert', 'kritisierend'],
  ['de', 'rechnen', 'rechnet rechnete', 'gerechnet', 'rechnend'],
  ['de', 'warnen', 'warnt warnte', 'gewarnt', 'warnend'],
  ['de', 'bezeichnen', 'bezeichnet bezeichnete', 'bezeichnet', 'bezeichnend'],
  ['de', 'versprechen', 'verspricht versprach versprachen', 'versprochen', 'versprechend'],
  ['de', 'hinzu|fügen', 'hinzufügt hinzufügte', 'hinzugefügt', 'hinzufügend'],
  ['de', 'zu|geben', 'zugibt zugab zugaben', 'zugegeben', 'zugebend'],
  ['es', 'decir', 'dice dicen dijo dijeron decía dirá diría', 'dicho dicha', 'diciendo'],
  ['es', 'añadir', 'añade añadió añadieron añadía', 'añadido', 'añadiendo'],
  ['es', 'advertir', 'advierte advirtió advirtieron advertía', 'advertido', 'advirtiendo'],
  ['es', 'repetir', 'repite repitió repetía', 'repetido', 'repitiendo'],
  ['es', 'recordar', 'recuerda recordó', 'recordado', 'recordando'],
  ['es', 'concluir', 'concluye concluyó concluyeron', 'concluido', 'concluyendo'],
  ['es', 'proseguir', 'prosigue prosiguió', 'proseguido', 'prosiguiendo'],
  ['es', 'prever', 'prevé previó preveía', 'previsto', 'previendo'],
  ['es', 'continuar', 'continúa continuó', 'continuado', 'continuando'],
  ['es', 'gruñir', 'gruñe gruñó', 'gruñido', 'gruñendo'],
  ['it', 'dire', 'dice dicono disse dissero diceva dirà', 'detto detta', 'dicendo'],
  ['it', 'spiegare', 'spiega spiegò spiegava spiegherà', 'spiegato', 'spiegando'],
  ['it', 'annunciare', 'annuncia annunciò annuncerà', 'annunciato', 'annunciando'],
  ['it', 'riferire', 'riferisce riferì riferiva', 'riferito', 'riferendo'],
  ['it', 'avvertire', 'avverte avvertì', 'avvertito', 'avvertendo'],
  ['it', 'aggiungere', 'aggiunge aggiunse aggiungeva', 'aggiunto', 'aggiungendo'],
  ['it', 'sostenere', 'sostiene sostenne sosteneva sosterrà', 'sostenuto', 'sostenendo'],
  ['pt', 'dizer', 'diz dizem disse disse-me disseram dizia dirá diria', 'dito dita', 'dizendo'],
  ['pt', 'acrescentar', 'acrescenta acrescentou acrescentava', 'acrescentado', 'acrescentando'],
  ['pt', 'concluir', 'conclui concluiu concluíram concluía', 'concluído', 'concluindo'],
  ['pt', 'prosseguir', 'prossegue prosseguiu prosseguiram', 'prosseguido', 'prosseguindo'],
  ['pt', 'recear', 'receia receou receava', 'receado', 'receando'],
  ['pt', 'propor', 'propõe propôs propunha proporá', 'proposto', 'propondo'],
  ['pt', 'descrever', 'descreve descreveu', 'descrito', 'descrevendo'],
]

const cases = rows.map(([lang, infinitive, finite, participles, gerund]): Case => ({
  lang,
  infinitive,
  finite,
  participles,
  gerund,
}))

const wordsOf = (list: string): string[] => list.split(' ')

describe('The forms of a cue verb', () => {
  test.each(cases)('$lang: $infinitive has the forms that news texts use', ({ lang, ...verb }) => {
    const forms = makers[lang](verb.infinitive)

    expect(forms.finite).toEqual(expect.arrayContaining(wordsOf(verb.finite)))
    expect(forms.participle).toEqual(expect.arrayContaining(wordsOf(verb.participles)))
    expect(forms.gerund).toContain(verb.gerund)
    expect(forms.infinitive).toContain(verb.infinitive.replace('|', ''))
  })

  test('English leaves out the base form of a verb that is as often a noun', () => {
    expect(englishVerb('claim').finite).toEqual(['claims', 'claimed'])
    expect(englishVerb('say').finite).toContain('say')
  })

  test('Only verbs that tell what came later have the conditional in Spanish and Portuguese', () => {
    expect(spanishVerb('decir').finite).toContain('diría')
    expect(spanishVerb('reconocer').finite).not.toContain('reconocería')
    expect(portugueseVerb('dizer').finite).toContain('diria')
    expect(portugueseVerb('reconhecer').finite).not.toContain('reconheceria')
  })

  test('A separable German verb has its finite forms and its particle apart', () => {
    const { verb, words } = germanFiniteParts('ein|räumen')

    expect(verb.finite).toEqual(['räumt', 'räumen', 'räumte', 'räumten'])
    expect(words).toBe('ein')
  })
})
