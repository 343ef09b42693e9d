import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findings } from '../../../../graph/analysis/findings/run.ts'
import { say } from '../../../../graph/analysis/findings/words/say.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { lensAt, levels } from '../../../../graph/analysis/lens.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { languages } from '../../../../graph/model/language.ts'
import { found, vlierhoek } from '../vlierhoek.ts'
import { flawsOf } from './whole.ts'

const said = (id: string, language: Language) => {
  const finding = found.findings.find((each) => each.id === id)
  if (finding === undefined) throw new Error(`${id} was not found`)
  return sayFinding(finding, vlierhoek, language)
}

describe('a card of De Vlierhoek reads', () => {
  test('in Dutch, as the coordinator expects it', () => {
    const card = said('L3:A06+A08', 'nl')
    expect(card.sentence).toBe(
      'Voedselhulp Vliermandje zoekt opslagruimte en vrijwilligers; Moskeevereniging Al-Jiwar heeft dat en wil het delen. Jij kent beide.',
    )
    expect(card.evidence).toEqual([
      'Gesprek met Voedselhulp Vliermandje, 29 september 2026.',
      'Gesprek met Moskeevereniging Al-Jiwar, 16 oktober 2026.',
      'Nagevraagd: vandaag geen contact.',
      'Weten we niet: de voorwaarden, zoals uren, kosten en verzekering.',
    ])
  })

  test('in French, with thin spaces before the marks', () => {
    expect(said('L3:A06+A08', 'fr').sentence).toBe(
      'Voedselhulp Vliermandje cherche un espace de stockage et des bénévoles\u202f; Moskeevereniging Al-Jiwar en dispose et veut les partager. Vous connaissez les deux.',
    )
    expect(said('G1:A06', 'fr').sentence).toBe(
      'Selon les entretiens du 16 octobre 2026, Moskeevereniging Al-Jiwar ne collabore avec personne sur la carte, sauf avec vous. Cela peut être un choix. Points communs avec\u202f: Voedselhulp Vliermandje, Mamacafé et Basisschool De Vliertuin.',
    )
  })

  test('in English, without a comma before the last name', () => {
    expect(said('F1:RG1', 'en').sentence).toBe(
      'Without Buurtcomité Vlierstraat, Trekker straatfeest Vlierstraat and Fietshersteller op rust lose their connection with the rest.',
    )
  })

  test('of a dormant line between the two, with the month of the last contact', () => {
    expect(said('G1:O10', 'nl').sentence).toBe(
      'Tussen Ziekenfondskantoor Vlierhoek en Lokaal dienstencentrum De Vlierpit was er vroeger contact (het laatst: maart 2025). Nu is er nog geen andere lijn bekend.',
    )
  })

  test('of somebody not asked as a question', () => {
    expect(said('G1:P09', 'nl').sentence).toContain('Dat er geen lijnen staan, zegt niets.')
  })
})

describe('every card in every language', () => {
  const all = languages.flatMap((language) =>
    found.findings.map((finding) => ({ id: finding.id, language, finding })),
  )

  test.each(all)('$id in $language is whole and neutral', ({ language, finding }) => {
    expect(flawsOf(finding, vlierhoek, language)).toEqual([])
  })
})

test('every card of any part of the map, on any day and level, is whole and neutral too', () => {
  const ids = [...vlierhoek.entities.keys()].filter((id) => id !== vlierhoek.id)
  const part = fc.subarray(ids)
  const day = fc.constantFrom('2019', '2024-06', '2026-11-22', '2027-06-30', '2031')
  const rulesSeen = new Set<string>()
  fc.assert(
    fc.property(part, day, fc.constantFrom(...levels), (without, asOf, level) => {
      const { findings: cards, notRun } = findings(vlierhoek, { ...lensAt(asOf, level), without })
      expect(notRun.filter(({ fault }) => fault !== undefined)).toEqual([])
      for (const { rule, outcome } of cards) rulesSeen.add(`${rule} ${outcome}`)
      expect(
        languages.flatMap((language) =>
          cards.flatMap((card) => flawsOf(card, vlierhoek, language)),
        ),
      ).toEqual([])
      for (const { why } of notRun)
        for (const language of languages) expect(say(why, vlierhoek, language)).toMatch(/\.$/u)
    }),
    { numRuns: 40 },
  )
  expect(rulesSeen.size).toBeGreaterThan(40)
})
