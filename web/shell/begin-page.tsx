import type { ReactNode } from 'react'
import { useParams } from '@tanstack/react-router'
import { isMapId } from './map-param.ts'
import { DocumentProvider } from '../state/use-document.tsx'
import { Begin } from './begin.tsx'
import { MissingPage } from './missing-page.tsx'

/** The page on which a map begins. */
export const BeginPage = (): ReactNode => {
  const { map } = useParams({ from: '/map/$map/begin' })
  if (!isMapId(map)) return <MissingPage />
  return (
    <DocumentProvider map={map}>
      <Begin />
    </DocumentProvider>
  )
}
