/** Every way in which Vonk says no. The words are in `graph/words/`, the HTTP status in `api/errors.ts`. */
export const errorCodes = [
  // what the catalogue and the rules refuse
  'bad-shape',
  'bad-id',
  'bad-text',
  'bad-date',
  'text-too-long',
  'value-out-of-range',
  'unknown-value',
  'wrong-type',
  'unknown-kind',
  'unknown-type',
  'unknown-field',
  'unknown-element',
  'unknown-end',
  'same-ends',
  'end-not-allowed',
  'tie-exists',
  'unknown-ref',
  'ref-not-allowed',
  'name-missing',
  'map-entity',
  'sensitive-membership',
  'id-taken',
  'duplicate-id',
  'too-many-changes',
  // what the order of commits refuses
  'conflict',
  'commit-id-reused',
  'unknown-revision',
  'unknown-commit',
  'founding-commit',
  'newer-format',
  // what a store refuses
  'unknown-map',
  'map-exists',
  'outcome-unknown',
  'store-unreachable',
  'store-login',
  'store-damaged',
  'store-newer',
  'store-foreign',
  'store-in-use',
  'store-not-writable',
  'store-unsupported',
  'disk-full',
  // what a file refuses
  'bad-file',
  'unknown-format',
  'wrong-header',
  'file-too-large',
  'unknown-name',
  // what the doors refuse
  'bad-request',
  'bad-json',
  'body-too-large',
  'unsupported-media-type',
  'not-found',
  'no-session',
  'link-used',
  'foreign-host',
  'foreign-origin',
  'too-many-requests',
  'bad-setting',
  'port-in-use',
  'not-running',
  'bad-usage',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What a sentence needs to name the thing: ids, field names, limits; never notes or other free text. */
export type ErrorDetails = { readonly [name: string]: string | number | readonly string[] }

/** The only error that Vonk throws on purpose. */
export class GraphError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause })
    this.name = 'GraphError'
    this.code = code
    this.details = details
  }
}

export const isErrorCode = (value: unknown): value is ErrorCode =>
  errorCodes.some((code) => code === value)
