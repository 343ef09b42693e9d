/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/** JSON with sorted names and no spaces, so that equal values give equal text. */
export const canonicalJson = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value)
  let text = ''
  for (const name of Object.keys(value).toSorted()) {
    const held = value[name]
    if (held !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(held)}`
  }
  return `{${text}}`
}

const isObject = (value: Json): value is { readonly [name: string]: Json | undefined } =>
  typeof value === 'object' && value !== null

/** Whether two JSON values are the same, whatever the order of their names. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return canonicalJson(a) === canonicalJson(b)
}
