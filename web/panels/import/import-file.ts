import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { FileBytes } from '../../../graph/format/reading/read-file.ts'

const store = createStore<readonly FileBytes[] | null>()(() => null)

/** The files that somebody is looking at, before anything is read in; null when there are none. */
export const useFilesToImport = (): readonly FileBytes[] | null => useStore(store)

export const setFilesToImport = (files: readonly FileBytes[] | null): void =>
  store.setState(files, true)

/** Takes files that were dropped or chosen. Reading them changes nothing. */
export const takeFiles = async (files: readonly File[]): Promise<void> => {
  if (files.length === 0) return
  const read = files.map(async (file) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }))
  setFilesToImport(await Promise.all(read))
}

/** Takes a table that somebody copied. */
export const takeTable = (text: string, name: string): void =>
  setFilesToImport([{ name, bytes: new TextEncoder().encode(text) }])

/** Whether a text is a table: more than one column, and more than one row. */
export const isTable = (text: string): boolean => /\t/u.test(text) && /\n./u.test(text)

const kinds = '.csv,.tsv,.txt,.xlsx,.ods,.json,.graphml,.gexf,.zip'

/** Lets somebody choose files, for who does not drag. */
export const chooseFiles = (): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = kinds
  input.addEventListener('change', () => void takeFiles([...(input.files ?? [])]))
  input.click()
}
