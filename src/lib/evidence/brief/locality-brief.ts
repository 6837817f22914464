import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { LocalMeasure } from '../../catalogue/locality.ts';
import { THEMES, type ThemeId } from '../../catalogue/theme.ts';
import { LEAST_CASES } from '../../figures/change.ts';
import type { Row, Topic } from '../../figures/frame.ts';
import { poissonInterval } from '../../stats/poisson.ts';
import { grade, type Graded } from '../grade.ts';
import { groundsOfPlace } from '../ground.ts';
import type { Brief, Gap, Item } from './brief.ts';
import { OLD } from './old.ts';
import { FEW } from './country-brief.ts';
import { briefData, type BriefData } from './data.ts';
import { inOne } from './in-one.ts';
import { itemOf } from './item.ts';
import { pointsOf } from './points.ts';
import { questionsOf } from './questions.ts';
import { doNotSay, sayLines } from './say.ts';
import { level } from './quantity.ts';
import { localityWords as words, sentences, words as briefWords } from './speech.ts';

/** A measure of a city, force or state with its yearly numbers for the whole place. */
export interface LocalityLine {
  theme: ThemeId;
  kind: LocalMeasure['kind'];
  topic: Topic;
  /** By year, at least one with a value. */
  rows: readonly Row[];
  /** Whether it rests on what is reported and recorded. */
  recorded: boolean;
  /** What is to be kept in mind of this number beside the measure's own caveats. */
  notes: readonly string[];
  /** Why no change over time is looked for; null where it is. */
  unchanged: string | null;
  /** Link into the page of the place that shows it, without `?`. */
  view: string;
}

/** All that the brief of a locality is made from. */
export interface LocalityBriefInput {
  id: string;
  name: string;
  /** What its parts are called: `boroughs`. */
  parts: string;
  lines: readonly LocalityLine[];
  /** Measures that are known for parts of the place only. */
  partsOnly: readonly { theme: ThemeId; name: string }[];
  catalogue: Catalogue;
}

const LARGEST = 10_000_000;
const KINDS = ['crime', 'safety', 'trust', 'reporting', 'police'] as const;
/** The theme under which each kind is looked for first. */
const HOME: Record<LocalMeasure['kind'], ThemeId> = {
  crime: 'violence',
  safety: 'violence',
  trust: 'trust',
  reporting: 'trust',
  police: 'backfire',
};

/** Counts of events have the interval by which a count moves by chance; nothing else here has one. */
function sure(row: Row, { indicator }: Topic): Row {
  const { unit, nature } = indicator;
  if (unit.kind !== 'count' || nature !== 'counted' || row.value === null || row.value > LARGEST) return row;
  return { ...row, n: row.value, ...poissonInterval(Math.round(row.value)) };
}

function gradedOf(line: LocalityLine, latest: Row, catalogue: Catalogue): Graded {
  const { nature } = line.topic.indicator;
  const own = { natures: [nature], recorded: line.recorded, draw: false, year: latest.year, broken: 0 };
  const graded = grade({ ...groundsOfPlace(own, catalogue), own: true });
  const few = latest.n !== null && latest.n < LEAST_CASES && nature === 'counted';
  if (!few || graded.grade === 'limited' || graded.grade === 'none') return graded;
  const reason = { rule: 'sample', grade: 'limited', sentence: briefWords().fewBehind } as const;
  return { grade: reason.grade, reasons: [reason, ...graded.reasons] };
}

function localItem(
  line: LocalityLine,
  { id, name, catalogue }: LocalityBriefInput,
  data: BriefData,
): Item | null {
  const { theme, topic, rows } = line;
  const latest = rows.at(-1);
  if (!latest) return null;
  // Names in other languages are never asked for: the sentences of a brief are English.
  const names = { en: name, fr: name, es: name, ru: name, ar: name, zh: name };
  const area = {
    ...{ id, kind: 'part' as const, iso2: null, m49: null, names, aliases: [] },
    ...{ region: null, subregion: null, partOf: null, population: null },
  };
  const candidate = { topic, group: 'total', rows, latest };
  const item = itemOf({ theme, candidate, others: [] }, area, [], data);
  const notes = item.interval === 'cases' || item.interval === 'published' ? [words().chance] : [];
  return {
    ...item,
    ...(line.unchanged === null ? {} : { change: { withheld: line.unchanged } }),
    graded: gradedOf(line, data.sure(latest, topic), catalogue),
    interval: item.latest.low === null ? null : 'cases',
    standings: [{ among: 'peers', name: words().others, withheld: words().unranked }],
    // A measure and its dataset may say the same.
    caveats: [...new Set([...line.notes, ...notes, ...item.caveats])],
    view: line.view,
  };
}

/** What local sources say nothing about, and what they stopped measuring. */
function gapsOf({ name, lines }: LocalityBriefInput, now: number): Gap[] {
  return KINDS.flatMap((kind): Gap[] => {
    const { name: what, sdg } = words().gap[kind];
    const years = lines.flatMap((line) => (line.kind === kind ? (line.rows.at(-1)?.year ?? []) : []));
    const gap = { indicator: '', name: what, sdg };
    if (years.length === 0) return [{ ...gap, since: null, sentence: words().gapNever(name) }];
    const since = Math.max(...years);
    return now - since <= OLD ? [] : [{ ...gap, since, sentence: words().gapSince(since, now) }];
  });
}

function trustOf(input: LocalityBriefInput, items: ReadonlyMap<LocalityLine, Item>): Brief['trust'] {
  const first = (kind: LocalMeasure['kind']) => {
    const line = input.lines.find((one) => one.kind === kind && items.has(one));
    return line && items.get(line);
  };
  const trust = first('trust');
  if (!trust) return { withheld: words().noTrust(input.name) };
  const safety = first('safety') ?? first('crime');
  if (!safety) return { withheld: words().noSafety(input.name) };
  const sentence = sentences().trust({ trust: level(trust, input.name), safety: level(safety, input.name) });
  return { sentence, items: [trust.id, safety.id] };
}

/**
 * The brief of a city, force area or state: as that of a country, but short where local data are few, held against its own past
 * alone, and ranked among nobody.
 *
 * @example localityBrief(input).sections[0]?.items[0]?.latest.value
 */
export function localityBrief(input: LocalityBriefInput): Brief {
  const { id, name, lines, catalogue, parts } = input;
  const data: BriefData = {
    ...briefData({ catalogue, values: [], lastYears: [], official: [], localities: [] }),
    sure,
  };
  const made = new Map(
    lines.flatMap((line) => {
      const item = localItem(line, input, data);
      return item ? [[line, item] as const] : [];
    }),
  );
  const sections = THEMES.map(({ id: theme }) => {
    const items = [...made].flatMap(([line, item]) => (line.theme === theme ? [item] : []));
    const elsewhere = input.partsOnly.filter((one) => one.theme === theme).map((one) => one.name);
    const why = elsewhere.length ? words().partsOnly(name, elsewhere, parts) : words().empty(name);
    return { theme, items, empty: items.length ? null : why };
  });
  const items = [...made.values()];
  const years = items.map(({ latest }) => latest.year);
  const newest = years.length ? Math.max(...years) : null;
  const points = pointsOf(items, name, data.now);
  const base = { name, now: data.now, sections, localities: [], ...points };
  const recorded = [...made].find(([line]) => line.recorded && line.kind === 'crime')?.[1];
  const notice = [
    ...(newest === null
      ? [words().nothing(name)]
      : items.length < FEW
        ? [words().short(name, items.length)]
        : []),
    ...(newest !== null && data.now - newest > OLD ? [sentences().notice.old(newest, data.now)] : []),
  ];
  return {
    place: id,
    name,
    kind: 'locality',
    now: data.now,
    notice: notice.length ? inOne(notice) : null,
    peers: { areas: [], how: words().peers },
    sections,
    ...points,
    questions: questionsOf(base),
    trust: trustOf(input, made),
    say: sayLines(base),
    doNotSay: [
      ...(recorded
        ? [{ item: recorded.id, claim: words().recorded(name), reason: words().recordedReason }]
        : []),
      ...doNotSay(base),
    ],
    gaps: gapsOf(input, data.now),
    localities: [{ id, name }],
    sources: [...new Map(items.map(({ source }) => [source.id, source])).values()],
    years: years.length ? { from: Math.min(...years), to: Math.max(...years) } : null,
  };
}

/** The theme under which a measure stands that is known for parts only. */
export const homeOf = (kind: LocalMeasure['kind']): ThemeId => HOME[kind];
