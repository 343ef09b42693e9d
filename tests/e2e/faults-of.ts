import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules of axe that look at colours: with other colours no other rule answers differently. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * What WCAG 2.2 AA finds wrong in a part of the page, said so that it can be found: rule and element. Vonk
 * has no frames, so axe may run in the page alone (its legacy mode) and keep what it found in order to
 * itself: three times as fast. `colours`: only what changes with the colours is tried.
 */
export const faultsOf = async (
  page: Page,
  { within = 'html', colours = false }: { within?: string | undefined; colours?: boolean } = {},
): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  const { violations } = await (colours ? axe.withRules(ofColours) : axe.withTags(tags)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
