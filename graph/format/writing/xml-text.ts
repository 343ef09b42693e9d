const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** A text within XML, also within an attribute, that every reader gives back as it was; what XML cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    .replaceAll(/[&<>"\r\n\t]/gu, (sign) => entities[sign] ?? sign)
    // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
    .replaceAll(/[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

/** A file of lines in UTF-8. */
export const xmlFile = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`)
