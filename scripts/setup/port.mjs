// Node builtins only.
import { createServer } from 'node:net';

/**
 * Whether nobody listens on a port of this machine yet.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    // Without a host, as the server listens: a port taken on one address only counts as taken.
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/**
 * A port that nobody listens on.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
