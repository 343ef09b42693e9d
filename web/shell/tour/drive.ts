import { driver } from 'driver.js'
import type { DriveStep } from 'driver.js'
import 'driver.js/dist/driver.css'
import './tour.css'

/**
 * Shows these parts of the screen one after another; gives back how to end it. The keys are read here:
 * driver.js drops one that comes before the frame after a step is drawn, which is long on a slow machine.
 */
export const drive = (steps: DriveStep[], onEnd: () => void): (() => void) => {
  const tour = driver({
    animate: false,
    allowKeyboardControl: false,
    showProgress: true,
    popoverClass: 'vonk-tour',
    onDestroyed: () => end(),
    steps,
  })
  let over = false
  // Before its first frame driver.js ends without a word.
  const end = (): void => {
    if (over) return
    over = true
    globalThis.removeEventListener('keyup', step)
    tour.destroy()
    onEnd()
  }
  const step = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowRight') tour.moveNext()
    else if (key === 'ArrowLeft' && tour.hasPreviousStep()) tour.movePrevious()
    else if (key === 'Escape') end()
  }
  globalThis.addEventListener('keyup', step)
  tour.drive()
  return end
}
