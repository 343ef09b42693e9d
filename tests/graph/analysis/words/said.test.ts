import { describe, expect, test } from 'vitest'
import { say } from '../../../../graph/analysis/findings/words/say.ts'
import { sayFinding } from '../../../../graph/analysis/findings/words/say-finding.ts'
import { nameOf } from '../../../../graph/model/element.ts'
import type { Language } from '../../../../graph/model/language.ts'
import { languages } from '../../../../graph/model/language.ts'
import { found, vlierhoek } from '../vlierhoek.ts'

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

const names = [...vlierhoek.entities.values()].map(nameOf).filter((name) => /[:;!?]/u.test(name))

describe('every card in every language', () => {
  const all = languages.flatMap((language) =>
    found.findings.map((finding) => ({ id: finding.id, language, finding })),
  )

  test.each(all)('$id in $language is whole and neutral', ({ language, finding }) => {
    const card = sayFinding(finding, vlierhoek, language)
    const possible = finding.possible.map(({ because }) => say(because, vlierhoek, language))
    // A name may hold any mark.
    const unnamed = (text: string): string =>
      names.reduce((rest, name) => rest.replaceAll(name, 'Naam'), text)
    const texts = [card.title, card.sentence, card.step, card.pitfall, card.howWeKnow]
    // What stands on a possible line may be a few words only.
    for (const text of [...texts, ...card.evidence])
      expect(text).toMatch(/^[‘“«]?\u202f?\p{Lu}|^\d|^asbl/u)
    for (const text of [...texts, ...card.evidence, ...possible]) {
      expect(text).not.toBe('')
      expect(text).not.toMatch(/[{}]|\b(?:undefined|null|NaN)\b| {2}/u)
      expect(text).not.toMatch(
        /geïsoleerd|isolé|isolated|zwakke schakel|probleem|overbodig|doelgroep/iu,
      )
      expect(unnamed(text)).not.toMatch(
        language === 'fr' ? /[^\u202f][;:!?»]|«[^\u202f]/u : /\s[;:!?]/u,
      )
    }
  })
})
