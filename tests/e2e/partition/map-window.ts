import type { BrowserContext, Locator, Page } from 'playwright-core'
import { chooseOn, versionsOn } from './versions.ts'
import type { Choice, Versions } from './versions.ts'

/** Somebody's window on the map, in Dutch, worked by what stands on it and nothing else. */
export class MapWindow {
  readonly who: string
  readonly #context: BrowserContext
  readonly #address: string
  #page: Page | undefined

  constructor(who: string, context: BrowserContext, address: string) {
    this.who = who
    this.#context = context
    this.#address = address
  }

  get isOpen(): boolean {
    return this.#page !== undefined
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error(`${this.who} has no window`)
    return this.#page
  }

  /** Opens the map in words, in a new tab. */
  async open(): Promise<void> {
    this.#page = await this.#context.newPage()
    this.#page.setDefaultTimeout(20_000)
    // Warned that not everything is saved, this person goes all the same.
    this.#page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
    await this.again()
  }

  /** Opens the map in the same tab. */
  async again(): Promise<void> {
    await this.page.goto(this.#address)
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  }

  /** As the page of a browser that finds no server. */
  async reloadInVain(): Promise<void> {
    await this.page.reload().catch(() => undefined)
    await this.page.waitForURL(/^chrome-error:/u)
  }

  async close(): Promise<void> {
    await this.#page?.close()
    this.#page = undefined
  }

  async crash(): Promise<void> {
    const { page } = this
    const crashed = page.waitForEvent('crash')
    await page.goto('chrome://crash').catch(() => undefined)
    await crashed
    await this.close()
  }

  async select(name: string): Promise<void> {
    await this.#show('In woorden')
    await this.page.getByRole('main').getByRole('button', { name, exact: true }).click()
    await this.#panel().getByRole('heading', { name, exact: true }).waitFor()
  }

  async rename(name: string, to: string): Promise<void> {
    await this.select(name)
    await this.#type('Naam', to)
  }

  /** Begins to type another name. */
  async begin(name: string, to: string): Promise<void> {
    await this.select(name)
    await this.#box('Naam').fill(to)
  }

  async finish(): Promise<void> {
    await this.#box('Naam').press('Enter')
  }

  /** How far the actor was asked, as one of three buttons. */
  async ask(name: string, answer: string): Promise<void> {
    await this.select(name)
    await this.#panel().getByRole('radio', { name: answer, exact: true }).click()
  }

  /** Since when the line from this actor to another is there. */
  async since(name: string, other: string, date: string): Promise<void> {
    await this.select(name)
    await this.#panel().getByRole('listitem').getByRole('button', { name: other }).click()
    await this.#type('Sinds', date)
  }

  async remove(name: string): Promise<void> {
    await this.select(name)
    await this.#panel().getByRole('button', { name: 'Het was een vergissing' }).click()
  }

  async add(name: string): Promise<void> {
    await this.#show('Kaart')
    const line = this.page.getByRole('combobox', { name: 'Naam', exact: true })
    await line.fill(name)
    await line.press('Enter')
    await this.page
      .getByRole('status')
      .filter({ hasText: `${name} staat op de kaart` })
      .waitFor()
  }

  /** Draws a line of the first kind that is offered. */
  async connect(name: string, other: string): Promise<void> {
    await this.select(name)
    await this.#show('Kaart')
    await this.page.getByRole('combobox', { name: 'Naam', exact: true }).press('Enter')
    const line = this.page.getByRole('combobox', { name: `${name} verbinden met` })
    await line.fill(other)
    await this.page.getByRole('option', { name: other }).click()
    await this.page.getByRole('dialog').getByRole('menuitem').first().click()
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
    await this.#show('In woorden')
  }

  async tidy(): Promise<void> {
    await this.#show('Kaart')
    await this.page.getByRole('button', { name: 'Orden de kaart' }).click()
    await this.#show('In woorden')
  }

  /** What the top bar says of saving. */
  async saving(): Promise<string> {
    const says = /Bewaard|Bewaren|bewaard|versies/u
    const status = this.page.getByRole('banner').getByRole('status').filter({ hasText: says })
    return (await status.first().textContent()) ?? ''
  }

  /** What it lists as not saved yet. */
  async unsaved(): Promise<readonly string[]> {
    return this.page
      .getByRole('list', { name: 'Wat nog niet bewaard is' })
      .getByRole('listitem')
      .allTextContents()
  }

  /** The pairs of versions that it asks to choose from. */
  versions(): Promise<readonly Versions[]> {
    return versionsOn(this.page)
  }

  choose(choice: Choice): Promise<void> {
    return chooseOn(this.page, choice)
  }

  /** The whole map in words, as it stands on the screen. */
  async text(): Promise<string> {
    await this.#show('In woorden')
    return (await this.page.getByRole('article').allInnerTexts()).join('\n')
  }

  async #show(view: 'Kaart' | 'In woorden'): Promise<void> {
    const button = this.page.getByRole('navigation').getByRole('button', { name: view })
    if ((await button.getAttribute('aria-current')) !== 'page') await button.click()
  }

  async #type(label: string, value: string): Promise<void> {
    await this.#box(label).fill(value)
    await this.#box(label).press('Enter')
  }

  #box(label: string): Locator {
    return this.#panel().getByRole('textbox', { name: label, exact: true })
  }

  #panel(): Locator {
    return this.page.getByRole('complementary')
  }
}
