import { formatList, formatNumber } from '../../i18n/format.ts';
import { the } from '../../i18n/phrases-en.ts';

const count = (value: number): string => formatNumber(value, 0, 'en');

/** The sentences of a brief about one city, force area or state, in English. */
export const localityWords = {
  peers:
    'It is set beside no other place. Forces count, and surveys ask, each in its own way, and these data hold few cities: a rank would say more about the counting than about the places. It is held against its own past.',
  others: 'other cities and forces',
  unranked: 'Other places count and ask in other ways, so there is no rank.',

  /** What several parts of a place are called. */
  parts: (kind: string): string => {
    const name = kind.replaceAll('-', ' ');
    return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
  },
  /** The measure of one group of people. */
  women: 'women',
  men: 'men',

  /** Of events that can be counted, or of cases where the language has no plural for them: `number of cases of recorded cheating`. */
  number: (subject: string): string => {
    const head = subject.split(/ (?:of|by|with|at|on|in|from|to|not) |,/)[0] ?? subject;
    return `number of ${/s\b|\bpeople\b/.test(head) ? subject : `cases of ${subject}`}`;
  },
  unit: (unit: string): string => `${unit} a year`,
  months: (from: string, to: string, months: number): string =>
    months === 1 ? from : `the ${count(months)} months from ${from} to ${to}`,

  half: {
    name: (name: string, parts: string): string => `${name}: the fewest ${parts} that hold half`,
    subject: (subject: string, parts: string, of: number): string =>
      `smallest share of the ${count(of)} ${parts} that together hold half of all ${subject}`,
    unit: (parts: string): string => `percent of the ${parts}`,
    description: 'The parts of the place with most events, taken until half of all events are in them.',
    change: 'Worked out for the latest years alone: places in which few events lie change with every year.',
    held: (parts: number, of: number, kind: string): string =>
      `${count(parts)} of ${count(of)} ${kind} ${parts === 1 ? 'holds' : 'hold'} half. Parts differ in people and visitors: this is where events are, not where the risk is highest.`,
  },

  summed: 'The sum of the months of a year; a year with a missing month has no number.',
  meaned: 'The mean of the parts of a year; how many people were asked is not told.',
  window: 'No calendar year is whole in these data: the number is of the months named.',
  chance:
    'The interval shows how far such a count moves by chance from year to year, not errors of counting.',

  empty: (place: string): string => `The local data about ${the(place)} hold nothing on this question.`,
  partsOnly: (place: string, names: readonly string[], parts: string): string =>
    `For ${the(place)} as a whole there is no number: ${formatList(names, 'en')} ${names.length === 1 ? 'is' : 'are'} known for its ${parts} only. The page of the place shows them.`,

  recorded: (place: string): string => `${the(place)} is safer, or less safe, than another city.`,
  recordedReason:
    'Records of offences also measure what people report and what officers write down, and each force does so in its own way.',

  gap: {
    trust: { name: 'Trust in the police', sdg: null },
    safety: { name: 'Feeling safe when walking alone', sdg: '16.1.4' },
    reporting: { name: 'Victims who report to the police', sdg: '16.3.1' },
    crime: { name: 'Offences known to the police', sdg: null },
    police: { name: 'What the police do', sdg: null },
  },
  gapNever: (place: string): string => `No local source here measures it for ${the(place)} as a whole.`,
  gapSince: (year: number, now: number): string =>
    `Last value: ${year}, ${count(now - year)} years before the newest data here.`,
  noTrust: (place: string): string =>
    `No survey in these data asked people in the whole of ${the(place)} whether they trust the police.`,
  noSafety: (place: string): string =>
    `Trust in the police in ${the(place)} has no measure of safety beside it in these data.`,
  short: (place: string, measures: number): string =>
    `This brief is short: local data about ${the(place)} give ${measures === 1 ? 'one number' : `${count(measures)} numbers`}. The brief of the country says more.`,
  nothing: (place: string): string =>
    `Local data about ${the(place)} give no number for the place as a whole.`,
};

export type LocalityWords = typeof localityWords;
