import type { Role } from '../meaning.ts';
import type { ColumnUnderstanding } from '../understanding.ts';

const MEASURES: ReadonlySet<Role> = new Set<Role>([
  'count',
  'rate',
  'share',
  'score',
  'value',
  'population',
  'n',
]);
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'population', 'n']);
const KEYS: ReadonlySet<Role> = new Set<Role>([
  'when',
  'where',
  'where-code',
  'what',
  'group',
  'category',
  'unit',
]);

/** Names of numbers that are labels and no amounts. */
const LABEL =
  /address|neighbou?rhood|district|coord|(^|[^\p{L}])(ward|beat|tract|x|y|rank|id|code|codes|no|nr|num|number|key|zip|postcode|phone|kod|код|编号|編號|番号|コード)([^\p{L}]|$)|_id$/iu;
/** Names of changes, which may be below zero or above 100%. */
const CHANGE =
  /change|growth|variation|differen|increase|decrease|trend|net |balance|veränderung|entwicklung|évolution|croissance|cambio|crecimiento|изменени|прирост|变化|增长|增減|増減|変化|تغير/i;
/** A column of texts with more different ones tells no series apart. */
const MOST_KINDS = 200;

const nameOf = ({ header, name }: ColumnUnderstanding): string => header || name;
const isYears = ({ min, max }: ColumnUnderstanding): boolean =>
  typeof min === 'number' && typeof max === 'number' && min >= 1800 && max <= 2200;

/** Whether the numbers of a column are amounts, whose distribution means something. */
export function isMeasure(column: ColumnUnderstanding): boolean {
  if (column.type !== 'number') return false;
  const { role } = column.role;
  if (role !== 'value' && MEASURES.has(role)) return true;
  if (role !== 'value' && role !== 'none') return false;
  if (role === 'value') return !LABEL.test(nameOf(column));
  const labels = column.distinct > 20 && column.distinct === column.values && column.marks?.decimal === null;
  return !LABEL.test(nameOf(column)) && !isYears(column) && !labels;
}

/** Whether its numbers cannot be below zero. */
export function isCount(column: ColumnUnderstanding): boolean {
  return column.type === 'number' && COUNTS.has(column.role.role) && !CHANGE.test(nameOf(column));
}

/** The largest share that a column can hold, 1 or 100; null where it holds none. */
export function wholeOf(column: ColumnUnderstanding): 1 | 100 | null {
  if (column.type !== 'number' || CHANGE.test(nameOf(column))) return null;
  if (column.scale === null && column.role.role !== 'share') return null;
  return column.scale === 'fraction' ? 1 : 100;
}

/** Whether a column says which series a row belongs to, or when it was. */
export function isKey(column: ColumnUnderstanding): boolean {
  const { role } = column.role;
  if (KEYS.has(role)) return true;
  return (
    role === 'none' && (column.type === 'text' || column.type === 'boolean') && column.distinct <= MOST_KINDS
  );
}
