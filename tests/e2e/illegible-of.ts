import type { Page } from 'playwright-core'
import { messagesFor } from '../../web/words/words.ts'

/**
 * What cannot be read or hit on a page, each said so that it can be found: text or a choice that its box cuts off, a
 * page that is wider than its screen, a target below 24 by 24 pixels, the id of a sentence in its place.
 */
export const illegibleOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(lookedThrough, Object.keys(messagesFor('en')))

const lookedThrough = (ids: readonly string[]): readonly string[] => {
  const known = new Set(ids)
  const faults: string[] = []
  const wide = document.documentElement.scrollWidth - window.innerWidth
  if (wide > 1) faults.push(`page: ${wide} px wider than the screen`)
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) throw new Error('no canvas to measure words on')
  const said = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} ${element.getAttribute('aria-label') ?? ''} “${(element.textContent ?? '').trim().slice(0, 60)}”`
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.closest('[aria-hidden=true], [inert]') === null
  const isReachable = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const x = left + width / 2
    const y = top + height / 2
    if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) return false
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  }
  for (const element of document.querySelectorAll('body *')) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue
    const own = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    )
    for (const node of own)
      if (known.has((node.textContent ?? '').trim())) faults.push(`key: ${said(element)}`)
    const { overflowX, overflowY } = getComputedStyle(element)
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
    const isWide = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1
    const isHigh = cuts(overflowY) && element.scrollHeight > element.clientHeight + 2
    if (own.length > 0 && (isWide || isHigh)) faults.push(`cut off: ${said(element)}`)
    if (element instanceof HTMLSelectElement && isReachable(element)) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(element)
      pen.font = font
      const room =
        element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      const { width } = pen.measureText(element.selectedOptions[0]?.text ?? '')
      if (width > room + 1) faults.push(`cut off: ${said(element)}`)
    }
    const isTarget = element.matches(
      'button, select, input:not([type=hidden]), textarea, [role=button], [role=tab], [role=menuitem], summary',
    )
    if (isTarget && isReachable(element)) {
      const label = element.closest('label') ?? element
      const { width, height } = label.getBoundingClientRect()
      if (width < 23.5 || height < 23.5)
        faults.push(`target of ${Math.round(width)} × ${Math.round(height)}: ${said(element)}`)
    }
  }
  return faults
}
