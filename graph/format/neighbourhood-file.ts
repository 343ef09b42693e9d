import { z } from 'zod'

/** The shape of a neighbourhood file; the catalogue checks the contents. */
const text = z.string()
const maybe = z.string().nullish()
const several = z.array(z.string()).nullish()
const number = z.number().nullish()
const listOf = <S extends z.ZodType>(item: S) => z.array(item).default([])

const tie = z.strictObject({
  type: text,
  from: text,
  to: text,
  since: maybe,
  until: maybe,
  frequency: maybe,
  lastContact: maybe,
  note: maybe,
  source: maybe,
  confidence: maybe,
})

export const neighbourhoodFile = z.strictObject({
  neighbourhood: z.strictObject({
    id: text,
    name: text,
    note: maybe,
    today: maybe,
    areaGroups: several,
    expectedSubkinds: several,
  }),
  actors: listOf(
    z.strictObject({
      id: text,
      name: text,
      kind: z.enum(['resident', 'association', 'professional', 'organisation']),
      subkind: maybe,
      sphere: maybe,
      lang: maybe,
      themes: several,
      groups: several,
      places: several,
      coverage: maybe,
      coverageDate: maybe,
      flags: several,
      speaksFor: several,
      residentLed: maybe,
    }),
  ),
  relations: listOf(tie),
  affiliations: listOf(z.strictObject({ type: text, from: text, to: text })),
  initiatives: listOf(
    z.strictObject({
      id: text,
      name: text,
      kind: maybe,
      ambition: maybe,
      phase: maybe,
      themes: several,
      groups: several,
      place: maybe,
      fundedUntil: maybe,
      scaleQuestion: maybe,
      neededIntensity: number,
    }),
  ),
  participations: listOf(
    z.strictObject({
      actor: text,
      initiative: text,
      role: maybe,
      actual: maybe,
      wanted: maybe,
      commitNow: maybe,
      commitNeeded: maybe,
      energy: maybe,
    }),
  ),
  energies: listOf(z.strictObject({ actor: text, theme: text, energy: maybe })),
  teams: listOf(
    z.strictObject({
      id: text,
      name: text,
      form: maybe,
      duration: maybe,
      theme: maybe,
      members: several,
      goals: z.int().min(0).max(100).nullish(),
      meetingsPerYear: number,
      hours: number,
      requires: several,
      goalShared: maybe,
      pooled: maybe,
      equal: maybe,
    }),
  ),
  offers: listOf(z.strictObject({ actor: text, assets: several })),
  resourceNeeds: listOf(z.strictObject({ actor: text, assets: several })),
  needs: listOf(
    z.strictObject({
      id: text,
      text,
      theme: maybe,
      groups: several,
      source: maybe,
      date: maybe,
    }),
  ),
  sources: listOf(z.strictObject({ id: text, name: text, kind: maybe, date: maybe })),
  places: listOf(z.strictObject({ id: text, name: text })),
  contactMoments: listOf(
    z.strictObject({
      group: text,
      date: maybe,
      by: maybe,
      kind: maybe,
      feedback: maybe,
    }),
  ),
})

export type NeighbourhoodFile = z.infer<typeof neighbourhoodFile>
