/** Prints one line, `N passed, N failed`, from the report of the last test run; none ran: that counts as a failure. */
import { existsSync, readFileSync } from 'node:fs'
import { report } from './steps/report.mjs'

const { numPassedTests, numFailedTests, testResults, success } = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, testResults: [], success: false }

// A file that could not even be loaded has no tests that could fail.
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
)
const failed = numFailedTests + broken.length
console.log(`${numPassedTests} passed, ${success ? failed : Math.max(1, failed)} failed`)
