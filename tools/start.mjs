/** `npm start`: installs and builds what is missing, then serves. More words are passed on to `start`. */
import { pathToFileURL } from 'node:url'
import { build, bundle } from './steps/built.mjs'
import { install, needNode } from './steps/installed.mjs'

needNode()
await install()
await build()
// In this same process: signals and the exit code need nobody to carry them.
process.argv = [process.execPath, bundle, 'start', ...process.argv.slice(2)]
await import(pathToFileURL(bundle).href)
