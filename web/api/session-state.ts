import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Whether this browser may come in: not known yet, yes, no, or the server is away. */
export type Session = 'asking' | 'open' | 'none' | 'away'

/** `wasOpen`: something is on screen, and is to stay. */
type State = { readonly session: Session; readonly wasOpen: boolean }

const store = createStore<State>()((): State => ({ session: 'asking', wasOpen: false }))

export const useSession = (): State => useStore(store)

export const setSession = (session: Session): void =>
  store.setState(({ wasOpen }) => ({ session, wasOpen: wasOpen || session === 'open' }))

/** What an answer says about the session, whatever was asked. */
export const noteStatus = (status: number): void => {
  const { session: now } = store.getState()
  if (status === 401 && now === 'open') setSession('none')
  // Another window came in with a new link: the cookie is this one's too.
  if (status < 400 && now === 'none') setSession('asking')
}
