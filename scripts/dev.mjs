// npm run dev: the site with hot reloading.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { run } from './setup/command.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await installDependencies();

console.log('Building the database');
const database = await run('npm', ['run', '-s', 'build:database'], { show: true });
if (database.code !== 0) process.exit(database.code);
const server = await run('npx', ['--no-install', 'vite', 'dev', ...process.argv.slice(2)], { show: true });
process.exitCode = server.code;
