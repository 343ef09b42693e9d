import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What WCAG 2.2 AA finds wrong in a part of the page, said so that it can be found: rule and element. Vonk has no frames, so axe may
 * run in the page alone (its legacy mode) and keep what it found in order to itself: three times as fast.
 */
export const faultsOf = async (page: Page, within = 'html'): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
