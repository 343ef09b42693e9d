import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The first 32 hex digits of the SHA-256 of a text in UTF-8. At once and without waiting: a list of ten thousand asks it
 * twenty thousand times, and each wait for the hashing of the platform costs more than the hash.
 */
export const shortHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)
