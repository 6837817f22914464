import type { ColumnSettings, ColumnType, ColumnUnderstanding, Issue } from '../understanding.ts';
import type { ColumnIssueCode } from './issue-words.ts';
import { columnIssue } from './issue-words.ts';
import { type ClassTally, type Tally } from './tally.ts';

/** What a column is tried for. */
export interface Question {
  tally: Tally;
  name: string;
  /** As in the file; the name where it had none. */
  header: string;
  settings: ColumnSettings;
  /** Cells that are neither blank nor a mark, if the column holds numbers, days or periods. */
  valued: number;
  /** Different texts, up to the bound. */
  distinct: number;
  /** Different texts of a class among those kept. */
  distinctOf: (kind: number) => number;
}

/** How well a column fits a type, and what it is then. */
export interface Fit {
  type: ColumnType;
  /** Cells that are of the type, impossible days included. */
  reach: number;
  /** Cells that convert. */
  values: number;
  /** What its cells are, in words of the reader's language: `numbers with a comma before decimals`. */
  what: string;
  min: number | string | null;
  max: number | string | null;
  /** Why it is no column of this type although its cells fit; null where it may be one. */
  objection: ColumnIssueCode | null;
  objectionDetail?: string;
  issues: Issue[];
  marks?: ColumnUnderstanding['marks'];
  scale?: ColumnUnderstanding['scale'];
  dayOrder?: ColumnUnderstanding['dayOrder'];
  ambiguous?: boolean;
  readAs?: NonNullable<ColumnUnderstanding['readAs']>;
}

/** Adds issues of a column to a list. */
export class IssueList {
  readonly issues: Issue[] = [];
  readonly #column: string;

  constructor(column: string) {
    this.#column = column;
  }

  /** Only where something occurs. */
  add(code: ColumnIssueCode, seen: { count: number; row: number | null } | undefined, detail?: string): void {
    if (!seen || seen.count === 0) return;
    this.issues.push(
      columnIssue(code, { column: this.#column, ...seen, ...(detail === undefined ? {} : { detail }) }),
    );
  }
}

/** The classes of a tally that pass, with their places. */
export function classesWhere(tally: Tally, passes: (kind: number) => boolean): [number, ClassTally][] {
  const found: [number, ClassTally][] = [];
  tally.classes.forEach((each, kind) => {
    if (each && passes(kind)) found.push([kind, each]);
  });
  return found;
}

/** How many cells classes have together, and the first row of them. */
export function together(classes: readonly [number, ClassTally][]): { count: number; row: number | null } {
  let count = 0;
  let row: number | null = null;
  for (const [, each] of classes) {
    count += each.count;
    row = row === null ? each.row : Math.min(row, each.row);
  }
  return { count, row };
}
