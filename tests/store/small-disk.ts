import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { folder } from './folder.ts'

/** A disk of so many bytes, as `1m`; undefined where this user may not mount one. */
export const smallDisk = (size: string): string | undefined => {
  const place = join(folder(), 'disk')
  mkdirSync(place)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], {
      stdio: 'ignore',
    })
  } catch {
    process.stderr.write(
      '\nNOT TRIED: a full disk. Only root on Linux can mount a small one: sudo npx vitest run full-disk\n\n',
    )
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', place])
  })
  return place
}
