// Runs before anything is installed: Node builtins only.

/** The oldest Node that Vite, SvelteKit and DuckDB's bindings all support. */
export const OLDEST = [20, 19];

/**
 * Whether a Node version is new enough.
 *
 * @param {string} version as in `process.versions.node`: `22.3.0`
 * @example isSupported('20.18.1') // false
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the process with a plain message where Node is too old. */
export function requireNode() {
  if (isSupported(process.versions.node)) return;
  console.error(
    `Koban needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Get a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
