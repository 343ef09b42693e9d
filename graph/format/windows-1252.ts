/** What stands at 0x80 to 0x9F in Windows-1252 (WHATWG Encoding); five of these are no sign at all. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Text as a Belgian Excel writes CSV unless it is told otherwise; any bytes are. Some versions of Node read it as
 * ISO 8859-1, in which curly quotes and the euro sign are control characters: those are put right.
 */
export const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/gu, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)
