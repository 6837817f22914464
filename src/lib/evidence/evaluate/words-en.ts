import { formatList, formatNumber } from '../../i18n/format.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-en.ts';
import { LEAST_RECORDS_COMPARED, LEVEL } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const list = (items: readonly string[]) => formatList(items, 'en');
const whole = (value: number) => formatNumber(value, 0, 'en');
const percent = (value: number) => `${formatNumber(value, Math.abs(value) < 9.5 ? 1 : 0, 'en')}%`;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const month = (id: string) => `${MONTHS[Number(id.slice(5, 7)) - 1] ?? ''} ${id.slice(0, 4)}`;
const few = (names: readonly string[]) =>
  list(names.length > 4 ? [...names.slice(0, 4), `${names.length - 4} more`] : names);

/** What was found, without a word on why. */
function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `In the ${after} months from ${when}, the ${subject} in ${place}`;
  if (!relative) return `${span} cannot be held against other places.`;
  const { estimate, low, high } = relative;
  const interval = `${Math.round(LEVEL * 100)}% interval ${percent(low)} to ${percent(high)}`;
  return low > 0 || high < 0
    ? `${span} was ${percent(Math.abs(estimate))} ${estimate < 0 ? 'lower' : 'higher'} than the comparison would have given (${interval}).`
    : `${span} is not clearly different from what the comparison would have given (${percent(estimate)}, ${interval}).`;
}

/** Sentences in English. Words that claim one thing made another stand in one place only: where every guard holds. */
export const englishEvaluate: EvaluateWords = {
  months: { one: 'month', many: 'months' },
  month,
  change: (when) => `the change of ${month(when)}`,
  guard: guardWords(month),
  status: { pass: 'Holds', fail: 'Fails', 'not-looked': 'Not looked at' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          `${facts.ring ? `All ${guards} guards hold` : `All ${guards - 1} guards that could be looked at hold`}, so this is consistent with an effect of ${spoken.what}.`,
          `It is no proof of one: whatever else changed in ${spoken.place} alone at the same time would look the same.`,
          ...(facts.ring ? [] : ['Whether it moved to places nearby was not looked at.']),
        ].join(' ');
      case 'unclear':
        return `${head} That is no proof that nothing changed: a true difference anywhere in this interval would look the same.`;
      case 'refused':
        return `${head} Nothing can be concluded from it about ${spoken.what}: ${reasons.join('; ')}.`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return {
          reason: `There is no place “${refusal.area}” in these data.`,
          help: 'Choose another place.',
        };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `This cannot be computed because the data hold ${whole(before)} months before ${month(refusal.month)} and ${whole(after)} from it on; ${asked.before} before and ${asked.after} after were asked for.`,
          help: 'Choose another month, or fewer months on the side that is too short.',
        };
      }
      case 'missing':
        return {
          reason: `This cannot be computed because ${refusal.area} has no figures for ${few(refusal.months.map(month))}.`,
          help: 'Choose another month, or a shorter time before or after. A missing month is not counted as zero.',
        };
      case 'no-records':
        return {
          reason: `This cannot be computed because nothing was recorded in ${refusal.area} before the change, so no share of it can be told.`,
          help: 'Choose another place or another kind of record.',
        };
      case 'same':
        return {
          reason: `This cannot be computed because ${refusal.area} has the same number in every month, so chance cannot be told from change.`,
          help: 'Choose another place or another kind of record.',
        };
    }
  },
  left: leftBy({
    small: (names) =>
      `Not compared with, since they have fewer than ${LEAST_RECORDS_COMPARED} records a month before: ${few(names)}.`,
    missing: (names) => `Not compared with, since months are missing: ${few(names)}.`,
    ring: (names) => `Not compared with, since they are looked at as places nearby: ${few(names)}.`,
  }),
  countModel: (model) =>
    model === null
      ? 'A model for counts (log-linear, quasi-Poisson) could not be fitted to this place.'
      : `A model for counts (log-linear, quasi-Poisson) of this place by itself puts the difference from its own path at ${percent(model.percent)} on average; the counts vary ${formatNumber(model.dispersion, 1, 'en')} times as much as pure chance would make them.`,
  always: [
    'The date must come from outside of these numbers. A date that was found by looking for the largest step makes findings out of chance.',
    'Recorded offences also move when people report more or less, or when recording changes in one place only.',
  ],
};
