import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from '../setup/command.mjs';
import { judged, oneCheck, playwrightTally, vitestTally } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ tally: Tally, output: string }} Result
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} reads whether it is a check of the sources and no run of them, so that it can go on beside one
 * @property {boolean} built whether it looks at what the build wrote
 * @property {boolean} browser whether it starts a browser
 * @property {() => Promise<Result>} run
 */

const REPORTS = '.cache/gate';

/**
 * Runs commands one after the other as one check; all run, so that one look shows every complaint.
 *
 * @param {[string, ...string[]][]} commands arguments of `npx --no-install`
 * @returns {Promise<Result>}
 */
async function check(...commands) {
  let output = '';
  let passed = true;
  for (const command of commands) {
    const outcome = await run('npx', ['--no-install', ...command]);
    output += outcome.output;
    passed &&= outcome.code === 0;
  }
  return { tally: oneCheck(passed), output };
}

/**
 * Runs a test runner that writes its counts to a file.
 *
 * @template Report
 * @param {string} name
 * @param {string[]} command arguments of `npx --no-install`
 * @param {(report: Report) => Tally} read
 * @returns {Promise<Result>}
 */
async function tests(name, command, read) {
  const report = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await run('npx', ['--no-install', ...command], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const counted = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, note: '' };
  return { tally: judged(counted, code), output };
}

/**
 * A step that is one project of vitest.config.ts.
 *
 * @param {string} project
 * @param {boolean} [built] whether its tests read what the build wrote
 * @returns {Step}
 */
function vitest(project, built = false) {
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return {
    name: project,
    reads: false,
    built,
    browser: false,
    run: () => tests(project, [...command, `--outputFile.json=${REPORTS}/${project}.json`], vitestTally),
  };
}

/**
 * A step that reads the sources.
 *
 * @param {string} name
 * @param {[string, ...string[]][]} commands as those of `check`
 * @returns {Step}
 */
function reading(name, ...commands) {
  return { name, reads: true, built: false, browser: false, run: () => check(...commands) };
}

/** In the order in which they are told: what is cheap and says most comes first. @type {Step[]} */
export const STEPS = [
  reading('format', ['prettier', '--check', '.']),
  reading('lint', ['eslint', '.', '--max-warnings=0']),
  // svelte-check reads the components; tsc reads what Node runs, too, and the service worker, whose world has no page.
  reading(
    'types',
    ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    ['tsc', '--noEmit'],
    ['tsc', '--noEmit', '--project', 'src/service-worker'],
  ),
  {
    name: 'build',
    reads: false,
    built: false,
    browser: false,
    run: async () => {
      const { code, output } = await run('npm', ['run', '-s', 'build']);
      return { tally: oneCheck(code === 0), output };
    },
  },
  vitest('unit'),
  vitest('engine', true),
  vitest('gallery'),
  vitest('architecture'),
  {
    name: 'browser',
    reads: false,
    built: true,
    browser: true,
    run: () => tests('browser', ['playwright', 'test', '--reporter=line,json'], playwrightTally),
  },
];
