import type { ReactNode } from 'react'
import { useParams } from '@tanstack/react-router'
import { DocumentProvider } from '../state/use-document.tsx'
import { LookBack } from '../state/look-back.tsx'
import { Bench } from './bench.tsx'
import { isMapId } from './map-param.ts'
import { MissingPage } from './missing-page.tsx'

/** The page of a map. */
export const Workbench = (): ReactNode => {
  const { map } = useParams({ from: '/map/$map' })
  if (!isMapId(map)) return <MissingPage />
  return (
    <DocumentProvider map={map}>
      <LookBack>
        <Bench />
      </LookBack>
    </DocumentProvider>
  )
}
