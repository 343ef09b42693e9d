import type { Locator, Page } from 'playwright-core'

export type Choice = 'mine' | 'theirs'

/** Two versions of one thing, as a person reads them. */
export type Versions = {
  readonly what: string
  readonly mine: string
  readonly theirs: string
}

const question = (page: Page): Locator => page.getByRole('main').getByRole('alert')

/** The pairs of versions that a page asks to choose from. */
export const versionsOn = async (page: Page): Promise<readonly Versions[]> => {
  const groups = await question(page).getByRole('radiogroup').all()
  return Promise.all(
    groups.map(async (group) => {
      const id = await group.getAttribute('aria-labelledby')
      const what = (await page.locator(`[id="${id}"]`).textContent()) ?? ''
      const [mine = '', theirs = ''] = await group.locator('label').allTextContents()
      return { what, mine, theirs }
    }),
  )
}

/** Makes the same choice for all of them. */
export const chooseOn = async (page: Page, choice: Choice): Promise<void> => {
  for (const group of await question(page).getByRole('radiogroup').all())
    await group.locator(`input[value="${choice}"]`).check()
  await question(page).getByRole('button', { name: 'Bewaar deze keuze' }).click()
}
