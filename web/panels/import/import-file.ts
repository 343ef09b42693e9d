import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { FileBytes } from '../../../graph/format/reading/read-file.ts'
import { chooseFiles } from '../../ui/choose-files.ts'

const store = createStore<readonly FileBytes[] | null>()(() => null)

/** The files that somebody is looking at, before anything is read in; null when there are none. */
export const useFilesToImport = (): readonly FileBytes[] | null => useStore(store)

export const setFilesToImport = (files: readonly FileBytes[] | null): void =>
  store.setState(files, true)

/** Takes files that were dropped or chosen. Reading them changes nothing; a map that was given is opened. */
export const takeFiles = async (
  files: readonly File[],
  onGift: (text: string) => void,
): Promise<void> => {
  if (files.length === 0) return
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }))
  const taken = await Promise.all(read)
  const gift = taken.find(({ bytes }) => beginsAsGift(bytes))
  if (gift === undefined) setFilesToImport(taken)
  else onGift(new TextDecoder().decode(gift.bytes))
}

const giftBegins = new TextEncoder().encode('{"vonk":"map"')

/** A map that somebody gave is no list: it is opened, not read in. */
const beginsAsGift = (bytes: Uint8Array): boolean =>
  giftBegins.every((byte, nth) => bytes[nth] === byte)

/** Takes a table that somebody copied. */
export const takeTable = (text: string, name: string): void =>
  setFilesToImport([{ name, bytes: new TextEncoder().encode(text) }])

/** Whether a text is a table: more than one column, and more than one row. */
export const isTable = (text: string): boolean => /\t/u.test(text) && /\n./u.test(text)

const kinds = '.csv,.tsv,.txt,.xlsx,.ods,.json,.graphml,.gexf,.zip,.vonk'

/** Lets somebody choose files, for who does not drag. */
export const chooseFilesToImport = (onGift: (text: string) => void): void =>
  chooseFiles(kinds, 'many', (files) => void takeFiles(files, onGift))
