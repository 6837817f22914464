import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

/**
 * Attaches the built-in data, then shuts the door: no network, no extensions, no files but those registered as
 * `upload/...`, and no way back. The order matters: after the third last nothing can be attached, after the last
 * nothing set.
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
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    `SET custom_extension_repository = '${origin.replaceAll("'", "''")}'`,
    "SET allowed_directories = ['upload/']",
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
  for (const step of steps) await connection.query(step);
}
