import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type cytoscape from 'cytoscape'
import { isActor, nameOf } from '../../graph/model/element.ts'
import { placedMap } from './large-map.ts'

declare global {
  interface Window {
    cytoscape: typeof cytoscape
    stock: cytoscape.Core
  }
}

const library = readFileSync('node_modules/cytoscape/dist/cytoscape.min.js', 'utf8')

/** The same map drawn by Cytoscape with its own defaults; the time from its data to the first drawn picture. */
export const openStock = async (page: Page, size: number): Promise<number> => {
  const map = placedMap(size)
  const elements = [
    ...[...map.entities.values()].filter(isActor).map((actor) => ({
      data: { id: actor.id, label: nameOf(actor), kind: actor.kind },
      position: { x: actor.x ?? 0, y: actor.y ?? 0 },
    })),
    ...[...map.relations.values()].map(({ id, from, to }) => ({
      data: { id, source: from, target: to },
    })),
  ]
  await page.setContent(
    '<!doctype html><body style="margin:0"><div id="picture" style="position:absolute;left:208px;top:100px;width:696px;height:520px"></div>',
  )
  await page.evaluate('globalThis.__name = (named) => named')
  await page.addScriptTag({ content: library })
  const opened = await page.evaluate(async (given) => {
    const start = performance.now()
    const core = window.cytoscape({
      container: document.querySelector('#picture'),
      elements: given,
      layout: { name: 'preset', fit: true },
      style: [
        {
          selector: 'node',
          style: {
            label: 'data(label)',
            width: 30,
            height: 30,
            'font-size': 12.5,
            'text-valign': 'bottom',
            'text-outline-width': 2.5,
            'text-outline-color': '#fff',
            'background-color': '#D6E8FA',
            'border-width': 2,
            'border-color': '#0B5CA8',
          },
        },
        { selector: 'node[kind = "organisation"]', style: { shape: 'rectangle' } },
        { selector: 'node[kind = "professional"]', style: { shape: 'diamond' } },
        { selector: 'node[kind = "association"]', style: { shape: 'round-rectangle' } },
        { selector: 'edge', style: { 'curve-style': 'bezier', width: 2, 'line-color': '#67727F' } },
      ],
    })
    window.stock = core
    await new Promise((resolve) => {
      core.one('render', resolve)
    })
    return performance.now() - start
  }, elements)
  await page.waitForTimeout(3_000)
  return opened
}

/** Where the picture is looked at from. */
export const stockView = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([window.stock.zoom(), window.stock.pan()]))
