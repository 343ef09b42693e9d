import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backUp } from '../../command/keep-backups.ts'
import { openStore } from '../../graph/store/open.ts'
import { mapOf } from './map-of.ts'
import { done, opened } from './opened.ts'
import { withVonk } from './with-vonk.ts'

const { vonk, browser } = withVonk()

it('a copy that was kept is chosen, what it would change is shown, it is put back, and undone in one step', async () => {
  const store = await openStore(`sqlite:${join(vonk().home, 'vonk.sqlite')}`, { readonly: true })
  expect(await backUp(store, join(vonk().home, 'backups'), new Date())).toBe('made')
  await store.close()
  const { page, complaints } = await opened(
    vonk(),
    browser(),
    'fr',
    '/map/VLH?view=words&panel=inspector&selected=A11',
  )
  const name = page.getByRole('textbox', { name: 'Nom', exact: true }).first()
  await name.fill('FC Ailleurs')
  await name.press('Tab')
  await page.getByRole('button', { name: /^Ici, dans/u }).press('Enter')
  const nameNow = async (): Promise<unknown> =>
    (await mapOf(page)).entities.find(({ id }) => id === 'A11')?.fields['name']
  await expect.poll(nameNow).toBe('FC Ailleurs')

  await page.goto(`${vonk().origin}/map/VLH?view=words&panel=history`)
  await page.getByRole('button', { name: 'Copies et rétablissement' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Rétablir' })
  await dialog.getByText('Redevient comme avant (1) : FC Ailleurs').waitFor()
  await dialog.getByRole('button', { name: 'Rétablir la carte ainsi' }).press('Enter')
  await expect.poll(nameNow).toBe('FC Vlierhoek')
  await page.getByRole('banner').getByRole('button', { name: 'Annuler' }).press('Enter')
  await expect.poll(nameNow).toBe('FC Ailleurs')
  await done(page, complaints)
})
