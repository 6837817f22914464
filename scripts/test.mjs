// npm test [step ...]: every check of the project, or the named ones. The last line sums the runners' counts.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node-version.mjs';
import { run } from './setup/command.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installDependencies();

const { STEPS } = await import('./gate/steps.mjs');
const { oneCheck, sum } = await import('./gate/tally.mjs');
const { ensureBrowser } = await import('./setup/browser.mjs');

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Steps: ${STEPS.map((step) => step.name).join(', ')}`,
  );
  process.exit(2);
}

const chosen = STEPS.filter(
  (step) =>
    asked.length === 0 ||
    asked.includes(step.name) ||
    // A step that looks at the build must not look at yesterday's.
    (step.name === 'build' && STEPS.some((other) => other.built && asked.includes(other.name))),
);

// Type-aware lint, the type check and Vitest read what is generated from the messages and by SvelteKit.
const messages = await run('node', ['scripts/messages.mjs']);
if (messages.code !== 0) {
  console.error(messages.output);
  process.exit(1);
}
const sync = await run('npx', ['--no-install', 'svelte-kit', 'sync']);
if (sync.code !== 0) process.stdout.write(sync.output);

const browser = chosen.some((step) => step.browser) ? await ensureBrowser() : { path: null, message: '' };
if (browser.path) process.env.KOBAN_CHROMIUM = browser.path;

/** @type {import('./gate/tally.mjs').Tally[]} */
const tallies = [];
let built = true;

/**
 * Runs a step, or says what keeps it from running.
 *
 * @param {import('./gate/steps.mjs').Step} step
 * @returns {Promise<import('./gate/steps.mjs').Result & { seconds: number }>}
 */
async function outcome(step) {
  if (step.built && !built) {
    return { tally: { ...oneCheck(false), note: 'not run: the build failed' }, output: '', seconds: 0 };
  }
  if (step.browser && browser.path === null) {
    return {
      tally: { ...oneCheck(false), note: 'not run: no browser' },
      output: browser.message,
      seconds: 0,
    };
  }
  const start = performance.now();
  const result = await step.run().catch((/** @type {unknown} */ error) => ({
    tally: { ...oneCheck(false), note: 'broke off' },
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  if (step.name === 'build') built = result.tally.failed === 0;
  return { ...result, seconds: (performance.now() - start) / 1000 };
}

/** @type {Map<import('./gate/steps.mjs').Step, ReturnType<typeof outcome>>} */
const outcomes = new Map();

/**
 * Begins steps one after the other.
 *
 * @param {import('./gate/steps.mjs').Step[]} steps
 * @param {Promise<unknown>} before what they wait for
 * @returns {Promise<unknown>} the end of the last one
 */
function chain(steps, before) {
  let last = before;
  for (const step of steps) {
    const ended = last.then(() => outcome(step));
    outcomes.set(step, ended);
    last = ended;
  }
  return last;
}

// What reads the sources and what runs them, side by side on two cores; then browsers have the machine to themselves.
const quiet = chosen.filter(({ browser }) => !browser);
const chains = [quiet.filter(({ reads }) => reads), quiet.filter(({ reads }) => !reads)].map((steps) =>
  chain(steps, Promise.resolve()),
);
void chain(
  chosen.filter(({ browser }) => browser),
  Promise.all(chains),
);

for (const [step, ended] of outcomes) {
  process.stdout.write(step.name.padEnd(14));
  const { tally, output, seconds } = await ended;
  tallies.push(tally);
  const counts = `${String(tally.passed).padStart(5)} passed ${String(tally.failed).padStart(4)} failed`;
  const took = `${seconds.toFixed(1)} s`.padStart(9);
  console.log(`${counts}${took}${tally.note ? `  ${tally.note}` : ''}`);
  if (tally.failed > 0 && output) console.log(`${output.trimEnd()}\n`);
}

const total = sum(tallies);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
