/** The most characters of a name, a sentence or a word of one's own (domain §2.3). */
export const longestShort = 140

/** A text that fits there; what is longer ends in three dots. */
export const fitting = (text: string): string => {
  const letters = [...text]
  return letters.length <= longestShort ? text : `${letters.slice(0, longestShort - 1).join('')}…`
}
