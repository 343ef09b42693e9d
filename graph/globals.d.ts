/** The few globals that Node and every browser share; nothing else of either is in reach of `graph/`. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
declare const crypto: {
  getRandomValues<T extends Uint8Array>(bytes: T): T
  subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> }
}
declare function structuredClone<T>(value: T): T
