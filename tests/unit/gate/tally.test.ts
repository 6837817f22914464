import { describe, expect, it } from 'vitest';
import { judged, oneCheck, playwrightTally, sum, vitestTally } from '../../../scripts/gate/tally.mjs';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };

describe('the counts of a step', () => {
  it("are the runner's own", () => {
    expect(vitestTally({ ...vitest, testResults: [] })).toEqual({ passed: 3, failed: 1, note: '' });
    const stats = { expected: 5, unexpected: 2, flaky: 0, skipped: 0 };
    expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 5, failed: 2, note: '' });
  });

  it('count a test file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(vitestTally({ ...vitest, testResults }).failed).toBe(2);
  });

  it('count a test that passed only on a second try, and a server that did not start, as failures', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
    expect(playwrightTally({ stats, errors: ['no server'] }).failed).toBe(2);
  });

  it('say how many tests were skipped', () => {
    expect(vitestTally({ ...vitest, numPendingTests: 2, testResults: [] }).note).toBe('2 skipped');
    const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 4 };
    expect(playwrightTally({ stats, errors: [] }).note).toBe('4 skipped');
  });
});

describe('a runner', () => {
  it('that ran no test has failed', () => {
    expect(judged({ passed: 0, failed: 0, note: '' }, 0)).toMatchObject({ failed: 1, note: 'no test ran' });
  });

  it('that ended badly without naming a failure has failed', () => {
    expect(judged({ passed: 7, failed: 0, note: '' }, 1)).toMatchObject({ passed: 7, failed: 1 });
  });

  it('that passed everything is left as it is', () => {
    expect(judged({ passed: 7, failed: 0, note: '' }, 0)).toEqual({ passed: 7, failed: 0, note: '' });
  });
});

it('the sum adds what passed and what failed', () => {
  expect(sum([oneCheck(true), oneCheck(false), { passed: 10, failed: 2, note: 'x' }])).toEqual({
    passed: 11,
    failed: 3,
    note: '',
  });
});
