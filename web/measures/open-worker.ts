// oxlint-disable-next-line import/default -- Vite makes this module: the address of the bundled worker
import workerUrl from './worker.ts?worker&url'
import type { Line } from '../workers/line.ts'
import { startWorker } from '../workers/start-worker.ts'

/** Starts the worker of the measures. */
export const openWorker = (): Line => startWorker(workerUrl, 'measures').line
