import { expect } from 'vitest'
import type { Commit } from '../../../graph/change/commit.ts'
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

/** Places where several wrote, and not all but the first were asked, with both versions, whose and when. */
export const unshownRaces = (
  edits: readonly Edit[],
  shown: readonly Shown[],
): readonly string[] => {
  const places = new Set(edits.flatMap(({ place }) => place ?? []))
  return [...places].filter((place) => {
    const race = edits.filter((each) => each.place === place)
    const asked = shown.filter(
      ({ window, mine, theirs }) =>
        race.some((each) => each.window.who === window.who && mine.includes(each.asMine)) &&
        race.some((each) => theirs.includes(`${each.asMine} (${each.window.who}, `)) &&
        /, \d\d:\d\d\)$/u.test(theirs),
    )
    return asked.length < race.length - 1
  })
}
