import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { setSession, useSession } from '../api/session-state.ts'
import { meetServer } from '../state/author.ts'
import { comeIn } from './launch.ts'
import { NoSession } from './no-session.tsx'

/** Lets in who has a session. Who loses it keeps everything that was on screen, and what is not saved. */
export const SessionGate = ({ children }: { children: ReactNode }): ReactNode => {
  const session = useSession()
  const [wasIn, setWasIn] = useState(false)
  useEffect(() => {
    if (session === 'asking') void enter()
    if (session === 'open') setWasIn(true)
  }, [session])
  const isOut = session === 'none' || (session === 'away' && !wasIn)
  return (
    <>
      {isOut && <NoSession away={session === 'away'} onRetry={() => setSession('asking')} />}
      {(wasIn || session === 'open') && <div hidden={isOut}>{children}</div>}
    </>
  )
}

const enter = async (): Promise<void> => {
  await comeIn()
  const met = await meetServer()
  setSession(met === 'met' ? 'open' : met === 'no-session' ? 'none' : 'away')
}
