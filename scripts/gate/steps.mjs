import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from '../setup/browser.mjs';
import { run } from '../setup/command.mjs';
import { judged, oneCheck, playwrightTally, vitestTally } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ tally: Tally, output: string }} Result
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} built whether it looks at what the build wrote
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
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Result>}
 */
async function tests(name, command, read, env) {
  const report = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await run('npx', ['--no-install', ...command], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
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
 * @param {{ built?: boolean, browser?: boolean }} [needs]
 * @returns {Step}
 */
function vitest(project, { built = false, browser = false } = {}) {
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return {
    name: project,
    built,
    run: () =>
      withBrowser(browser, (env) =>
        tests(project, [...command, `--outputFile.json=${REPORTS}/${project}.json`], vitestTally, env),
      ),
  };
}

/**
 * Hands the path of a browser to a step that needs one, or fails the step with what to type.
 *
 * @param {boolean} needed
 * @param {(env: Record<string, string | undefined>) => Promise<Result>} step
 * @returns {Promise<Result>}
 */
async function withBrowser(needed, step) {
  if (!needed) return step({});
  const browser = await ensureBrowser();
  if (browser.path === null) {
    return { tally: { ...oneCheck(false), note: 'no browser' }, output: browser.message };
  }
  return step({ KOBAN_CHROMIUM: browser.path });
}

/** @type {Step[]} */
export const STEPS = [
  { name: 'format', built: false, run: () => check(['prettier', '--check', '.']) },
  { name: 'lint', built: false, run: () => check(['eslint', '.', '--max-warnings=0']) },
  {
    name: 'types',
    built: false,
    // svelte-check reads the components; tsc reads what Node runs, too.
    run: () =>
      check(['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'], ['tsc', '--noEmit']),
  },
  {
    name: 'build',
    built: false,
    run: async () => {
      const { code, output } = await run('npm', ['run', '-s', 'build']);
      return { tally: oneCheck(code === 0), output };
    },
  },
  vitest('unit'),
  vitest('engine', { built: true, browser: true }),
  vitest('gallery'),
  vitest('architecture'),
  {
    name: 'browser',
    built: true,
    run: () =>
      withBrowser(true, (env) =>
        tests('browser', ['playwright', 'test', '--reporter=line,json'], playwrightTally, env),
      ),
  },
];
