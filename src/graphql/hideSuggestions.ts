import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'

/**
 * The answer without graphql's “Did you mean …?”, which names fields, types and values to who may not ask for them.
 * graphql's own option for it is known to some of the places that make suggestions, and not to Payload's rule.
 */
export function hideSuggestions(answer: FormattedExecutionResult): FormattedExecutionResult {
  return answer.errors === undefined ? answer : { ...answer, errors: answer.errors.map(withoutSuggestion) }
}

/** What is wrong with the query stands at no path of the answer; an error at a path is worded by who threw it. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.path !== undefined) return error
  return { ...error, message: error.message.replace(/ Did you mean .*\?$/s, '') }
}
