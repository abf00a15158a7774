import { z } from 'zod'

import type { NewsroomApi } from '../../helpers/browserNewsroom'

const slug = 'interview-trump-musk-sur-x'

const query = `{ Articles(where: { slug: { equals: "${slug}" } }) { docs {
  id lede body quotes(limit: 20) { docs { text selectors { exact start end } } }
} } }`
const selector = z.object({ exact: z.string(), start: z.number(), end: z.number() })
const answer = z.object({
  Articles: z.object({
    docs: z.array(
      z.object({
        id: z.string(),
        lede: z.string(),
        body: z.unknown(),
        quotes: z.object({ docs: z.array(z.object({ text: z.string(), selectors: z.array(selector) })) }),
      }),
    ),
  }),
})

type SeededArticle = z.infer<typeof answer>['Articles']['docs'][number]

/** The article of the sample document, as readers have it now. */
export async function readSeeded({ read }: NewsroomApi): Promise<SeededArticle> {
  const [article] = (await read(query, answer)).Articles.docs
  if (article === undefined) throw new Error('The sample document was not loaded.')
  return article
}
