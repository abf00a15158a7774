/** A piece over and over, up to a length; UTF-16 units. */
export const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const givenNames = ['Anne', 'Paul', 'Marie', 'Karim', 'Sofia', 'Hugo', 'Nadia', 'Yann', 'Léa', 'Omar']
const syllables = ['ra', 'tel', 'lim', 'mon', 'nu', 'sé', 'pir', 'dan', 'vo', 'gue']

/** Each number gives another surname. */
const surname = (number: number): string =>
  `B${Array.from(String(number), (digit) => syllables[Number(digit)] ?? '').join('')}`

/** What a paragraph of news says, of somebody new and of who spoke before. */
type Paragraph = (now: { name: string; surname: string; number: number }, between: string) => string

const french: Paragraph = ({ name, number, surname: earlier }, between) =>
  [
    `${name}, maire de la ville, a affirmé que « le projet numéro ${number} sera fini ».`,
    ` « Nous verrons bien », a répondu M. ${earlier}.${between}`,
    `Selon ${name}, la réforme est « injuste ». Il a ajouté : « Rien n’est joué. »${between}`,
  ].join('')

const english: Paragraph = ({ name, number, surname: earlier }, between) =>
  [
    `${name}, the mayor of the city, said that “project number ${number} will be finished.”`,
    ` “We shall see,” Mr ${earlier} replied.${between}`,
    `According to ${name}, the reform is “unfair.” He added: “It’s the players’ game.”${between}`,
  ].join('')

const german: Paragraph = ({ name, number, surname: earlier }, between) =>
  [
    `${name}, Bürgermeister der Stadt, sagte, dass „das Projekt Nummer ${number} fertig wird“.`,
    ` „Wir werden sehen“, antwortete Herr ${earlier}.${between}`,
    `Laut ${name} ist die Reform am 3. Mai „ungerecht“. Er fügte hinzu: „Nichts ist entschieden.“${between}`,
  ].join('')

const paragraphs = { fr: french, en: english, de: german }

/** News in which somebody new speaks in each paragraph, with `between` after each sentence pair. */
export const newsOf =
  (between: string, lang: keyof typeof paragraphs = 'fr') =>
  (length: number): string => {
    const parts: string[] = []
    let size = 0
    for (let number = 100; size < length; number += 1) {
      const name = `${givenNames[number % givenNames.length] ?? ''} ${surname(number)}`
      const part = paragraphs[lang]({ name, surname: surname(number - 1), number }, between)
      parts.push(part)
      size += part.length
    }
    return parts.join('').slice(0, length)
  }

/** A line of dialogue with what looks like an incise again and again, and a question at its end. */
export const incisesOf =
  (incise: string) =>
  (length: number): string =>
    `— Oui${incise.repeat(length / incise.length)} ?`

/** Twenty long quotations, and short ones that begin like each of them. */
export const repeatsOf = (length: number): string => {
  const long = Array.from(
    { length: 20 },
    (_, nth) => `« tout le monde ${'sait '.repeat(length / 200)}${nth} ». `,
  )
  return long.join('') + '« tout le monde en parle ». '.repeat(length / 54)
}
