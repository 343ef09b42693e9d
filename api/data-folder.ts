import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where this computer keeps the data of programs, for whoever is logged in. */
export const dataFolder = (
  env: { readonly [name: string]: string | undefined },
  platform: string = process.platform,
): string => {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Vonk')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vonk')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'vonk')
}
