import type { ReactNode } from 'react'
import { useParams } from '@tanstack/react-router'
import { isMapId } from '../shell/map-param.ts'
import { MissingPage } from '../shell/missing-page.tsx'
import { DocumentProvider } from '../state/use-document.tsx'
import { Presenting } from './presenting.tsx'

/** The kept views of a map on a big screen. */
export const PresentPage = (): ReactNode => {
  const { map } = useParams({ from: '/map/$map/present' })
  if (!isMapId(map)) return <MissingPage />
  return (
    <DocumentProvider map={map}>
      <Presenting />
    </DocumentProvider>
  )
}
