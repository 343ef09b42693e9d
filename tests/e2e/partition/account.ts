import { expect } from 'vitest'
import type { Commit } from '../../../graph/change/commit.ts'
import { asId } from '../../../graph/model/ids.ts'
import { elementOf } from '../../../graph/model/snapshot.ts'
import type { Snapshot } from '../../../graph/model/snapshot.ts'
import { knownText } from '../../../graph/model/value.ts'
import type { Cut, Post } from './cut.ts'
import type { Edit } from './edit.ts'
import type { Shown } from './settling.ts'

/** Checks that what could not be sent is listed, a line for each thing done, and counted. */
export const checkListed = async (
  posts: readonly Post[],
  { sides }: Cut,
  edits: readonly Edit[],
): Promise<void> => {
  for (const { window, side } of posts) {
    const count = edits.filter((each) => each.window === window).length
    if (!sides.includes(side) || count === 0) continue
    await expect.poll(() => window.unsaved(), { timeout: 10_000 }).toHaveLength(count)
    expect(await window.saving()).toBe(
      `Nog niet bewaard: ${count} ${count === 1 ? 'wijziging' : 'wijzigingen'}`,
    )
  }
}

/** Edits that are neither kept under their author's name, nor were shown as a version that was let go. */
export const unaccounted = (
  edits: readonly Edit[],
  shown: readonly Shown[],
  log: readonly Commit[],
): readonly string[] =>
  edits
    .filter(({ window: { who }, isKeptBy, asMine }) => {
      const isKept = log.some((commit) => commit.author === who && isKeptBy(commit))
      const isLetGo = shown.some(
        ({ window, mine, choice }) =>
          window.who === who && choice === 'theirs' && mine.includes(asMine),
      )
      return !isKept && !isLetGo
    })
    .map(({ what, window }) => `${window.who}: ${what}`)

const isAbout = (race: readonly Edit[], { window, mine, theirs }: Shown): boolean =>
  race.some((each) => each.window.who === window.who && mine.includes(each.asMine)) &&
  race.some((each) => theirs.includes(`${each.asMine} (${each.window.who}, `))

const racesIn = (edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> => {
  const places = new Set(edits.flatMap(({ place }) => place ?? []))
  return new Map([...places].map((each) => [each, edits.filter(({ place }) => place === each)]))
}

/** Places where several wrote, and not all but the first were asked, with both versions, whose and when. */
export const unshownRaces = (edits: readonly Edit[], shown: readonly Shown[]): readonly string[] =>
  [...racesIn(edits)].flatMap(([place, race]) => {
    const asked = shown.filter((each) => isAbout(race, each) && /, \d\d:\d\d\)$/u.test(each.theirs))
    return asked.length < race.length - 1 ? [place] : []
  })

/**
 * Places where the map does not say what was chosen last. Who lets go of an own version for that of another
 * may find that a third has just decided for hers.
 */
export const unheeded = (
  edits: readonly Edit[],
  shown: readonly Shown[],
  map: Snapshot,
): readonly string[] =>
  [...racesIn(edits)].flatMap(([place, race]) => {
    const last = shown.findLast((each) => isAbout(race, each))
    if (last === undefined) return []
    const [id = '', field = ''] = place.split(' ')
    const value = knownText(elementOf(map, asId(id))?.fields[field])
    const decided = shown.filter((each) => each.choice === 'mine' && isAbout(race, each))
    const chosen = [
      last[last.choice],
      ...(last.choice === 'theirs' ? decided : []).map(({ mine }) => mine),
    ]
    const isHeeded = value !== undefined && chosen.some((version) => version.includes(value))
    const story = shown
      .filter((each) => race.some(({ asMine }) => each.mine.includes(asMine)))
      .map(({ window, mine, theirs, choice }) => `${window.who}: ${mine} | ${theirs} -> ${choice}`)
    return isHeeded ? [] : [`${place} is ${value} after ${story.join('; ')}`]
  })
