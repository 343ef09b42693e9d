import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/** @returns {string[]} */
const places = () => [
  ...(process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', 'java')] : []),
  'java',
  ...['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .sort()
          .flatMap((name) => [
            join(folder, name, 'bin', 'java'),
            join(folder, name, 'Contents', 'Home', 'bin', 'java'),
          ])
          .filter((path) => existsSync(path))
      : [],
  ),
]

/** The major version of a Java, or 0 when there is none. */
const majorOf = async (java) => {
  const { output } = await run(java, ['-version'], { quiet: true })
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0)
}

/**
 * The first Java on this computer whose major version fits; undefined when there is none.
 *
 * @param {(major: number) => boolean} fits
 * @returns {Promise<string | undefined>}
 */
export const findJava = async (fits) => {
  for (const java of places()) if (fits(await majorOf(java))) return java
  return undefined
}
