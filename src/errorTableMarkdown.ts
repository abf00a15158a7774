import { errorTable } from './errors'

/** The error table as a Markdown table (code, exit code, meaning, remedy), ending with a newline, for the documentation. */
export function errorTableMarkdown(): string {
  const rows = Object.entries(errorTable).map(
    ([code, { exitCode, meaning, remedy }]) =>
      `| \`${code}\` | ${exitCode} | ${escapeCell(meaning)} | ${escapeCell(remedy)} |`,
  )
  return ['| Code | Exit | What it means | What to do |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
