// Runs before anything is installed: Node builtins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { run } from './command.mjs';

const LOCK = 'package-lock.json';
/** Holds the fingerprint of the lockfile that node_modules was installed from. */
const MARKER = 'node_modules/.koban-lock';
/** npm's own record, written when an installation is complete. */
const NPM_RECORD = 'node_modules/.package-lock.json';

function fingerprint() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** Whether node_modules is what the lockfile asks for. Times alone do not tell: git sets them to the time of checkout. */
function isCurrent() {
  if (!existsSync(NPM_RECORD)) return false;
  if (existsSync(MARKER)) return readFileSync(MARKER, 'utf8') === fingerprint();
  // Installed by hand: npm's record is then newer than the lockfile that it followed.
  return statSync(NPM_RECORD).mtimeMs >= statSync(LOCK).mtimeMs;
}

/**
 * Installs the dependencies exactly as locked, where that has not been done yet.
 * Ends the process with npm's own message and exit code 1 where it fails.
 */
export async function installDependencies() {
  if (isCurrent()) return;
  console.log('Installing dependencies (npm ci)');
  // Everything that builds and tests is a devDependency, also where NODE_ENV says production.
  const { code } = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    show: true,
  });
  if (code !== 0) {
    console.error('Dependencies could not be installed: npm ci failed. Its message stands above.');
    process.exit(1);
  }
  writeFileSync(MARKER, fingerprint());
}
