import { formatNumber } from '../../i18n/format.ts';
import {
  drawn,
  emphasisOf,
  evidenceFigure,
  expectedText,
  nothingToShow,
  requireNumbers,
  rowOf,
  said,
  wordsOf,
  type Estimate,
  type Setting,
} from '../evidence-figure.ts';
import type { FunnelLimits, FunnelMarks, Zone } from '../evidence-marks.ts';
import type { Answer } from '../figure.ts';
import { valueText } from '../wording.ts';

/** A value with the size that it rests on, and what chance allows at that size. */
export interface FunnelEstimate extends Estimate {
  /** People, cases or answers that the value rests on; above zero. */
  size: number;
  /** In the unit of the value. */
  limits: FunnelLimits;
}

export interface FunnelInput {
  points: readonly FunnelEstimate[];
  /** The limits at sizes between the smallest and the largest, in order of size: what is drawn as the funnel. */
  curve: readonly (FunnelLimits & { size: number })[];
  /** What the limits stand around: `{ value: 5.8, label: 'the rate of all together' }`. */
  target: { value: number; label: string };
  /** What the size counts: `People`. */
  sizeName: string;
  /** How many times as far out as by chance alone the limits stand; 1 or left out where they are pure chance. */
  widened?: number;
}

/** Names read out on each side. */
const NAMED = 5;

/**
 * A funnel plot: values against the size that they rest on, with the limits that chance alone seldom passes. A point
 * is judged by the limits at its own size; only the 99.8 % limits make a finding, because of many points some always lie
 * outside of the 95 % ones.
 *
 * @throws RangeError for numbers that are not finite, sizes that are not above zero, and limits in the wrong order
 * @example funnel(setting, { points, curve, target: { value: 5.8, label: 'the overall rate' }, sizeName: 'People' })
 */
export function funnel(setting: Setting, input: FunnelInput): Answer {
  const { points, curve, target, sizeName, widened = 1 } = input;
  requireNumbers('target', [target.value, widened]);
  for (const { label, value, size, limits } of points) {
    requireNumbers(label, [value]);
    checkLimits(label, size, limits);
  }
  for (const { size, ...limits } of curve) checkLimits('funnel', size, limits);
  const known = points.filter(({ value }) => value !== null);
  if (!known.length) return nothingToShow(setting, 'value');
  const words = wordsOf(setting);
  const zones = new Map(known.map((point) => [point.id, zoneOf(point)]));
  const marks: FunnelMarks = {
    kind: 'funnel',
    points: known.map((one) => ({
      id: one.id,
      label: one.label,
      area: one.area,
      emphasis: emphasisOf(setting, one.id),
      size: one.size,
      point: drawn(one),
      zone: zones.get(one.id) ?? 'inside',
    })),
    curve: [...curve].sort((a, b) => a.size - b.size),
    target,
    sizeName,
  };
  const number = (value: number) => formatNumber(value, setting.measure.unit.decimals, setting.language);
  const rows = points.map((one) => {
    const zone = zones.get(one.id);
    if (!zone) return rowOf(setting, one);
    const { low95, high95, low998, high998 } = one.limits;
    const remark = words.funnel.remark({
      zone: words.funnel.zone[zone],
      low95: number(low95),
      high95: number(high95),
      low998: number(low998),
      high998: number(high998),
    });
    return { ...rowOf(setting, { ...one, n: one.n ?? one.size }), remark };
  });
  const seen = [...zones.values()].filter((zone) => zone !== 'inside').length;
  const missing = points.filter(({ value }) => value === null).map(({ label }) => label);
  return evidenceFigure(setting, {
    marks,
    rows,
    title: title(setting, marks),
    details: details(setting, marks, seen),
    caveats: [
      words.funnel.notRank,
      ...(widened > 1 ? [words.funnel.dispersion(formatNumber(widened, 1, setting.language))] : []),
      ...(missing.length ? [words.unmeasured({ names: missing, things: setting.things })] : []),
    ],
  });
}

function checkLimits(label: string, size: number, { low95, high95, low998, high998 }: FunnelLimits): void {
  requireNumbers(label, [size, low95, high95, low998, high998]);
  if (size <= 0) throw new RangeError(`${label}: a size must be above 0, not ${size}`);
  if (low998 > low95 || low95 > high95 || high95 > high998)
    throw new RangeError(`${label}: the limits ${low998}, ${low95}, ${high95}, ${high998} do not rise`);
}

function zoneOf({ value, limits }: FunnelEstimate): Zone {
  if (value === null) return 'inside';
  if (value > limits.high998) return 'very-high';
  if (value < limits.low998) return 'very-low';
  return value > limits.high95 ? 'high' : value < limits.low95 ? 'low' : 'inside';
}

function title(setting: Setting, { points }: FunnelMarks): string {
  const words = wordsOf(setting).funnel;
  const { subject } = setting.measure;
  const [first] = points;
  if (first && points.length === 1)
    return words.one({
      subject,
      name: first.label,
      at: said(setting, first.point),
      zone: words.zone[first.zone],
    });
  const count = (wanted: Zone) => points.filter(({ zone }) => zone === wanted).length;
  return words.title({
    subject,
    things: setting.things,
    count: points.length,
    above: count('very-high'),
    below: count('very-low'),
  });
}

function details(setting: Setting, { points, target }: FunnelMarks, seen: number): string[] {
  const words = wordsOf(setting).funnel;
  const { language, measure } = setting;
  const outside = (zone: Zone, high: boolean) => {
    const sorted = points
      .filter((point) => point.zone === zone)
      .sort((a, b) => ((b.point.value ?? 0) - (a.point.value ?? 0)) * (high ? 1 : -1));
    const names = sorted.slice(0, NAMED).map(({ label }) => label);
    return names.length ? [words.outside({ names, more: sorted.length - names.length, high })] : [];
  };
  const chosen = points.length > 1 && points.find(({ emphasis }) => emphasis === 'highlight');
  const expected = expectedText(points.length * 0.05, language);
  return [
    words.target({ label: target.label, value: valueText(measure, target.value, language) }),
    ...outside('very-high', true),
    ...outside('very-low', false),
    ...(chosen
      ? [words.place({ name: chosen.label, at: said(setting, chosen.point), zone: words.zone[chosen.zone] })]
      : []),
    ...(points.length > 1 ? [words.chance({ count: points.length, seen, expected, level: 95 })] : []),
  ];
}
