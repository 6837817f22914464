import * as m from '../../../i18n/messages/intake.js';
import { decideColumn, type DecidedColumn } from '../column/decide.ts';
import type { ColumnProfile } from '../column/profile.ts';
import { guessRoles } from '../match/roles.ts';
import type { ColumnSettings, ColumnUnderstanding, Issue, NumberMarks, Settings } from '../understanding.ts';
import type { TableTally } from './table-tally.ts';

export interface DecidedColumns {
  columns: ColumnUnderstanding[];
  issues: Issue[];
  /** Columns at the end without a name or a value. */
  leftOut: number;
}

/** What the columns of a table are, from their profiles, the file's convention and what the analyst said. */
export function decideColumns(table: TableTally, settings: Settings): DecidedColumns {
  const profiles = table.profiles ?? [];
  const names = uniqueNames(table, settings);
  const decide = (marks: NumberMarks | null): DecidedColumn[] =>
    profiles.map((profile, place) => decideOne(table, settings, profile, place, names[place] ?? '', marks));
  let decided = decide(null);
  // Where a column leaves its marks open, those of the columns beside it decide.
  const open = decided.some(({ issues }) => issues.some(({ code }) => code === 'marks-unknown'));
  const common = open ? commonMarks(decided) : null;
  if (common !== null) decided = decide(common);
  let leftOut = 0;
  while (table.long === null && table.rows > 0 && isUnused(decided.at(-1))) {
    decided.pop();
    leftOut++;
  }
  const bare = decided.map(({ issues: _issues, ...column }) => column);
  const guesses = guessRoles(bare, table.recognised);
  const columns = bare.map((column, place): ColumnUnderstanding => {
    const said = settings.columns?.[column.index]?.role;
    const guess = guesses[place] ?? { role: 'none', confidence: 0, why: '' };
    return {
      ...column,
      role: said === undefined ? guess : { role: said, confidence: 1, why: m.by_hand() },
    };
  });
  return { columns, issues: decided.flatMap(({ issues }) => issues), leftOut };
}

const isUnused = (column: DecidedColumn | undefined): boolean =>
  column !== undefined && column.header === '' && column.type === 'empty' && column.suppressed === 0;

function decideOne(
  table: TableTally,
  settings: Settings,
  profile: ColumnProfile,
  place: number,
  name: string,
  marks: NumberMarks | null,
): DecidedColumn {
  const index = table.indexes[place] ?? place;
  const own: ColumnSettings = { ...table.recognised?.columns[index], ...settings.columns?.[index] };
  const about = { index, name, header: table.layout.headers[index] ?? name, ...table.marks };
  const first = decideColumn(profile, { ...about, settings: own });
  const isOpen =
    marks !== null && own.marks === undefined && first.issues.some(({ code }) => code === 'marks-unknown');
  return isOpen ? decideColumn(profile, { ...about, settings: { ...own, marks } }) : first;
}

/** The marks of the number columns that leave no doubt, where they agree. */
function commonMarks(columns: readonly DecidedColumn[]): NumberMarks | null {
  const sure = columns.filter(
    ({ marks, issues }) =>
      (marks?.decimal ?? null) !== null && !issues.some(({ code }) => code === 'marks-unknown'),
  );
  const decimals = new Set(sure.map(({ marks }) => marks?.decimal));
  const [decimal] = decimals;
  if (decimals.size !== 1 || (decimal !== '.' && decimal !== ',')) return null;
  return { decimal, thousands: decimal === '.' ? ',' : '.' };
}

/** The names of the columns after the analyst's, still unique. */
function uniqueNames(table: TableTally, settings: Settings): string[] {
  const taken = new Set<string>();
  return table.indexes.map((index, place) => {
    const wanted = settings.columns?.[index]?.name?.trim() || (table.names[place] ?? `column ${index + 1}`);
    let name = wanted;
    for (let copy = 2; taken.has(name); copy++) name = `${wanted} (${copy})`;
    taken.add(name);
    return name;
  });
}
