const engines = ['SQLite', 'Neo4j 5.26', 'Neo4j newest']

/** Where the contract of all stores is tried, and where things are taken away from them. */
const contract = /\/(store\/sqlite|neo4j\/contract|neo4j\/newest)\.test\.ts$/
const hardship =
  /\/(store|api|neo4j|faults\/bolt|e2e)\/(kill|kill-database|power-loss|cut|adapter|faults|processes|partition|restart|full-disk|same-bytes|side-by-side)\.test\.ts$/

const words = { passed: 'ok', failed: 'FAILED' }

const cellOf = (test) =>
  test === undefined || words[test.status] === undefined
    ? 'not tried'
    : `${words[test.status]} ${(test.duration / 1000).toFixed(1)} s`

/** The tests of the files whose name fits, each with what it says and of which engine. */
const testsIn = ({ testResults }, pattern) =>
  testResults
    .filter(({ name }) => pattern.test(name.replaceAll('\\', '/')))
    .flatMap(({ assertionResults }) => assertionResults)
    .map((test) => {
      const said = [...test.ancestorTitles.slice(-1), test.title].join(' ')
      const engine = engines.find((each) => said.startsWith(`${each} `))
      const fact = engine ? said.slice(engine.length + 1).replace(/^as a store /, '') : said
      return { ...test, said, engine, fact }
    })

/**
 * What the last test run says of the stores, as lines: each fact of their contract on each engine, and how
 * they came through kills, cuts and full disks.
 */
export const contractTable = (report) => {
  const tests = testsIn(report, contract)
  const facts = [...new Set(tests.filter(({ engine }) => engine).map(({ fact }) => fact))]
  const cells = facts.map((fact) =>
    engines.map((engine) =>
      cellOf(tests.find((each) => each.engine === engine && each.fact === fact)),
    ),
  )
  const count = (word) => cells.flat().filter((cell) => cell.startsWith(word)).length
  const width = Math.max(0, ...facts.map((fact) => fact.length)) + 2
  const line = (fact, columns) =>
    `${fact.padEnd(width)}${columns.map((each) => each.padEnd(14)).join('')}`.trimEnd()
  const taken = testsIn(report, hardship)
  return [
    line('a store', engines),
    ...facts.map((fact, at) => line(fact, cells[at])),
    `${facts.length} facts on ${engines.length} engines: ${count('ok')} ok, ${count('FAILED')} failed, ${count('not tried')} not tried`,
    '',
    ...taken.map((test) => `${cellOf(test).padEnd(14)}${test.said}`),
  ]
}
