import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { describe, expect, it } from '@jest/globals'

import { MOST_BYTES } from '../../../src/commands/readInput'
import { runExtract } from '../../../src/commands/runExtract'
import { extract } from '../../../src/extraction/extract'
import type { Extraction } from '../../../src/extraction/extraction'
import { startNode } from '../../helpers/startNode'
import { runHere } from './commandShell'
import { schemaErrors } from './extractionSchema'

const command = (words: readonly string[], input: Parameters<typeof runHere>[2] = []) =>
  runHere(runExtract, words, input)

/** The printed lines, each held against the schema. */
function linesOf(stdout: string): unknown[] {
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)
  for (const line of lines) expect(schemaErrors(line)).toEqual([])
  return lines
}

const containing = (text: string): unknown => expect.stringContaining(text)

const TEXT = '« Je reste », a dit Léa Petit.'

describe('extract', () => {
  it('prints what the text says as one line of JSON, and nothing else', async () => {
    const { code, stderr, stdout } = await command([], [TEXT])

    expect([code, stderr]).toEqual([0, ''])
    expect(linesOf(stdout)).toEqual([JSON.parse(JSON.stringify(extract(TEXT)))])
  })

  it('reads the text in the language that is asked for', async () => {
    const { stdout } = await command(['--lang', 'de'], [TEXT])

    expect(linesOf(stdout)).toMatchObject([{ lang: 'de' }])
  })

  it('puts characters together that two chunks cut', async () => {
    const bytes = Buffer.from(TEXT)

    const { stdout } = await command(
      [],
      Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)),
    )

    expect(linesOf(stdout)).toMatchObject([{ quotes: [{ text: 'Je reste', speaker: 'Léa Petit' }] }])
  })

  it('counts a byte order mark as the first unit of a plain text', async () => {
    const { code, stdout } = await command([], [`\uFEFF${TEXT}`])

    expect(code).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ blocks: [{ start: 1 }], quotes: [{ outerStart: 1, start: 3 }] }])
  })

  it.each([
    ['markdown', '\uFEFF# Un titre\n\n« Je **reste** », a dit *Léa Petit*.\n'],
    ['html', '<h1>Un titre</h1><script>x</script><p>« Je <b>reste</b> », a dit L&eacute;a Petit.'],
  ])('gives of %s the text that it holds, in which the offsets count', async (format, source) => {
    const { stdout } = await command(['--format', format], [source])

    const [result] = linesOf(stdout) as [Extraction]
    const { quotes, text = '' } = result
    expect(text).toBe('Un titre\n« Je reste », a dit Léa Petit.')
    expect(result.blocks.map(({ role }) => role)).toEqual(['title', 'paragraph'])
    expect(quotes.map(({ end, speaker, start }) => [text.slice(start, end), speaker])).toEqual([
      ['Je reste', 'Léa Petit'],
    ])
  })

  it.each([
    ['is believed', { told: 'pt-BR', words: [], lang: 'pt' }],
    ['is less than what is asked for', { told: 'pt-BR', words: ['--lang', 'es'], lang: 'es' }],
    ['is passed over where no language file is for it', { told: 'ja', words: [], lang: 'fr' }],
  ])('a page’s word on its language %s', async (_, { lang, told, words }) => {
    const page = `<html lang="${told}"><p>${TEXT}</p>`

    const { stdout } = await command(['--format', 'html', ...words], [page])

    expect(linesOf(stdout)).toMatchObject([{ lang }])
  })

  it('shows examples first in its help', async () => {
    const { code, stderr, stdout } = await command(['--help'])

    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Examples:\n {2}npm run --silent extract -- </)
    expect(stdout).toContain('--jsonl')
  })
})

describe('extract refuses', () => {
  const latin1 = Buffer.from('Une ligne\nL\u00e9a dit oui', 'latin1')
  const cutOff = Buffer.from('Léa dit « é').subarray(0, -1)

  it.each([
    ['an empty input', '', ['there is no text in the input', 'stdin']],
    ['white space alone', ' \n\uFEFF', ['there is no text', 'stdin']],
    ['binary', Buffer.from('a\nb\0c'), ['binary: NUL at byte 3, in line 2', 'export']],
    [
      'control characters',
      Buffer.from([1, 2, 3]),
      ['binary: the control character U+0001 at byte 0', 'export'],
    ],
    ['UTF-16', Buffer.from('\uFEFFLéa', 'utf16le'), ['UTF-16, not UTF-8: NUL at byte 3', 'iconv -f UTF-16']],
    ['Latin-1', latin1, ['not UTF-8: invalid at byte 11, in line 2', 'iconv -f ISO-8859-1']],
    ['a character cut off at the end', cutOff, ['invalid at byte 12, in line 1', 'iconv']],
  ] as const)('%s, and says where it is wrong and the way out', async (_, input, [message, wayOut]) => {
    const { code, stderr, stdout } = await command([], [input])

    const [told, remedy] = stderr.split('\n')
    expect([code, stdout]).toEqual([1, ''])
    expect(told).toMatch(/^EXTRACT_INPUT_INVALID: /)
    expect(told).toContain(message)
    expect(remedy).toMatch(/^ {2}remedy: /)
    expect(remedy).toContain(wayOut)
  })

  it.each([
    ['html', '<script>a</script>'],
    ['markdown', '```\na\n```'],
  ])('%s that holds no text', async (format, source) => {
    const { code, stderr } = await command(['--format', format], [source])

    expect(code).toBe(1)
    expect(stderr).toContain(`EXTRACT_INPUT_INVALID: there is no text in the ${format}`)
  })

  it.each([
    ['an unknown language', ['--lang', 'xx'], 'fr, en, de, es, it, pt'],
    ['an unknown format', ['--format', 'pdf'], 'text, markdown, html'],
    ['an unknown option', ['--json'], '--help'],
    ['a file as an argument', ['article.txt'], '< FILE'],
  ])('%s, with exit code 2', async (_, words, wayOut) => {
    const { code, stderr, stdout } = await command(words, [TEXT])

    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^USAGE: /)
    expect(stderr).toContain(wayOut)
  })

  it('to wait for a keyboard', async () => {
    const { code, stderr } = await command([], null)

    expect(code).toBe(2)
    expect(stderr).toContain('there is no text on stdin')
  })

  it('more than ten megabytes while it reads them, not after', async () => {
    const chunk = Buffer.alloc(1_000_000, 'a')
    let given = 0
    function* endless() {
      for (;;) {
        given += chunk.length
        yield chunk
      }
    }

    const { code, stderr } = await command([], endless())

    expect(code).toBe(1)
    expect(stderr).toContain('EXTRACT_INPUT_TOO_LARGE: the input is over 10 MB')
    expect(given).toBe(MOST_BYTES + chunk.length)
  })

  it('no text of exactly ten megabytes', async () => {
    const { code, stdout } = await command([], ['Oui.', Buffer.alloc(MOST_BYTES - 4, '\n')])

    expect(code).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ blocks: [{ start: 0, end: 4 }] }])
  })
})

describe('extract --jsonl', () => {
  it('prints one result a line, in order, by id', async () => {
    const lines = [
      { id: 'b', text: TEXT },
      { id: 'a', text: '“We stay,” said Ann Lee.', lang: 'en', source: 'left alone' },
    ].map((line) => JSON.stringify(line))

    const { code, stderr, stdout } = await command(['--jsonl'], [`\uFEFF${lines.join('\r\n')}`])

    expect([code, stderr]).toEqual([0, ''])
    expect(linesOf(stdout)).toMatchObject([
      { id: 'b', lang: 'fr', quotes: [{ start: 2, end: 10, speaker: 'Léa Petit' }] },
      { id: 'a', lang: 'en', quotes: [{ text: 'We stay,', speaker: 'Ann Lee' }] },
    ])
  })

  it('takes the language of the command where the line has none', async () => {
    const input = '{"id":"1","text":"Oui."}\n{"id":"2","text":"Oui.","lang":"it"}\n'

    const { stdout } = await command(['--jsonl', '--lang', 'pt'], [input])

    expect(linesOf(stdout)).toMatchObject([{ lang: 'pt' }, { lang: 'it' }])
  })

  it.each([
    ['no JSON', '{"id": "a", "text": ', [null, 'the line is not JSON: ']],
    ['no object', '["a"]', [null, 'no object']],
    ['null', 'null', [null, 'no object']],
    ['no id', '{"text": "Oui."}', [null, '"id" is missing']],
    ['an id that is a number', '{"id": 7, "text": "Oui."}', [null, '"id" is no string']],
    ['no text', '{"id": "a"}', ['a', '"text" is missing']],
    [
      'a binary text',
      String.raw`{"id": "a", "text": "a\u0000b"}`,
      ['a', '"text" is binary: NUL at UTF-16 unit 1'],
    ],
    ['a text that is no string', '{"id": "a", "text": ["Oui."]}', ['a', '"text" is no string']],
    ['an empty text', '{"id": "a", "text": " "}', ['a', '"text" is empty']],
    ['an unknown language', '{"id": "a", "text": "Oui.", "lang": "xx"}', ['a', '"lang" is "xx"']],
    ['a NUL', '{"id": "a\0", "text": "Oui."}', [null, 'binary: NUL at byte 9 of line 2']],
    ['Latin-1', Buffer.from('{"id": "\u00e9"}', 'latin1'), [null, 'invalid at byte 8 of line 2']],
  ] as const)('tells of a line with %s in its place, and reads the rest', async (_, line, [id, message]) => {
    const good = '{"id":"good","text":"Oui."}'

    const { code, stderr, stdout } = await command(['--jsonl'], [good, '\n', line, '\n', good, '\n'])

    const lines = linesOf(stdout)
    const told = { code: 'EXTRACT_INPUT_INVALID', message: containing(message), line: 2 }
    expect(lines).toMatchObject([{ id: 'good' }, { id, error: told }, { id: 'good' }])
    expect(code).toBe(1)
    expect(stderr).toContain('EXTRACT_INPUT_INVALID: 1 of 3 lines could not be read')
  })

  it('passes over a line that is too long, and keeps nothing of it', async () => {
    const chunk = Buffer.alloc(1_000_000, ' ')
    function* input() {
      yield '{"id":"1","text":"Oui."}\n'
      for (let size = 0; size <= 5 * MOST_BYTES; size += chunk.length) yield chunk
      yield '\n{"id":"2","text":"Oui."}'
    }

    const { code, stdout } = await command(['--jsonl'], input())

    expect(code).toBe(1)
    expect(linesOf(stdout)).toMatchObject([
      { id: '1' },
      { id: null, error: { code: 'EXTRACT_INPUT_TOO_LARGE', line: 2 } },
      { id: '2' },
    ])
  })

  it('passes over blank lines, which count', async () => {
    const { stdout } = await command(['--jsonl'], ['\n{"id":"1","text":"Oui."}\n\n\r\n{\n\n'])

    expect(linesOf(stdout)).toMatchObject([{ id: '1' }, { error: { line: 5 } }])
  })

  it('refuses an input without a line', async () => {
    const { code, stderr } = await command(['--jsonl'], ['\n\n'])

    expect(code).toBe(1)
    expect(stderr).toContain('EXTRACT_INPUT_INVALID: there is no line in the input')
  })

  it('prints each result before it reads the next line', async () => {
    const seen: string[] = []
    function* input() {
      for (const id of ['1', '2']) {
        seen.push(`given ${id}`)
        yield Buffer.from(`{"id":"${id}","text":"Oui."}\n`)
      }
    }

    await runHere(
      (words, shell) =>
        runExtract(words, {
          ...shell,
          print: (text) => {
            seen.push(`printed ${(JSON.parse(text) as Extraction).id ?? ''}`)
            return Promise.resolve()
          },
        }),
      ['--jsonl'],
      input(),
    )

    expect(seen).toEqual(['given 1', 'printed 1', 'given 2', 'printed 2'])
  })
})

describe('the process', () => {
  const words = ['--import', 'tsx', 'src/commands/extract.ts', '--jsonl']

  it('reads stdin, prints to stdout and ends with the code of what went wrong', async () => {
    const started = startNode(words)
    started.sendLine(JSON.stringify({ id: 'a', text: TEXT }))
    started.sendLine('{')

    const { code, stderr, stdout } = await started.endInput()

    expect(linesOf(stdout)).toMatchObject([{ id: 'a' }, { error: { line: 2 } }])
    expect(stderr).toContain('1 of 2 lines could not be read')
    expect(code).toBe(1)
  })

  it('ends without a word when nobody reads any longer', async () => {
    const child = spawn(process.execPath, ['--conditions=production', ...words])
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(`${JSON.stringify({ id: 'a', text: TEXT })}\n`.repeat(20_000))

    const [code] = (await once(child, 'close')) as [number | null]

    expect([code, stderr]).toEqual([0, ''])
  })
})
