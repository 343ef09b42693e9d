import { build } from './steps/built.mjs'

await build()
