import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/**
 * Attaches the built-in data and two empty databases for what the reader brings, then shuts the door: no network, no extensions, no files but those registered as
 * `upload/...`, and no way back. The order matters: once external access is off nothing can be attached, once
 * the configuration is locked nothing set. The data's schema is the connection's current one afterwards.
 *
 * @param origin where extensions would be looked for, should one ever be asked for: here, where there are none.
 */
export async function attachAndLock(
  connection: AsyncDuckDBConnection,
  file: string,
  schema: string,
  origin: string,
): Promise<void> {
  const steps = [
    `ATTACH '${file}' AS ${schema} (READ_ONLY)`,
    "ATTACH ':memory:' AS upload",
    "ATTACH ':memory:' AS mine",
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    `SET custom_extension_repository = '${origin.replaceAll("'", "''")}'`,
    "SET allowed_directories = ['upload/']",
    'SET enable_external_access = false',
    'SET lock_configuration = true',
    `USE ${schema}`,
  ];
  // Sent as one, so that the worker does not wait for the page between them; the first that fails ends them.
  await connection.query(steps.join(';\n'));
}
