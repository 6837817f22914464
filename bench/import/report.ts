import { MB, ms, table, target } from '../table.ts';
import type { ImportedFile } from './measure.ts';

const count = (rows: number): string => rows.toLocaleString('en');
const times = (value: number): string => `${value.toFixed(1)} times`;

/** The part of the results about files of a reader's own. */
export function importReport(machine: string, load: number, files: readonly ImportedFile[]): string {
  return `# A file of one's own

Measured on ${machine}; the machine's load was ${load.toFixed(1)} before it.

${table(
  [
    'rows',
    'file',
    'head understood',
    'all understood',
    'then loaded and kept',
    'native `read_csv`',
    'memory',
    'longest task of the page',
  ],
  files.map((file) => [
    count(file.rows),
    MB(file.bytes),
    ms(file.head),
    ms(file.whole),
    ms(file.kept),
    ms(file.native),
    file.memory === null ? '–' : MB(file.memory),
    file.longestTask === 0 ? 'below 50 ms' : ms(file.longestTask),
  ]),
)}

${table(['target', 'at most', 'measured', ''], files.flatMap(targets))}`;
}

function targets(file: ImportedFile): string[][] {
  const of = count(file.rows);
  return [
    target(`head understood, ${of} rows`, 1000, file.head, ms),
    target(`loaded, ${of} rows`, 10_000 * (file.rows / 1e6), file.kept, ms),
    target(`loaded, beside native \`read_csv\``, 3, file.kept / file.native, times),
    target('longest task of the page', 50, file.longestTask, ms),
    ...(file.memory === null ? [] : [target('memory, beside the file', 6, file.memory / file.bytes, times)]),
  ];
}
