import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root, run } from './run.mjs'
import { say } from './words.mjs'

const source = join(root, 'tests', 'neo4j', 'Neo4jServer.java')

/** What is run once while the archive is made, so that it holds what queries load too. */
const training = [
  'CREATE CONSTRAINT trained IF NOT EXISTS FOR (n:Trained) REQUIRE n.id IS UNIQUE',
  'UNWIND range(1, 20) AS id MERGE (n:Trained {id: id}) SET n.at = id MERGE (n)-[:NEXT {by: 1}]->(:Other {id: id})',
  'MATCH (n:Trained)-[r]->(o) WHERE n.id > 3 RETURN n.id, properties(r), labels(o) ORDER BY n.id LIMIT 5',
]

/**
 * The folder with the small program that starts a Neo4j: `server.jar`, and for one that is started `often`
 * `classes.jsa`, an archive of classes with which every start takes half as long. Made once, beside the jars.
 *
 * @param {{ java: string, jars: string, often: boolean }} installed
 * @returns {Promise<string>}
 */
export const serverOf = async ({ java, jars, often }) => {
  const sum = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 8)
  const folder = `${jars}-server-${sum}`
  if (existsSync(folder)) return folder
  say('preparing-neo4j')
  const draft = `${folder}.${process.pid}.part`
  mkdirSync(draft, { recursive: true })
  const jar = join(draft, 'server.jar')
  const classes = join(draft, 'classes')
  const each = readdirSync(jars).map((name) => join(jars, name))
  const path = each.join(delimiter)
  const javac = ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-d', classes, '-cp', path, source]
  const made = await run(java, javac, { quiet: true })
  if (made.code !== 0) throw new Error(`Java could not compile ${source}: ${made.output}`)
  const packing = ['-m', 'jdk.jartool/sun.tools.jar.Main', 'cf', jar, '-C', classes, '.']
  const packed = await run(java, packing, { quiet: true })
  if (packed.code !== 0) throw new Error(`Java could not pack ${classes}: ${packed.output}`)
  rmSync(classes, { recursive: true })
  renameSync(draft, folder)
  if (often) await archive(java, folder, join(jars, '*'))
  return folder
}

/** The archive knows by which path its classes were loaded: it is made in the folder where it stays. */
const archive = async (java, folder, all) => {
  const home = mkdtempSync(join(tmpdir(), 'vonk-neo4j-training-'))
  const config = join(home, 'neo4j.conf')
  writeFileSync(
    config,
    'server.bolt.enabled=true\nserver.bolt.listen_address=127.0.0.1:0\ndbms.security.auth_enabled=false\ndbms.usage_report.enabled=false\n',
  )
  const { code, output } = await run(
    java,
    [
      ...forJava,
      `-XX:ArchiveClassesAtExit=${join(folder, 'classes.jsa')}`,
      '-cp',
      [join(folder, 'server.jar'), all].join(delimiter),
      'Neo4jServer',
      home,
      config,
      ...training,
    ],
    { quiet: true },
  )
  rmSync(home, { recursive: true, force: true })
  if (code !== 0) throw new Error(`Neo4j did not run once: ${output}`)
}

/**
 * How a Neo4j of the tests is run: little memory and a quick start; and what a packaged Neo4j is started with
 * too: without it no place is reserved for the log of transactions, and a full disk tears it.
 */
export const forJava = [
  '-Xmx768m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
]
