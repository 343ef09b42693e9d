import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { setSession, useSession } from '../api/session-state.ts'
import { meetServer } from '../state/author.ts'
import { comeIn } from './launch.ts'
import { NoSession } from './no-session.tsx'

/** Lets in who has a session. Who loses it keeps everything that was on screen, and what is not saved. */
export const SessionGate = ({ children }: { children: ReactNode }): ReactNode => {
  const { session, wasOpen } = useSession()
  useEffect(() => {
    if (session === 'asking') void enter()
  }, [session])
  const isOut = session === 'none' || (session === 'away' && !wasOpen)
  return (
    <>
      {isOut && <NoSession away={session === 'away'} onRetry={() => setSession('asking')} />}
      {wasOpen && <div hidden={isOut}>{children}</div>}
    </>
  )
}

const enter = async (): Promise<void> => {
  await comeIn()
  const met = await meetServer()
  setSession(met === 'met' ? 'open' : met === 'no-session' ? 'none' : 'away')
}
