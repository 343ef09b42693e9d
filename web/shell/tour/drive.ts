import { driver } from 'driver.js'
import type { DriveStep } from 'driver.js'
import 'driver.js/dist/driver.css'
import './tour.css'

/** Shows these parts of the screen one after another; gives back how to end it. */
export const drive = (steps: DriveStep[], onEnd: () => void): (() => void) => {
  const tour = driver({
    animate: false,
    showProgress: true,
    popoverClass: 'vonk-tour',
    onDestroyed: onEnd,
    steps,
  })
  tour.drive()
  return () => tour.destroy()
}
