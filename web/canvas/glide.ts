import type { Core } from 'cytoscape'

/** By a wheel, a drag or two fingers; what Vonk brings into view itself on a large map is there at once. */
const byHand = 'dragpan scrollzoom pinchzoom'

/** Cytoscape takes a wheel to be turning for 150 ms, and draws anew at the end of that: later than it, all is drawn once. */
const restMs = 170

/** No longer held, or let go of where nobody saw it. */
const ends = ['pointerup', 'pointercancel', 'blur']

/**
 * While somebody zooms or drags, what is drawn already is moved and stretched as one image, and nothing is drawn anew
 * until the picture rests: each move costs the same, whatever the size of the map. Gives back how to stop.
 */
export const glideWhileMoved = (core: Core): (() => void) => {
  const frame = core.container()
  // Rings and badges lie on layers of their own, which follow by themselves.
  const sheets = [...(frame?.querySelectorAll<HTMLElement>('canvas[data-id]') ?? [])]
  for (const sheet of sheets) sheet.style.transformOrigin = '0 0'
  let drawn = { zoom: core.zoom(), ...core.pan() }
  let gliding = false
  let pressed = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  const show = (transform: string): void => {
    for (const sheet of sheets) sheet.style.transform = transform
  }
  const rest = (): void => {
    clearTimeout(waiting)
    if (!gliding || pressed) return
    gliding = false
    core.endBatch()
  }
  const restSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(rest, restMs)
  }
  const moved = (): void => {
    if (!gliding) {
      gliding = true
      // Within a batch nothing is drawn.
      core.startBatch()
      follow()
    }
    restSoon()
  }
  const follow = (): void => {
    if (!gliding) return
    const [zoom, pan] = [core.zoom(), core.pan()]
    const scale = zoom / drawn.zoom
    const [x, y] = [pan.x - drawn.x * scale, pan.y - drawn.y * scale]
    show(`translate(${x}px, ${y}px) scale(${scale})`)
  }
  const rendered = (): void => {
    drawn = { zoom: core.zoom(), ...core.pan() }
    show('')
  }
  const press = (): void => {
    // Whoever takes hold of somebody sees who moves; a drag of the whole glides anew.
    rest()
    pressed = true
  }
  const release = ({ type, target }: Event): void => {
    // A field that is left says `blur` too; here it is the window.
    if (type === 'blur' && target !== globalThis.window) return
    pressed = false
    if (gliding) restSoon()
  }
  core.on(byHand, moved)
  core.on('viewport', follow)
  core.on('render', rendered)
  frame?.addEventListener('pointerdown', press, true)
  for (const end of ends) globalThis.addEventListener(end, release, true)
  return () => {
    clearTimeout(waiting)
    frame?.removeEventListener('pointerdown', press, true)
    for (const end of ends) globalThis.removeEventListener(end, release, true)
    if (core.destroyed()) return
    core.off(byHand, moved)
    core.off('viewport', follow)
    core.off('render', rendered)
    show('')
    if (gliding) core.endBatch()
  }
}
