/**
 * What a runner counted. `note` is shown behind the counts: why nothing ran, or how many were skipped.
 *
 * @typedef {{ passed: number, failed: number, note: string }} Tally
 */

/**
 * Reads Vitest's JSON report. A file that could not be loaded holds no test, so it counts as one failure itself.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export function vitestTally(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    note: skipped > 0 ? `${skipped} skipped` : '',
  };
}

/**
 * Reads Playwright's JSON report. A test that passed only on a second try has failed; an error outside
 * every test (a server that did not start) counts as one failure.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    note: stats.skipped > 0 ? `${stats.skipped} skipped` : '',
  };
}

/**
 * Holds a runner to its exit code: one that ran no test, or ended badly without naming a failure, has failed.
 *
 * @param {Tally} tally
 * @param {number} code
 * @returns {Tally}
 */
export function judged(tally, code) {
  if (tally.failed > 0) return tally;
  if (tally.passed === 0) return { ...tally, failed: 1, note: 'no test ran' };
  if (code !== 0) return { ...tally, failed: 1, note: `ended with code ${code} outside its tests` };
  return tally;
}

/**
 * A check that is one command: it passes or fails as a whole.
 *
 * @param {boolean} passed
 * @returns {Tally}
 */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, note: '' };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    note: '',
  };
}
