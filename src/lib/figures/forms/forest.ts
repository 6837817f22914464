import { cutMiddle } from '../cut.ts';
import {
  drawn,
  emphasisOf,
  evidenceFigure,
  nothingToShow,
  requireNumbers,
  rowOf,
  said,
  wordsOf,
  type Estimate,
  type Setting,
} from '../evidence-figure.ts';
import type { ForestMarks } from '../evidence-marks.ts';
import type { Answer, Point } from '../figure.ts';
import { overlap } from '../intervals.ts';
import { byValue } from '../order.ts';

type Items = ForestMarks['items'];

export interface ForestInput {
  /** One a row, each with its interval; a missing one has `value: null` and its flag. */
  estimates: readonly Estimate[];
  /** The value that means "nothing there", with its name: `{ value: 0, label: 'no change' }`; null where none does. */
  reference: { value: number; label: string } | null;
  /** All estimates taken together, as the caller pooled them. */
  pooled?: { label: string; point: Point } | null;
  /** From the highest to the lowest value, or as they come. */
  order?: 'value' | 'given';
  /** For ratios: equal steps are equal factors. All values and limits must then be above zero. */
  log?: boolean;
}

/**
 * An interval (forest) plot: estimates with their intervals, against the value that means "nothing there". What is
 * claimed of a row follows from its interval alone: a row whose interval includes the reference is called unclear.
 *
 * @throws RangeError for numbers that are not finite, for an interval that does not hold its value, and for a log axis
 * with values that are not above zero
 * @example forest(setting, { estimates, reference: { value: 0, label: 'no change' } })
 */
export function forest(setting: Setting, input: ForestInput): Answer {
  const { estimates, reference, pooled = null, order = 'value', log = false } = input;
  for (const { label, value, low, high } of [
    ...estimates,
    ...(pooled ? [{ ...pooled.point, ...pooled }] : []),
  ])
    check(label, value, low, high, log);
  requireNumbers('reference', [reference?.value]);
  const sorted =
    order === 'given'
      ? [...estimates]
      : byValue(
          estimates,
          (one) => one,
          ({ label }) => label,
          setting.language,
        );
  const items = sorted.map((one): Items[number] => ({
    id: one.id,
    label: one.label,
    area: one.area,
    emphasis: emphasisOf(setting, one.id),
    point: drawn(one),
    verdict: reference === null ? null : verdictOf(one, reference.value),
  }));
  const known = items.filter(({ point }) => point.value !== null);
  if (!known.length) return nothingToShow(setting, 'value');
  const words = wordsOf(setting);
  const rows = sorted.map((one, index) => {
    const verdict = items[index]?.verdict;
    const row = rowOf(setting, one);
    return verdict && reference
      ? { ...row, remark: words.forest.remark({ verdict, reference: reference.label }) }
      : row;
  });
  return evidenceFigure(setting, {
    marks: { kind: 'forest', ...cutMiddle(items), reference, pooled, log },
    rows,
    title: title(setting, known, reference),
    details: details(setting, known, pooled),
    caveats: caveats(setting, items, reference),
  });
}

function check(label: string, value: number | null, low: number | null, high: number | null, log: boolean) {
  requireNumbers(label, [value, low, high]);
  if (value === null) return;
  if ((low !== null && low > value) || (high !== null && high < value))
    throw new RangeError(`${label}: ${low} to ${high} does not hold ${value}`);
  if (log && Math.min(value, low ?? value) <= 0)
    throw new RangeError(`${label}: a log axis has no place for ${Math.min(value, low ?? value)}`);
}

/** A row without an interval is never claimed to lie on a side. */
function verdictOf({ value, low, high }: Estimate, reference: number): Items[number]['verdict'] {
  if (value === null) return null;
  if (low !== null && low > reference) return 'above';
  if (high !== null && high < reference) return 'below';
  return 'unclear';
}

function title(setting: Setting, known: Items, reference: ForestInput['reference']): string {
  const words = wordsOf(setting).forest;
  const { subject } = setting.measure;
  const { things } = setting;
  const [first] = byValue(
    known,
    ({ point }) => point,
    ({ label }) => label,
    setting.language,
  );
  if (!first) return '';
  const count = (verdict: string) => known.filter((item) => item.verdict === verdict).length;
  if (!reference) {
    const value = said(setting, first.point);
    const clear = !known.some((item) => item !== first && overlap(item.point, first.point));
    return words.plain({ subject, name: first.label, value, things, count: known.length, clear });
  }
  if (known.length === 1) {
    const at = said(setting, first.point);
    const verdict = first.verdict ?? 'unclear';
    return words.one({ subject, name: first.label, at, reference: reference.label, verdict });
  }
  const verdicts = { above: count('above'), below: count('below'), unclear: count('unclear') };
  return words.title({ subject, reference: reference.label, things, verdicts });
}

function details(setting: Setting, known: Items, pooled: ForestMarks['pooled']): string[] {
  const words = wordsOf(setting).forest;
  const sorted = byValue(
    known,
    ({ point }) => point,
    ({ label }) => label,
    setting.language,
  );
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const chosen = known.find(({ emphasis }) => emphasis === 'highlight');
  const found: string[] = [];
  if (chosen && known.length > 1)
    found.push(words.pooled({ label: chosen.label, at: said(setting, chosen.point) }));
  if (top && bottom && top !== bottom) {
    const [high, low] = [said(setting, top.point), said(setting, bottom.point)];
    found.push(words.ends({ top: top.label, high, bottom: bottom.label, low }));
  }
  if (pooled) found.push(words.pooled({ label: pooled.label, at: said(setting, pooled.point) }));
  return found;
}

function caveats(setting: Setting, items: Items, reference: ForestInput['reference']): string[] {
  const words = wordsOf(setting);
  const missing = items.filter(({ point }) => point.value === null).map(({ label }) => label);
  const found: string[] = [];
  if (reference && items.some(({ verdict }) => verdict === 'unclear'))
    found.push(words.forest.unclear(reference.label));
  if (items.length - missing.length >= 20) found.push(words.forest.many(items.length - missing.length));
  if (missing.length) found.push(words.unmeasured({ names: missing, things: setting.things }));
  return found;
}
