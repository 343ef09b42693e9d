import type { Finding } from '../../graph/analysis/findings/finding.ts'

/** How many cards came and how many went from one list to the next. Cost: mostly what lies between the first and the last change. */
export const cameAndWent = (
  before: readonly Finding[],
  now: readonly Finding[],
): { readonly fresh: number; readonly gone: number } => {
  let start = 0
  while (start < before.length && before[start] === now[start]) start += 1
  let end = 0
  const most = Math.min(before.length, now.length) - start
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const ids = (list: readonly Finding[]): ReadonlySet<string> =>
    new Set(list.slice(start, list.length - end).map(({ id }) => id))
  const [known, seen] = [ids(before), ids(now)]
  const count = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...one].filter((id) => !other.has(id)).length
  return { fresh: count(seen, known), gone: count(known, seen) }
}
