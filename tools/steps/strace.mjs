import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { say } from './words.mjs'

/** Installs what records the writes of a process, on Debian as root; elsewhere the test says that it is missing. */
export const strace = async () => {
  if (process.platform !== 'linux') return
  if ((await run('strace', ['--version'], { quiet: true })).code === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say('installing-strace')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'strace'], { env })
}
