import { expect, onTestFinished, test } from 'vitest'
import { complaintsOf, openBrowser, visitor } from '../e2e/browser.ts'
import { listening } from './stream.ts'
import { openVonk } from './vonk.ts'

test('the page that explains the API draws itself in a real browser, under its own policy', async () => {
  const vonk = await openVonk()
  await listening(vonk)
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const visit = await visitor(browser)
  const value = vonk.house.sessions.redeem(vonk.house.sessions.newLink()) ?? ''
  await visit.addCookies([{ name: vonk.house.doors.cookie, value, url: vonk.house.doors.address }])
  const page = await visit.newPage()
  const complaints = complaintsOf(page)
  await page.goto(`${vonk.house.doors.address}/api/docs/`)
  await page.getByText('/api/maps/{map}/commits').first().click()
  await page.getByText('Commits after a revision, oldest first').first().waitFor()
  expect(complaints).toEqual([])
})
