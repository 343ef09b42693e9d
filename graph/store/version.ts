/** Whether a dotted version comes before another: `3.9` before `3.10`. What follows the numbers is left out. */
export const isOlder = (version: string, than: string): boolean => {
  const [mine, theirs] = [numbersOf(version), numbersOf(than)]
  for (const [place, number] of theirs.entries()) {
    const difference = (mine[place] ?? 0) - number
    if (difference !== 0) return difference < 0
  }
  return false
}

const numbersOf = (version: string): readonly number[] =>
  version.split(/[.-]/u).map((part) => Number.parseInt(part, 10) || 0)
