import { expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'

import { idOfSource } from '../../../seed/desired/sourceId'
import type { Panel } from '../../helpers/browser'
import { publish, saving } from '../../helpers/browserActions'
import { untilQuiet } from '../../helpers/browserQuiet'
import { revised, smallDocuments } from '../../helpers/smallDocuments'

const id = idOfSource('gare')
const quoteId = idOfSource('gare#le train reviendra#1')

/** Each of them changed: what an editor changed too waits. */
const [first, second, third] = [
  smallDocuments,
  revised(
    revised(
      revised(smallDocuments, 'gare.yaml', ['La gare pourrait rouvrir', 'La gare rouvrira']),
      'gare.yaml',
      ['kicker: Transports', 'kicker: Rail'],
    ),
    'gare.yaml',
    ['speakerLabel: Morel', 'speakerLabel: Anne Morel'],
  ),
  revised(smallDocuments, 'gare.yaml', [
    'kicker: Transports',
    'kicker: Trains\nabstract: Un retour attendu.',
  ]),
]

const answer = z.object({
  Article: z.object({ headline: z.string(), kicker: z.string().nullable(), abstract: z.string().nullable() }),
})

/** What a seed offers to editors who changed the same. */
export function seedSuite(panel: Panel): void {
  const readersSee = async () => {
    const query = `{ Article(id: "${id}") { headline kicker abstract } }`
    return (await panel.newsroom().read(query, answer)).Article
  }
  const proposalFor = (page: Page, label: string) =>
    page.locator('.document-fields').getByRole('group', { name: `The document says: ${label}` })

  it('shows the document’s values beside their fields: one is accepted, the other kept, and publishing shows it to readers', async () => {
    await panel.seed(first)
    const { change } = panel.newsroom()
    await change('articles', id, { headline: 'Un retour en gare', kicker: 'Région', _status: 'published' })
    await change('quotes', quoteId, { speakerLabel: 'Mme Morel' })
    await panel.seed(second)
    const page = await panel.open(`/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.getByRole('button', { name: 'From a seed · 2 waiting' }).waitFor()
    await proposalFor(page, 'Headline').getByText('La gare rouvrira').waitFor()

    await saving(page, { method: 'POST', path: '/seed' }, () =>
      proposalFor(page, 'Headline').getByRole('button', { name: 'Accept' }).click(),
    )
    await page.getByText('Accepted, as a draft').waitFor()
    await page.getByRole('button', { name: 'From a seed · 1 waiting' }).waitFor()
    await page.locator('input#field-headline[value="La gare rouvrira"]').waitFor()
    expect(await readersSee()).toMatchObject({ headline: 'Un retour en gare', kicker: 'Région' })

    await saving(page, { method: 'POST', path: '/seed' }, () =>
      proposalFor(page, 'Kicker').getByRole('button', { name: 'Keep mine' }).click(),
    )
    await page.getByRole('button', { name: 'From a seed', exact: true }).waitFor()
    expect(await page.locator('.seed-proposal').count()).toBe(0)
    expect(await page.locator('#field-kicker').inputValue()).toBe('Région')

    await publish(page)
    expect(await readersSee()).toMatchObject({ headline: 'La gare rouvrira', kicker: 'Région' })
  })

  it('decides nothing over what is written and not saved', async () => {
    const page = await panel.open(`/admin/collections/quotes/${quoteId}`)
    const accept = proposalFor(page, 'As the text names the speaker').getByRole('button', { name: 'Accept' })
    await accept.waitFor()
    await untilQuiet(page)

    await page.locator('#field-speakerLabel').fill('la maire')
    await page.getByText('Save what you changed first').first().waitFor()

    expect(await accept.isDisabled()).toBe(true)
  })

  it('says where the entry came from, shows a field in another tab, and decides all at once, in French', async () => {
    const { change } = panel.newsroom()
    await change('articles', id, { abstract: 'Notre résumé.', _status: 'published' })
    await panel.seed(third)
    const page = await panel.open(`/admin/collections/articles/${id}`, { language: 'fr' })
    await page.getByRole('button', { name: 'Texte', exact: true }).click()
    const pill = page.getByRole('button', { name: /Fiche importée · \d en attente/u })
    await pill.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('heading', { name: 'Cette fiche vient d’un import' }).waitFor()
    expect(await drawer.locator('.seed-origin').textContent()).toContain('Identifiant sourcegare')
    expect(await drawer.locator('.seed-origin').textContent()).toContain('Surtitre')

    const abstract = drawer.locator('.seed-waiting__field', { hasText: 'Un retour attendu.' })
    await abstract.getByRole('button', { name: 'Montrer le champ' }).click()
    await page.locator('#seed-proposal-abstract').waitFor()
    await page.locator('#field-abstract').waitFor()

    await pill.click()
    await saving(page, { method: 'POST', path: '/seed' }, () =>
      page.getByRole('dialog').getByRole('button', { name: 'Tout accepter' }).click(),
    )
    await page.getByRole('dialog').getByText('Rien n’est en attente.').waitFor()
    await page.locator('#field-abstract').getByText('Un retour attendu.').waitFor({ state: 'attached' })
    expect(await readersSee()).toMatchObject({ abstract: 'Notre résumé.' })
  })
}
