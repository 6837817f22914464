// npm start: from a fresh clone to the site in the browser. Node builtins only until the dependencies are there.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './setup/command.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node-version.mjs';
import { isFree } from './setup/port.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is ${process.env.PORT}; it must be a whole number from 1 to 65535.`);
  process.exit(1);
}
if (!(await isFree(port))) {
  console.error(
    `Port ${port} is taken, perhaps by another Koban. Stop that one, or choose another port:\n  PORT=${port + 1} npm start`,
  );
  process.exit(1);
}

await installDependencies();

console.log('Building the site');
const build = await run('npm', ['run', '-s', 'build']);
if (build.code !== 0) {
  console.error(`${build.output}\nThe site could not be built. What went wrong stands above.`);
  process.exit(1);
}

const { serve } = await import('./serve.mjs');
const { address } = await serve({ port, host: process.env.HOST ?? 'localhost' });
console.log(`Koban is at ${address}`);
