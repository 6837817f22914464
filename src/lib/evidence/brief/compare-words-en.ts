import { formatList, formatNumber, formatPeriod, formatYear } from '../../i18n/format.ts';
import { the } from '../../i18n/phrases-en.ts';
import type { Item, Quoted } from './brief.ts';
import { amount, called, differenceText, limits } from './quantity.ts';

const LANGUAGE = 'en';
const when = ({ period }: Quoted): string => formatPeriod(period, LANGUAGE);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (names: readonly string[]): string => formatList(names.map(the), LANGUAGE);

type Measured = Pick<Item, 'unit'>;

/** `20.6 per 100,000 in 2022, 20.4 to 20.8`. */
const full = (item: Measured, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} in ${when(quoted)}${interval === null ? '' : `, 95% interval ${interval}`}`;
};

/** `2.4% in Jamaica (2019, 95% interval 2.0 to 2.8)`. */
const placed = (item: Measured, place: string, quoted: Quoted): string => {
  const interval = limits(item, quoted.low, quoted.high);
  return `${amount(item, quoted.value)} in ${the(place)} (${when(quoted)}${interval === null ? '' : `, 95% interval ${interval}`})`;
};

/** A difference with its unit: `3.2 percentage points`. */
function apart({ unit }: Measured, difference: number): string {
  const value = formatNumber(Math.abs(difference), unit.decimals, LANGUAGE);
  if (unit.kind === 'percent') return `${value} percentage points`;
  return unit.short === '' ? `${value} ${unit.kind === 'score' ? 'points' : ''}`.trim() : value + unit.short;
}

/** The sentences of a comparison of places, in English. Every number is handed in. */
export const compareWords = {
  /* Why two values are not held against each other */
  local:
    'Each force counts, and each local survey asks, in its own way: local numbers are not held against those of another place.',
  records:
    'Countries differ in what people report and in what officers write down: recorded offences do not tell places apart.',
  count: 'Numbers of cases grow with the number of people, so they are not held against each other.',
  year: 'A year is not more or less than another.',
  inside: (inner: string, outer: string) =>
    `${capital(the(inner))} is a part of ${the(outer)}: the two are not independent.`,
  years: (a: string, first: Quoted, b: string, second: Quoted) =>
    `The years are too far apart: ${when(first)} in ${the(a)} and ${when(second)} in ${the(b)}.`,
  broken: (year: number, what: string) =>
    `The series starts anew in ${formatYear(year, LANGUAGE)}: ${what.replace(/\.$/, '')}.`,
  few: (place: string, quoted: Quoted) =>
    `The value for ${the(place)} in ${when(quoted)} rests on few cases or people: it moves by chance.`,
  unknown: (place: string) =>
    `Nobody says on how many cases or people the value for ${the(place)} rests: it may move by chance.`,
  method: (place: string, quoted: Quoted) =>
    `The value for ${the(place)} in ${when(quoted)} was found in another way than the others.`,

  /* Why values that are held against each other are not told apart */
  overlap: 'Their intervals overlap: they cannot be told apart.',
  small: 'No interval is known, and so small a difference is not told.',
  same: 'As printed, they are the same.',

  /* What a measure says */
  higher: (item: Item, a: string, first: Quoted, b: string, second: Quoted) =>
    `The ${called(item)} was higher in ${the(a)} (${full(item, first)}) than in ${the(b)} (${full(item, second)})${[first, second].some(({ low }) => low !== null) ? '' : '; no interval is known'}.`,
  alike: (item: Item, a: string, first: Quoted, b: string, second: Quoted, why: string) =>
    `The ${called(item)} was ${placed(item, a, first)} and ${placed(item, b, second)}. ${why}`,
  unlike: (item: Item, a: string, first: Quoted, b: string, second: Quoted, why: string) =>
    `The ${called(item)} was ${amount(item, first.value)} in ${the(a)} in ${when(first)} and ${amount(item, second.value)} in ${the(b)} in ${when(second)}. Not held against each other. ${why}`,
  values: (item: Item, cells: readonly { name: string; latest: Quoted }[]) =>
    `The ${called(item)} was ${formatList(
      cells.map(({ name, latest }) => `${amount(item, latest.value)} in ${the(name)} (${when(latest)})`),
      LANGUAGE,
    )}.`,
  above: (sets: readonly { name: string; below: readonly string[] }[]) =>
    `It was higher in ${sets.map(({ name, below }) => `${the(name)} than in ${list(below)}`).join('; in ')}.`,
  notTold: (pairs: readonly (readonly [string, string])[]) =>
    `Not told apart: ${pairs.map((pair) => list(pair)).join('; ')}.`,
  /** @param pairs [] where it is all of them */
  notHeld: (pairs: readonly (readonly [string, string])[], why: string) =>
    `Not held against each other${pairs.length ? `: ${pairs.map((pair) => list(pair)).join('; ')}` : ''}. ${why}`,

  /* A pair in a line of its own */
  by: (item: Item, a: string, b: string, difference: number, bounds: [number, number] | null) =>
    `${capital(the(a))} higher than ${the(b)} by ${apart(item, difference)}${bounds ? ` (95% interval ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : '; no interval is known'}`,
  between: (
    item: Item,
    a: string,
    b: string,
    difference: number,
    bounds: [number, number] | null,
    why: string,
  ) =>
    `${capital(the(a))} and ${the(b)}: ${apart(item, difference)} apart${bounds ? ` (difference ${differenceText(bounds[0], bounds[1], item.unit.decimals)})` : ''}. ${why}`,
  equal: (a: string, b: string) => `${capital(the(a))} and ${the(b)}: the same, as printed.`,
  apartFrom: (a: string, b: string, why: string) =>
    `${capital(the(a))} and ${the(b)}: not held against each other. ${why}`,
  noneHeld: (why: string) => `Not held against each other. ${why}`,
  at: (a: string, first: Quoted, b: string, second: Quoted) =>
    when(first) === when(second)
      ? ` Both values are of ${when(first)}.`
      : ` The values are of ${when(first)} in ${the(a)} and ${when(second)} in ${the(b)}.`,
  source: (publisher: string) => `Source: ${publisher}.`,

  /* Gaps */
  otherMeasure: (name: string | null, year: number) =>
    `It is measured by another survey or source here${name === null ? '' : ` (${name}, ${formatYear(year, LANGUAGE)})`}; different ones are not set side by side.`,
  none: 'These data hold no value of it.',
  localOnly: 'Local records and surveys are made for one place only.',
  notLocal: 'Local sources do not measure it.',

  /* Do not say */
  safer: (a: string, b: string) => `${capital(the(a))} is safer, or less safe, than ${the(b)}.`,
  more: (item: Item, a: string, b: string) => `The ${called(item)} is higher in ${the(a)} than in ${the(b)}.`,
  measured: (item: Item, a: string, b: string) =>
    `It was measured that the ${called(item)} is higher in ${the(a)} than in ${the(b)}.`,
  measuredReason: 'The numbers are scores by experts: informed opinions, which others may not share.',
  byThis: (item: Item, a: string, b: string) =>
    `${capital(the(b))} is safer than ${the(a)}: its ${called(item)} is lower.`,
  policy: (names: readonly string[]) => `The numbers differ by what ${list(names)} did.`,
  policyReason:
    'The numbers stand side by side. Nothing in them shows why they differ; that takes a comparison of places that were alike before.',

  /* What a reader must know first */
  localFirst: (names: readonly string[]) =>
    `${capital(list(names))} ${names.length === 1 ? 'has' : 'have'} local numbers: records of ${names.length === 1 ? 'its' : 'their'} own police and surveys among residents. Surveys and statistics of whole countries do not reach down to ${names.length === 1 ? 'it' : 'them'}, so most stands beside nothing here.`,
  inCommon: (count: number, names: readonly string[]) =>
    count === 0
      ? `No measure in these data is known for two of these places: ${list(names)}.`
      : `${count} ${count === 1 ? 'measure is' : 'measures are'} known for at least two of ${list(names)}.`,
  empty: 'Nothing is measured in the same way in two of these places.',
};

export type CompareWords = typeof compareWords;
