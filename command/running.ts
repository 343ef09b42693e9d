import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../api/env.ts'

const shape = z.object({
  pid: z.number(),
  port: z.number(),
  /** Where it can be reached from this computer. */
  host: z.string(),
  /** What it must be called, when it answers to one name only. */
  origin: z.string().exactOptional(),
  /** Whoever can read this file may ask for links and load files. */
  secret: z.string(),
})

/** How a serving Vonk can be found by the other commands of the same person. */
export type Running = z.infer<typeof shape>

/** Beside the store, so that each store has its own; for a store elsewhere in the data folder. */
export const runningFile = ({ store, home }: Pick<Settings, 'store' | 'home'>): string => {
  if (!store.startsWith('sqlite:')) return join(home, 'running.json')
  const path = resolve(store.slice('sqlite:'.length))
  const name = basename(path) === 'vonk.sqlite' ? 'running.json' : `${basename(path)}.running.json`
  return join(realFolder(dirname(path)), name)
}

const realFolder = (folder: string): string => {
  try {
    return realpathSync(folder)
  } catch {
    // Not made yet: then nothing runs on it either.
    return folder
  }
}

/** What the file says; undefined when there is none or it is half written. */
export const readRunning = (file: string): Running | undefined => {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

export const writeRunning = (file: string, running: Running): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${running.pid}`
  writeFileSync(draft, JSON.stringify(running), { mode: 0o600 })
  renameSync(draft, file)
}

/** Takes the file away, unless another Vonk has written its own since. */
export const removeRunning = (file: string, secret: string): void => {
  if (readRunning(file)?.secret === secret) rmSync(file, { force: true })
}
