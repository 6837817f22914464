import { spawn } from 'node:child_process';
import { freePort } from '../scripts/setup/port.mjs';

/** The built site as `npm start` serves it, on a port of its own. */
export interface Server {
  address: string;
  stop(): void;
}

/** @throws Error when the server does not answer within ten seconds. */
export async function serveBuild(): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const address = `http://localhost:${port}`;
  const deadline = Date.now() + 10_000;
  while (!(await answers(address))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill();
      throw new Error(`scripts/serve.mjs did not answer on ${address}. Is there a build? (npm run build)`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { address, stop: () => void child.kill() };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
