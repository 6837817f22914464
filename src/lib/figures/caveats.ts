import { FLAGS } from '../catalogue/observation.ts';
import { formatYear, formatYears } from '../i18n/format.ts';
import { phrasesIn } from '../i18n/speak.ts';
import { breaksBetween } from './breaks.ts';
import type { FigureRow, Form, Marks, Measure } from './figure.ts';
import type { Finding } from './finding.ts';
import { areaName, type Frame, type Topic } from './frame.ts';
import { computesIntervals, overlap } from './intervals.ts';
import { pointOf } from './rows.ts';
import { nameable } from './wording.ts';

interface Shown {
  frame: Frame;
  form: Form;
  measure: Measure;
  rows: readonly FigureRow[];
  marks: Marks;
  finding: Finding;
}

/**
 * What a reader must know before believing the figure: first what this very figure does (years, intervals, breaks,
 * marked values), then what holds of the indicator and of its dataset. Full sentences, each once.
 */
export function caveats(shown: Shown): string[] {
  const topics = [
    shown.frame.topic,
    ...(shown.marks.kind === 'scatter' && shown.frame.versus ? [shown.frame.versus] : []),
  ];
  return [
    ...new Set([
      ...ofYears(shown),
      ...ofClaims(shown),
      ...topics.flatMap((topic) => ofBreaks(shown, topic)),
      ...ofFlags(shown),
      ...topics.flatMap((topic) => ofTopic(shown, topic)),
    ]),
  ];
}

function ofYears({ frame, form, rows, marks }: Shown): string[] {
  const { caveat } = phrasesIn(frame.language);
  const { asked, years, language } = frame;
  const found: string[] = [];
  if (asked.from < years.from || asked.to > years.to) {
    found.push(
      caveat.clipped({
        asked: formatYears(asked.from, asked.to, language),
        shown: formatYears(years.from, years.to, language),
      }),
    );
  }
  const there = rows.filter(({ value }) => value !== null);
  const seen = there.map(({ year }) => year);
  const [from, to] = [Math.min(...seen), Math.max(...seen)];
  if ((form === 'dots' || form === 'map' || form === 'scatter') && from !== to) {
    found.push(caveat.mixedYears(formatYears(from, to, language)));
  }
  if (marks.kind === 'slope') {
    const off = marks.items.filter(({ start, end }) => start.year !== years.from || end.year !== years.to);
    const places = [...new Set(off.map(({ area }) => areaName(frame, area)))];
    if (places.length) {
      found.push(
        caveat.nearestYears({
          places,
          from: formatYear(years.from, language),
          to: formatYear(years.to, language),
        }),
      );
    }
  }
  if (!frame.everywhere) {
    const present = new Set(there.map(({ area }) => area));
    const places = frame.places.filter((id) => !present.has(id)).map((id) => areaName(frame, id));
    if (places.length) {
      found.push(
        caveat.leftOut({
          places,
          from: formatYear(years.from, language),
          to: formatYear(years.to, language),
        }),
      );
    }
  }
  return found;
}

function ofClaims({ frame, measure, finding, rows }: Shown): string[] {
  const { caveat } = phrasesIn(frame.language);
  const found: string[] = [];
  if (finding.kind === 'changes') {
    if (finding.moved.some(({ change }) => change.kind === 'unclear')) found.push(caveat.overlap);
    if (finding.moved.some(({ change }) => change.kind === 'levels')) found.push(caveat.smallBase);
    if (finding.moved.length && finding.still.length) {
      found.push(caveat.single(finding.still.map(({ label }) => label)));
    }
  }
  if (finding.kind === 'ranking') {
    const { levels } = finding;
    const neighbours = levels.slice(1).map((level, index) => [level, levels[index] ?? level] as const);
    if (neighbours.some(([a, b]) => overlap(a.point, b.point))) {
      found.push(caveat.overlap);
    }
    const few = levels.filter((level) => !nameable(frame, measure, level)).length;
    if (few && levels.length > 2) found.push(caveat.fewCases(few));
  }
  if (finding.kind === 'relation') found.push(caveat.notCause);
  const sure = rows.some(({ indicator, low }) => indicator === measure.id && low !== null);
  if (sure && computesIntervals(frame.topic)) found.push(caveat.computedInterval);
  else if (!sure && measure.nature !== 'counted') found.push(caveat.noInterval(measure.nature));
  return found;
}

function ofBreaks({ frame, rows }: Shown, topic: Topic): string[] {
  const { caveat } = phrasesIn(frame.language);
  const own = rows.filter(({ indicator, value }) => indicator === topic.indicator.id && value !== null);
  const years = new Map<string, number[]>();
  for (const { area, year } of own) years.set(area, [...(years.get(area) ?? []), year]);
  return [...years].flatMap(([area, seen]) =>
    breaksBetween(topic, area, Math.min(...seen), Math.max(...seen)).map(({ year, what }) => {
      const general = topic.indicator.breaks.some(
        (one) => one.year === year && one.what === what && one.areas === null,
      );
      const place = general ? null : areaName(frame, area);
      return caveat.break({ place, year: formatYear(year, frame.language), what });
    }),
  );
}

function ofFlags({ frame, rows }: Shown): string[] {
  const { caveat } = phrasesIn(frame.language);
  return FLAGS.flatMap((flag) => {
    const count = rows.filter((row) => pointOf(row).flag === flag).length;
    return count ? [caveat.flagged({ flag, count })] : [];
  });
}

function ofTopic({ frame }: Shown, { indicator, dataset }: Topic): string[] {
  const { caveat } = phrasesIn(frame.language);
  const proxy = indicator.official === 'proxy' && indicator.sdg !== null ? [caveat.proxy(indicator.sdg)] : [];
  return [...indicator.caveats, ...proxy, ...dataset.caveats];
}
