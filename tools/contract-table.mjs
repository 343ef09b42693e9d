/** Prints what the last test run says of the stores: each fact of their contract on each engine. */
import { existsSync, readFileSync } from 'node:fs'
import { contractTable } from './steps/contract-table.mjs'
import { report } from './steps/report.mjs'

if (existsSync(report))
  for (const line of contractTable(JSON.parse(readFileSync(report, 'utf8')))) console.log(line)
