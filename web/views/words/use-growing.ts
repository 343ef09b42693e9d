import { useEffect, useState } from 'react'

/** So many at a time: well within a frame or two. */
const step = 300

/**
 * How many of a long list are there by now: the first ones at once, the rest a few at a time, so that the page never
 * stands still for them. Who is there stays.
 */
export const useGrowing = (length: number): number => {
  const [room, setRoom] = useState(step)
  useEffect(() => {
    if (room >= length) return undefined
    const next = setTimeout(() => setRoom(room + step), 0)
    return () => clearTimeout(next)
  }, [room, length])
  return Math.min(room, length)
}
