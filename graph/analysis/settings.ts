import type { Snapshot } from '../model/snapshot.ts'
import { known, knownTexts } from '../model/value.ts'
import type { Fields } from '../model/value.ts'

/** From when the rules speak (domain §3.0): what the map sets, else what the trade holds for usual. */
export type Settings = {
  readonly dormantAfterMonths: number
  readonly smallTeamMembers: number
  /** Of 0 to 1. */
  readonly askedShare: number
  readonly vulnerableGroups: readonly string[]
  readonly teamHoursPerYear: number
  readonly questioningsPerYear: number
  /** The target groups that live in the area, by key. */
  readonly areaGroups: readonly string[]
  /** The sub-kinds of actors that any neighbourhood is expected to have, by key. */
  readonly expectedSubkinds: readonly string[]
}

const usuallyVulnerable = [
  'homebound',
  'people_in_poverty',
  'newcomers',
  'carers',
  'people_with_disability',
  'homeless',
]

const usual: Settings = {
  dormantAfterMonths: 12,
  smallTeamMembers: 6,
  askedShare: 0.6,
  vulnerableGroups: usuallyVulnerable,
  teamHoursPerYear: 30,
  questioningsPerYear: 3,
  areaGroups: [],
  expectedSubkinds: [],
}

export const settingsOf = (snapshot: Snapshot): Settings => {
  const fields = snapshot.entities.get(snapshot.id)?.fields
  if (fields === undefined) return usual
  const groups = knownTexts(fields['vulnerableGroups'])
  return {
    dormantAfterMonths: numberOf(fields, 'dormantAfterMonths') ?? usual.dormantAfterMonths,
    smallTeamMembers: numberOf(fields, 'smallTeamMembers') ?? usual.smallTeamMembers,
    askedShare: numberOf(fields, 'askedShare') ?? usual.askedShare,
    vulnerableGroups: groups.length > 0 ? groups : usual.vulnerableGroups,
    teamHoursPerYear: numberOf(fields, 'teamHoursPerYear') ?? usual.teamHoursPerYear,
    questioningsPerYear: numberOf(fields, 'questioningsPerYear') ?? usual.questioningsPerYear,
    areaGroups: knownTexts(fields['areaGroups']),
    expectedSubkinds: knownTexts(fields['expectedSubkinds']),
  }
}

const numberOf = (fields: Fields, name: string): number | undefined => {
  const value = known(fields[name])
  return typeof value === 'number' ? value : undefined
}
