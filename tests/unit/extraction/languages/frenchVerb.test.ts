import { describe, expect, test } from '@jest/globals'
import { frenchVerb } from '../../../../src/extraction/languages/frenchVerb'

/** Verbs that are conjugated like another one that they end like, in every form that a cue can have. */
const whole = [
  {
    infinitive: 'apprendre',
    finite:
      'apprend apprennent apprit apprirent apprenait apprenaient apprendrait apprendraient apprendra apprendront apprît',
    participle: 'appris apprise apprises',
    gerund: 'apprenant',
  },
  {
    infinitive: 'retenir',
    finite:
      'retient retiennent retint retinrent retenait retenaient retiendrait retiendraient retiendra retiendront',
    participle: 'retenu retenue retenues retenus',
    gerund: 'retenant',
  },
  {
    infinitive: 'déduire',
    finite:
      'déduit déduisent déduisit déduisirent déduisait déduisaient déduirait déduiraient déduira déduiront déduisît',
    participle: 'déduit déduite déduites déduits',
    gerund: 'déduisant',
  },
  {
    infinitive: 'prévoir',
    finite:
      'prévoit prévoient prévit prévirent prévoyait prévoyaient prévoirait prévoiraient prévoira prévoiront prévît',
    participle: 'prévu prévue prévues prévus',
    gerund: 'prévoyant',
  },
  {
    infinitive: 'geindre',
    finite:
      'geint geignent geignit geignirent geignait geignaient geindrait geindraient geindra geindront geignît',
    participle: 'geint geinte geintes geints',
    gerund: 'geignant',
  },
  {
    infinitive: 'émouvoir',
    finite: 'émeut émeuvent émut émurent émouvait émouvaient émouvrait émouvraient émouvra émouvront émût',
    participle: 'ému émue émues émus',
    gerund: 'émouvant',
  },
  {
    infinitive: 'découvrir',
    finite:
      'découvre découvrent découvrit découvrirent découvrait découvraient découvrirait découvriraient découvrira découvriront découvrît',
    participle: 'découvert découverte découvertes découverts',
    gerund: 'découvrant',
  },
  {
    infinitive: 'enjoindre',
    finite:
      'enjoint enjoignent enjoignit enjoignirent enjoignait enjoignaient enjoindrait enjoindraient enjoindra enjoindront enjoignît',
    participle: 'enjoint enjointe enjointes enjoints',
    gerund: 'enjoignant',
  },
  {
    infinitive: 'requérir',
    finite:
      'requiert requièrent requit requirent requérait requéraient requerrait requerraient requerra requerront requît',
    participle: 'requis requise requises',
    gerund: 'requérant',
  },
  {
    infinitive: 'concevoir',
    finite:
      'conçoit conçoivent conçut conçurent concevait concevaient concevrait concevraient concevra concevront conçût',
    participle: 'conçu conçue conçues conçus',
    gerund: 'concevant',
  },
]

/** Infinitive and its present, in the third persons and in each spelling: verbs whose endings look alike. */
const presents: readonly (readonly [string, string])[] = [
  ['voir', 'voit voient'],
  ['savoir', 'sait savent'],
  ['dire', 'dit disent'],
  ['écrire', 'écrit écrivent'],
  ['sourire', 'sourit sourient'],
  ['répondre', 'répond répondent'],
  ['défendre', 'défend défendent'],
  ['surprendre', 'surprend surprennent'],
  ['craindre', 'craint craignent'],
  ['dépeindre', 'dépeint dépeignent'],
  ['prévenir', 'prévient préviennent'],
  ['maintenir', 'maintient maintiennent'],
  ['démentir', 'dément démentent'],
  ['avertir', 'avertit avertissent'],
  ['offrir', 'offre offrent'],
  ['encourir', 'encourt encourent'],
  ['reconnaître', 'reconnaît reconnait reconnaissent'],
  ['combattre', 'combat combattent'],
  ['remettre', 'remet remettent'],
  ['conclure', 'conclut concluent'],
  ['poursuivre', 'poursuit poursuivent'],
  ['interrompre', 'interrompt interrompent'],
]

const wordsOf = (list: string): string[] => list.split(' ')

describe('The forms of a French verb', () => {
  test.each(whole)('$infinitive has these and no others', ({ finite, gerund, infinitive, participle }) => {
    const forms = frenchVerb(infinitive)

    expect(forms).toEqual({
      infinitive: [infinitive],
      finite: wordsOf(finite),
      participle: wordsOf(participle),
      gerund: [gerund],
    })
  })

  test.each(presents)('%s has the present of the verb that it ends like', (infinitive, present) => {
    expect(frenchVerb(infinitive).finite).toEqual(expect.arrayContaining(wordsOf(present)))
  })
})
