/** How many are kept: of the last hours, then one a day, then one a month. */
const hours = 24
const days = 14
const months = 3

const pattern = /^vonk-(\d{4})-(\d{2})-(\d{2})T(\d{2})\.backup$/u

/** What the backup of an hour is called, in universal time: `vonk-2026-11-29T10.backup`. */
export const backupName = (now: Date): string => `vonk-${now.toISOString().slice(0, 13)}.backup`

/** The hour that a backup is of, as an ISO time. */
export const hourOf = (name: string): string =>
  `${name.slice('vonk-'.length, -'.backup'.length)}:00:00.000Z`

export const isBackupName = (name: string): boolean => pattern.test(name)

/**
 * Which of these backups are no longer needed: all but the newest 24, the newest of each of the 14 newest days before
 * those, and the newest of each of the 3 newest months before those. Names that are none are left alone.
 */
export const toRemove = (names: readonly string[]): readonly string[] => {
  const newest = names.filter(isBackupName).toSorted().toReversed()
  const kept = new Set(newest.slice(0, hours))
  keepFirstOfEach(newest, kept, days, (name) => name.slice(0, 'vonk-2026-11-29'.length))
  keepFirstOfEach(newest, kept, months, (name) => name.slice(0, 'vonk-2026-11'.length))
  return newest.filter((name) => !kept.has(name))
}

/** Adds the newest of each period that is not there yet, for so many periods. */
const keepFirstOfEach = (
  newest: readonly string[],
  kept: Set<string>,
  most: number,
  periodOf: (name: string) => string,
): void => {
  const there = new Set([...kept].map(periodOf))
  let left = most
  for (const name of newest) {
    if (left === 0) return
    if (there.has(periodOf(name))) continue
    there.add(periodOf(name))
    kept.add(name)
    left -= 1
  }
}
