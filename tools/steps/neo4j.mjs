import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findJava } from './java.mjs'
import { serverOf } from './neo4j-server.mjs'
import { root, run } from './run.mjs'
import { say } from './words.mjs'

/**
 * What the tests run on: the long-term version, and the newest; and one that is too old, to be refused.
 * `fits`: which Java it runs on; `often`: whether the tests start it many times.
 */
const releases = {
  lts: { version: '5.26.30', fits: (major) => major === 17 || major === 21, often: true },
  old: { version: '5.12.0', fits: (major) => major === 17 || major === 21 },
  newest: { version: '2026.08.1', fits: (major) => major >= 21 },
}

/** Outside the project, so that a new checkout fetches nothing again. */
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'vonk')

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const installJava = async () => {
  say('installing-java')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['-qq', 'update'], { env })
  await run(
    'apt-get',
    ['-qq', 'install', '-y', '--no-install-recommends', 'openjdk-17-jdk-headless', 'maven'],
    { env },
  )
}

const hasMaven = async () => (await run('mvn', ['-v'], { quiet: true })).code === 0

/** The folder with the jars of a version; fetched once. */
const jarsOf = async (version) => {
  const jars = join(cache, `neo4j-${version}`)
  if (existsSync(jars)) return jars
  say('fetching-neo4j', { version })
  mkdirSync(cache, { recursive: true })
  const draft = `${jars}.${process.pid}.part`
  const { code, output } = await run(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      '--file',
      join(root, 'tests', 'neo4j', 'pom.xml'),
      `-Dneo4j.version=${version}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${draft}`,
    ],
    { quiet: true },
  )
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(`Maven could not fetch Neo4j ${version}: ${output}`)
  }
  renameSync(draft, jars)
  return jars
}

const found = async ({ version, fits, often = false }) => {
  const java = await findJava(fits)
  if (java === undefined) return undefined
  const jars = await jarsOf(version)
  return { version, java, jars, server: await serverOf({ java, jars, often }) }
}

/**
 * What the tests need to start each Neo4j: `{lts, newest, old}`, each `{version, java, jars, server}`. On Debian as
 * root Java and Maven are installed; else a sentence ends the program. Only the newest may be absent,
 * where there is no Java for it, and not in CI.
 */
export const neo4j = async () => {
  const ready = async () => (await findJava(releases.lts.fits)) && (await hasMaven())
  if (!(await ready()) && isRootOnDebian()) await installJava()
  if (!(await ready())) {
    say('no-java')
    process.exit(1)
  }
  const newest = await found(releases.newest)
  if (!newest) {
    say('no-newest-neo4j', { version: releases.newest.version })
    if (process.env.CI) process.exit(1)
  }
  return { lts: await found(releases.lts), newest, old: await found(releases.old) }
}
