import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useSetView, useView } from '../../state/view.ts'
import { WithWords, useT } from './room.ts'
import { elementOf, stops } from './stops.ts'
import { closeTour, useTourOpen } from './tour-open.ts'

/** Shows the parts of the screen one by one; parts that are folded away on a small screen are passed over. */
export const Tour = (): ReactNode => (
  <WithWords>
    <Guide />
  </WithWords>
)

const Guide = (): null => {
  const t = useT()
  const open = useTourOpen()
  const { view } = useView()
  const setView = useSetView()
  useEffect(() => {
    if (open && view !== 'map') setView({ view: 'map' })
  }, [open, view, setView])
  useEffect(() => {
    if (!open || view !== 'map') return undefined
    let over = false
    let leave: (() => void) | undefined
    const begin = async (): Promise<void> => {
      const { drive } = await import('./drive.ts')
      if (over) return
      const seen = stops.filter((stop) => elementOf(stop) !== null)
      const steps = seen.map((stop, at) => ({
        element: () => elementOf(stop) ?? document.body,
        popover: {
          title: t(`tour.${stop}`),
          description: t(`tour.${stop}-what`),
          progressText: t('tour.progress', { at: at + 1, of: seen.length }),
          nextBtnText: t('tour.next'),
          prevBtnText: t('tour.back'),
          doneBtnText: t('tour.done'),
          onPopoverRender: ({ closeButton }: { readonly closeButton: HTMLElement }) =>
            closeButton.setAttribute('aria-label', t('shell.close')),
        },
      }))
      leave = drive(steps, closeTour)
    }
    void begin()
    return () => {
      over = true
      leave?.()
    }
  }, [open, view, t])
  return null
}
