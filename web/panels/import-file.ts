import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'

/** A file as its text, to be looked at before anything is read in. */
export type TextFile = { readonly name: string; readonly text: string }

const store = createStore<readonly TextFile[] | null>()(() => null)

/** The files that somebody is looking at; null when there are none. */
export const useFilesToImport = (): readonly TextFile[] | null => useStore(store)

export const setFilesToImport = (files: readonly TextFile[] | null): void =>
  store.setState(files, true)

/** Takes files that were dropped or chosen. Reading them changes nothing. */
export const takeFiles = async (files: readonly File[]): Promise<void> => {
  if (files.length === 0) return
  const texts = files.map(async (file) => ({ name: file.name, text: await file.text() }))
  setFilesToImport(await Promise.all(texts))
}

/** Lets somebody choose files, for who does not drag. */
export const chooseFiles = (): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = '.csv,text/csv'
  input.addEventListener('change', () => void takeFiles([...(input.files ?? [])]))
  input.click()
}
