import type { TableNote } from '../../store/free-query.ts';

/** The question that shows some rows of a table. @example sampleSql('koban.area') // 'FROM koban.area\nLIMIT 20' */
export function sampleSql(table: string): string {
  return `FROM ${table}\nLIMIT 20`;
}

/** The question that describes a table. */
export function describeSql(table: string): string {
  return `DESCRIBE ${table}`;
}

/**
 * Names for completion: of each table its columns. Built-in tables are offered without `koban.` as well, as they can be
 * written without it.
 */
export function completions(tables: readonly TableNote[]): Record<string, string[]> {
  return Object.fromEntries(
    tables.flatMap(({ name, builtIn, columns }) => {
      const names = columns.map((column) => column.name);
      const short = name.replace(/^koban\./, '');
      return builtIn ? [[short, names] as const, [name, names] as const] : [[name, names] as const];
    }),
  );
}
