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

/** News in which somebody new speaks in each paragraph, with `between` after each sentence pair. */
export const newsOf =
  (between: string) =>
  (length: number): string => {
    const parts: string[] = []
    let size = 0
    for (let number = 100; size < length; number += 1) {
      const given = givenNames[number % givenNames.length] ?? ''
      const name = `${given} ${surname(number)}`
      const part = [
        `${name}, maire de la ville, a affirmé que « le projet numéro ${number} sera fini ».`,
        ` « Nous verrons bien », a répondu M. ${surname(number - 1)}.${between}`,
        `Selon ${name}, la réforme est « injuste ». Il a ajouté : « Rien n’est joué. »${between}`,
      ].join('')
      parts.push(part)
      size += part.length
    }
    return parts.join('').slice(0, length)
  }
