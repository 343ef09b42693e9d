import { useMemo } from 'react'
import { useComputedColorScheme } from '@mantine/core'
import { useContrast } from './contrast.ts'

/** The colours of the page, for who draws with others than a style sheet's. */
export type Look = { readonly scheme: 'light' | 'dark'; readonly contrast: boolean }

export const useLook = (): Look => {
  const scheme = useComputedColorScheme('light')
  const contrast = useContrast()
  return useMemo(() => ({ scheme, contrast }), [scheme, contrast])
}
