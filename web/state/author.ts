import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { client } from '../api/client-here.ts'
import { kept } from '../ui/kept.ts'

const key = 'vonk.name'

/**
 * The name under which this person's acts are kept. `author` is what the log says; `name` is what the
 * person gave, kept by the browser; `null`: not asked yet, or skipped.
 */
type Who = { readonly author: string; readonly name: string | null }

const store = createStore<Who>()(() => ({ author: '', name: kept.read(key) }))

export const useWho = (): Who => useStore(store)

export const presentAuthor = (): string => store.getState().author

/** Learns from the server who this is, and tells it the name that was given before. */
export const meetServer = async (): Promise<'met' | 'no-session' | 'away'> => {
  const { name } = store.getState()
  const answer = await (name === null ? client.session() : client.nameSession(name))
  if (answer.type === 'ok') {
    store.setState({ author: answer.value.author })
    return 'met'
  }
  return answer.type === 'problem' && answer.problem.code === 'no-session' ? 'no-session' : 'away'
}

/** Takes a name from now on. Whether the server took it too. */
export const giveName = async (name: string): Promise<boolean> => {
  const answer = await client.nameSession(name)
  if (answer.type !== 'ok') return false
  kept.write(key, name)
  store.setState({ name, author: answer.value.author })
  return true
}

/** Hears of another name, until the signal ends it. */
export const followAuthor = (hear: (author: string) => void, signal: AbortSignal): void => {
  signal.addEventListener(
    'abort',
    store.subscribe(({ author }) => hear(author)),
  )
}
