import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { say } from './words.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const onLinux = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))

const onMac = () =>
  ['/', homedir()].flatMap((home) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join(home, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )

const onWindows = () =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])

const places = { darwin: onMac, win32: onWindows }[process.platform] ?? onLinux

/** Ubuntu's `chromium` may be a note that asks for a snap: only one that answers counts. */
const answers = async (path) =>
  process.platform === 'win32' ||
  (await run(path, ['--version', '--no-sandbox'], { quiet: true })).code === 0

const find = async () => {
  for (const path of [process.env.VONK_CHROMIUM, ...places()])
    if (path && existsSync(path) && (await answers(path))) return path
  return undefined
}

/** The path of a browser to test with; on Debian as root it is installed, else a sentence ends the program. */
export const chromium = async () => {
  const found = await find()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('installing-chromium')
    // Without a font every letter would be an empty box.
    const packages = ['chromium', 'fonts-liberation']
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['-qq', 'update'], { env })
    await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], { env })
    const installed = await find()
    if (installed) return installed
  }
  say('no-chromium')
  process.exit(1)
}
