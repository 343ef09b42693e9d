const latin = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

/**
 * A key for each of some labels, all different: the first letter of a word where it is free, else any
 * letter of what stands before a dot in the middle. Only letters, because Belgian keyboards hide digits and brackets. '' where none is left.
 */
export const lettersFor = (labels: readonly string[]): readonly string[] => {
  const taken = new Set<string>()
  return labels.map((label) => {
    const letter =
      label
        .split('·')
        .flatMap(wantedIn)
        .find((each) => !taken.has(each)) ?? ''
    taken.add(letter)
    return letter
  })
}

const wantedIn = (part: string): readonly string[] => {
  const words = latin(part)
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
  return [...words.map((word) => word.charAt(0)), ...words.join('')]
}

/** The letter of a key, whatever its accent; '' for any other key, or with a modifier. */
export const letterOf = (event: {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}): string => {
  if (event.ctrlKey || event.metaKey || event.altKey) return ''
  const letter = latin(event.key)
  return /^[a-z]$/u.test(letter) ? letter : ''
}
