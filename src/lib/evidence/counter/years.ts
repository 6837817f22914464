import type { Years } from '../claim.ts';
import { answered, loses, type Answered } from './answered.ts';
import { shownOf, type Look, type Material } from './material.ts';
import { middleOf, measuredFromZero, reach } from './median.ts';
import { cases, LEAST_CASES_OF_SLICE } from './slices.ts';
import { amount, counterWords, said, spanText } from './speak.ts';

/** How many years the first and the last year are shifted at most; the rows reach as far beyond the claim's years. */
export const SHIFT = 3;
/** A median that moves by more than this share depends on the years. */
export const MARGIN = 0.1;

/** Every other choice of first and last year, each shifted by up to three years, inside what the data has. */
export function choices({ from, to }: Years, coverage: Years): Years[] {
  const shifts = Array.from({ length: 2 * SHIFT + 1 }, (_, index) => index - SHIFT);
  return shifts
    .flatMap((first) => shifts.map((last) => ({ from: from + first, to: to + last })))
    .filter((years) => years.from >= coverage.from && years.to <= coverage.to)
    .filter((years) => years.from <= years.to && (from === to || years.from < years.to))
    .filter((years) => years.from !== from || years.to !== to);
}

/** Years that only a few of the countries have are no other choice. */
const comparableTo = (whole: Answered, answer: Answered): boolean =>
  answer.count >= Math.max(LEAST_CASES_OF_SLICE, whole.count / 2) && cases(answer) >= cases(whole) / 2;

/** By how many years both ends together are shifted. */
const shift = (years: Years, from: Years): number =>
  Math.abs(years.from - from.from) + Math.abs(years.to - from.to);

/** How far an answer leans away from a side, for finding the worst choice; larger is further away. */
function away({ up, down, correlation }: Answered, side: number): number {
  const lean = correlation ? correlation.rho : (up - down) / Math.max(1, up + down);
  return -side * lean;
}

/** Whether other first and last years give another answer, which of them the most, and how many do. */
export function otherYears(material: Material, whole: Answered): Look {
  const { claim, own, areas, language } = material;
  const words = counterWords(language);
  const spans = [own.topic, ...(own.versus ? [own.versus] : [])].map(({ indicator }) => indicator.coverage);
  const coverage = {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
  const others = choices(claim.years, coverage)
    .map((years) => ({ years, answer: answered(claim, own, years, areas) }))
    .filter(({ answer }) => comparableTo(whole, answer));
  const looked = others.length;
  if (looked === 0 || whole.count === 0) return { found: [], looked };
  const shown = (years: Years) => shownOf(claim, { years });

  if (claim.kind === 'level' && claim.threshold === null) {
    const middle = middleOf(whole);
    const moved = others
      .map(({ years, answer }) => ({ years, middle: middleOf(answer) }))
      .filter((other) => Math.abs(other.middle - middle) > MARGIN * reach(whole, own.topic))
      .sort((a, b) => Math.abs(b.middle - middle) - Math.abs(a.middle - middle));
    const [worst] = moved;
    if (!worst) return { found: [], looked };
    const sentence = words.medianYears({
      span: spanText(worst.years, language),
      median: amount(own, middle, language),
      other: amount(own, worst.middle, language),
      times: moved.length,
      choices: looked,
      spread: !measuredFromZero(own.topic),
    });
    const share = moved.length / looked;
    return {
      found: [{ kind: 'years', sentence, shown: shown(worst.years), q: null, turns: false, share }],
      looked,
    };
  }

  const { side } = whole;
  const turned = others.filter(({ answer }) => (side === 0 ? answer.side !== 0 : answer.leaning === -side));
  const lost = side === 0 ? [] : others.filter(({ answer }) => loses(whole, answer));
  const [those, how] = turned.length
    ? ([turned, side === 0 ? 'gained' : 'turned'] as const)
    : ([lost, 'lost'] as const);
  const lean = ({ answer }: (typeof those)[number]) =>
    side === 0 ? Math.abs(away(answer, 1)) : away(answer, side);
  // Of two as far away, the one that shifts the years less is the stronger argument.
  const [worst] = [...those].sort(
    (a, b) => lean(b) - lean(a) || shift(a.years, claim.years) - shift(b.years, claim.years),
  );
  if (!worst) return { found: [], looked };
  const sentence = words.years({
    span: spanText(worst.years, language),
    said: said(material, worst.answer),
    how,
    times: those.length,
    choices: looked,
  });
  const share = those.length / looked;
  return {
    found: [{ kind: 'years', sentence, shown: shown(worst.years), q: null, turns: true, share }],
    looked,
  };
}
