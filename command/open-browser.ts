import { spawn } from 'node:child_process'

const openers: { readonly [platform: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  // `start` is a word of the shell; its first quoted word would be a title.
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens a link in the browser of this computer. Where there is none, the printed link remains. */
export const openBrowser = (link: string, platform: string = process.platform): void => {
  const [program, ...words] = openers[platform] ?? ['xdg-open']
  const opener = spawn(program, [...words, link], { detached: true, stdio: 'ignore' })
  opener.on('error', () => undefined)
  opener.unref()
}
