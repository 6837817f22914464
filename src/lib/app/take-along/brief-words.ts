import type { Brief, Item, Quoted, Standing } from '../../evidence/brief/brief.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import type { FigureSource } from '../../figures/figure.ts';
import { formatNumber, formatPeriod, formatYear } from '../../i18n/format.ts';

type Measured = Pick<Item, 'unit'>;

/** A number with the decimals of its measure. */
export function numberText({ unit }: Measured, value: number): string {
  return unit.kind === 'year'
    ? formatYear(Math.round(value), 'en')
    : formatNumber(value, unit.decimals, 'en');
}

/** `21.3 per 100,000`. */
export function amountText(item: Measured, value: number): string {
  return numberText(item, value) + item.unit.short;
}

/** A period as it is said: `2019`, `2016–2020`, `2014-Q4` and `2003/04` as they stand. */
export function periodText(period: string): string {
  return /^\d{4}-\d{4}$/.test(period) ? formatPeriod(period, 'en') : period;
}

/** How the ends of an interval came about. */
export const INTERVAL_WORDS: Record<NonNullable<Item['interval']>, string> = {
  published: 'as published by the source',
  respondents: 'computed from the number of people asked',
  cases: 'computed from the number of cases',
};

/** `interval 20.9 to 21.7`, or null where there is none. */
export function intervalText(item: Measured, { low, high }: Quoted): string | null {
  if (low === null || high === null) return null;
  return `interval ${numberText(item, low)} to ${numberText(item, high)}`;
}

/** `21.3 per 100,000 (interval 20.9 to 21.7), 2019`. */
export function quotedText(item: Measured, quoted: Quoted): string {
  const interval = intervalText(item, quoted);
  return `${amountText(item, quoted.value)}${interval === null ? '' : ` (${interval})`}, ${periodText(quoted.period)}`;
}

/** `Homicide rate, women`. */
export function itemName({ name, group, groupName }: Pick<Item, 'name' | 'group' | 'groupName'>): string {
  return group === 'total' || groupName === '' ? name : `${name}, ${groupName}`;
}

/** What the numbers of a measure say of a place, short enough for the head of a slide. */
export function findingText(item: Item, place: string): string {
  const now = `${amountText(item, item.latest.value)} in ${periodText(item.latest.period)}`;
  const name = `${place}, ${itemName(item).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
  if ('withheld' in item.change) return `${name}: ${now}`;
  const { reads, difference, from } = item.change;
  const before = `${amountText(item, from.value)} in ${periodText(from.period)}`;
  if (reads === 'unclear') return `${name}: ${now}, no clear change since ${periodText(from.period)}`;
  if (difference === 0) return `${name}: ${now}, as in ${periodText(from.period)}`;
  return `${name}: ${difference > 0 ? 'up' : 'down'} from ${before} to ${now}`;
}

/** The change, or why none is computed. */
export function changeText({ change }: Item): string {
  return 'withheld' in change ? change.withheld : change.sentence;
}

/** Where the place lies among others, or why that is not said. */
export function standingText(standing: Standing): string {
  return 'withheld' in standing ? `${standing.name}: ${standing.withheld}` : standing.sentence;
}

/** `How sure: moderate. The numbers are estimates, in part filled in.` */
export function gradeText({ graded }: Item): string {
  const reason = graded.reasons[0]?.sentence;
  return `How sure: ${gradeWord(graded.grade)}.${reason === undefined ? '' : ` ${reason}`}`;
}

/** `World Bank, World Development Indicators (via …), released 2024; CC BY 4.0`. */
export function sourceText({ publisher, title, via, released, licence }: FigureSource): string {
  const through = via === null ? '' : `, via ${via}`;
  const when = released === null ? '' : `, released ${released}`;
  return `${publisher}: ${title}${through}${when}. Licence: ${licence.replace(/\.$/, '')}.`;
}

/** `World Bank: World Development Indicators`: enough to find the full entry by. */
export function shortSource({ publisher, title }: FigureSource): string {
  return `${publisher}: ${title}`;
}

/** Every measure of a brief, once. */
export function itemsOf(brief: Pick<Brief, 'sections'>): Item[] {
  return [...new Map(brief.sections.flatMap(({ items }) => items).map((item) => [item.id, item])).values()];
}
