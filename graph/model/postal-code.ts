/** The four digits of a Belgian postal code however it is written (`B-1080`, `1080 Molenbeek`); undefined: it is none. */
export const postalDigits = (text: string): string | undefined =>
  /(?:^|\D)([1-9]\d{3})(?!\d)/u.exec(text)?.[1]
