import { z } from 'zod'

const done = z.object({ articles: z.number(), quotes: z.number() })
const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
    }),
  ),
})

export type ActionResult =
  | { readonly kind: 'done'; readonly articles: number; readonly quotes: number }
  | { readonly kind: 'failed'; readonly message: string | undefined }

/** Sends one of a Person's actions to the API; what it refuses comes back with the API's own words. */
export async function postPersonAction(
  url: string,
  { body, language }: { body: object; language: string },
): Promise<ActionResult> {
  try {
    const response = await fetch(url, {
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const answer: unknown = await response.json()
    const parsed = done.safeParse(answer)
    if (response.ok && parsed.success) return { kind: 'done', ...parsed.data }
    const [error] = refused.safeParse(answer).data?.errors ?? []
    return { kind: 'failed', message: error?.data?.errors[0]?.message ?? error?.message }
  } catch {
    return { kind: 'failed', message: undefined }
  }
}
