import type { ReactNode } from 'react'
import { Navigate } from '@tanstack/react-router'
import { useDocument } from '../state/use-document.tsx'

/** The first steps on a new map. */
export const Begin = (): ReactNode => {
  const map = useDocument((state) => state.map)
  return <Navigate to="/map/$map" params={{ map }} replace />
}
