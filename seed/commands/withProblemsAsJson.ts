import type { Shell } from './shell'
import { problemsOutput } from './problemsOutput'

/** Runs a command; machines find on stdout what is wrong with the documents, as they would find its result. */
export async function withProblemsAsJson(
  { isJson, print }: Pick<Shell, 'print'> & { readonly isJson: boolean },
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run()
  } catch (error) {
    const output = isJson ? problemsOutput(error) : undefined
    if (output !== undefined) print(output)
    throw error
  }
}
