/** The ten digits of a Belgian company number however it is written (`BE 0403.170.701`); undefined: it is none. */
export const kboDigits = (text: string): string | undefined => {
  const bare = text.replaceAll(/[\s.\-/]/gu, '').replace(/^(?:be|btw|tva)+/iu, '')
  const digits = /^\d{9}$/u.test(bare) ? `0${bare}` : bare
  if (!/^[01]\d{9}$/u.test(digits)) return undefined
  // The last two are 97 less the rest of the first eight (Crossroads Bank for Enterprises).
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)) ? digits : undefined
}

export const isKboNumber = (text: string): boolean => kboDigits(text) !== undefined
