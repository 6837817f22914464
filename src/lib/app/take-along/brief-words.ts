import type { Brief, Item, Quoted, Standing } from '../../evidence/brief/brief.ts';
import { inOne } from '../../evidence/brief/in-one.ts';
import { amount, bare, limits } from '../../evidence/brief/quantity.ts';
import { gradeWord } from '../../evidence/grade-words.ts';
import type { FigureSource } from '../../figures/figure.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/brief.js';

type Measured = Pick<Item, 'unit'>;

/** A number with the decimals of its measure. */
export const numberText = (item: Measured, value: number): string => bare(item, value);

/** `21.3 per 100,000`. */
export const amountText = (item: Measured, value: number): string => amount(item, value);

/** A period as it is said: `2019`, `2016–2020`, `2014-Q4` and `2003/04` as they stand. */
export function periodText(period: string): string {
  return /^\d{4}-\d{4}$/.test(period) ? formatPeriod(period, pageLanguage()) : period;
}

/** How the ends of an interval came about. */
export const intervalHow = (how: NonNullable<Item['interval']>): string => m.interval_made({ how });

/** `interval 20.9 to 21.7`, or null where there is none. */
export function intervalText(item: Measured, { low, high }: Quoted): string | null {
  const range = limits(item, low, high);
  return range === null ? null : m.interval({ range });
}

/** `21.3 per 100,000 (interval 20.9 to 21.7), 2019`. */
export function quotedText(item: Measured, quoted: Quoted): string {
  const interval = intervalText(item, quoted);
  const parts = { amount: amountText(item, quoted.value), period: periodText(quoted.period) };
  return interval === null ? m.quoted(parts) : m.quoted_sure({ ...parts, interval });
}

/** `21.3 per 100,000 in 2019`. */
export const valueText = (item: Measured, { value, period }: Quoted): string =>
  m.value_when({ value: amountText(item, value), when: periodText(period) });

/** `Homicide rate, women`. */
export function itemName({ name, group, groupName }: Pick<Item, 'name' | 'group' | 'groupName'>): string {
  return group === 'total' || groupName === '' ? name : m.item_name({ name, group: groupName });
}

/** What the numbers of a measure say of a place, short enough for the head of a slide. */
export function findingText(item: Item, place: string): string {
  const now = valueText(item, item.latest);
  const name = itemName(item).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) =>
    letter.toLocaleLowerCase(pageLanguage()),
  );
  const about = m.about_item({ place, item: name });
  if ('withheld' in item.change) return m.finding_now({ about, now });
  const { reads, difference, from } = item.change;
  if (reads === 'unclear') return m.finding_unclear({ about, now, from: periodText(from.period) });
  if (difference === 0) return m.finding_same({ about, now, from: periodText(from.period) });
  const before = valueText(item, from);
  return difference > 0 ? m.finding_up({ about, before, now }) : m.finding_down({ about, before, now });
}

/** The change, or why none is computed. */
export function changeText({ change }: Item): string {
  return 'withheld' in change ? change.withheld : change.sentence;
}

/** Where the place lies among others, or why that is not said. */
export function standingText(standing: Standing): string {
  return 'withheld' in standing
    ? m.named({ name: standing.name, text: standing.withheld })
    : standing.sentence;
}

/** `How sure: moderate. The numbers are estimates, in part filled in.` */
export function gradeText({ graded }: Item): string {
  const reason = graded.reasons[0]?.sentence;
  return inOne([m.graded({ grade: gradeWord(graded.grade) }), ...(reason === undefined ? [] : [reason])]);
}

/** `World Bank, World Development Indicators (via …), released 2024; CC BY 4.0`. */
export function sourceText({ publisher, title, via, released, licence }: FigureSource): string {
  const through = via === null ? '' : m.via({ via });
  const when = released === null ? '' : m.released({ when: released });
  return m.source_full({ publisher, title, rest: through + when, licence: licence.replace(/[.。]$/, '') });
}

/** `World Bank: World Development Indicators`: enough to find the full entry by. */
export function shortSource({ publisher, title }: FigureSource): string {
  return m.named({ name: publisher, text: title });
}

/** A title of which there are several pages. */
export const pagedTitle = (title: string, page: number, pages: number): string =>
  pages === 1 ? title : m.slide_page({ title, page, pages });

/** Every measure of a brief, once. */
export function itemsOf(brief: Pick<Brief, 'sections'>): Item[] {
  return [...new Map(brief.sections.flatMap(({ items }) => items).map((item) => [item.id, item])).values()];
}
