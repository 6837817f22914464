import { createServer } from 'node:http';
import sirv from 'sirv';
import { freePort } from '../../scripts/setup/port.mjs';

/** Serves some folders as one site over loopback. */
export async function serveFolders(
  folders: readonly string[],
): Promise<{ address: string; stop: () => void }> {
  // Files are found when they are asked for, since some are written after the server has started.
  const handlers = folders.map((folder) => sirv(folder, { dev: true }));
  const server = createServer((request, response) => {
    const ask = (index: number): void => {
      const handler = handlers[index];
      if (handler) handler(request, response, () => ask(index + 1));
      else response.writeHead(404).end();
    };
    ask(0);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    address: `http://localhost:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
