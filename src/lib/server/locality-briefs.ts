import type { IncidentSet, LocalMeasure, Locality } from '../catalogue/locality.ts';
import { THEMES, type ThemeId } from '../catalogue/theme.ts';
import type { PeriodValue } from '../evidence/beside/yearly.ts';
import { monthAt, monthsBetween } from '../evidence/evaluate/monthly.ts';
import type { Brief } from '../evidence/brief/brief.ts';
import { homeOf, localityBrief, type LocalityLine } from '../evidence/brief/locality-brief.ts';
import { ALL_KINDS, LOCAL_LINES, type LocalLine } from '../evidence/brief/locality-lines.ts';
import { halfOf, yearRows } from '../evidence/brief/locality-rows.ts';
import { localTopic, ofGroup, type LocalSubject } from '../evidence/brief/locality-topic.ts';
import type { Row } from '../figures/frame.ts';
import { pageLanguage } from '../i18n/language.ts';
import { builtCatalogue } from './built.ts';
import { builtLocalCatalogue, localDataset, localityOf } from './local.ts';
import { localRows } from './local-rows.ts';
import { incidentMeasures } from './monthly-incidents.ts';
import { localityWords as words } from '../evidence/brief/speech.ts';

type Values = Map<string, PeriodValue[]>;

interface Read {
  subject: LocalSubject;
  kind: LocalMeasure['kind'];
  iccs: string | null;
  grain: LocalMeasure['grain'];
  dataset: string;
  /** The whole place; [] where it is not measured as a whole. */
  whole: PeriodValue[];
  /** By part of the place, those of one kind. */
  parts: Values;
  partsName: string;
  view: string;
}

/** Values of the groups that are asked for, by `measure group` and area; each file is read once. */
const files = new Map<string, Map<string, Values>>();

function valuesOf(dataset: string, locality: string): Map<string, Values> {
  const known = files.get(`${dataset} ${locality}`);
  if (known) return known;
  const wanted = new Set(
    Object.values(LOCAL_LINES[locality] ?? {}).flatMap((lines) => lines.map(measureAsked)),
  );
  const found = new Map<string, Values>();
  const columns = ['measure', 'area', 'period', 'group', 'value'];
  for (const [measure = '', area = '', period = '', group = '', value] of localRows(
    `data/local/series/${dataset}.csv.gz`,
    columns,
  )) {
    const key = `${measure} ${group}`;
    if (!wanted.has(key)) continue;
    const areas = found.get(key) ?? new Map<string, PeriodValue[]>();
    found.set(key, areas);
    const own = areas.get(area) ?? [];
    areas.set(area, own);
    own.push({ period, value: value === '' ? null : Number(value) });
  }
  files.set(`${dataset} ${locality}`, found);
  return found;
}

const measureAsked = (line: LocalLine): string =>
  'measure' in line ? `${line.measure} ${line.group ?? 'total'}` : 'half' in line ? `${line.half} total` : '';

function readMeasure(id: string, group: string): Read {
  const { measures, areas } = builtLocalCatalogue();
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new Error(`There is no local measure ${id}.`);
  const values =
    valuesOf(measure.dataset, measure.locality).get(`${id} ${group}`) ?? new Map<string, PeriodValue[]>();
  const own = areas.filter((area) => area.locality === measure.locality && values.has(area.id));
  const whole = own.find(({ kind }) => kind === 'whole');
  const kinds = own.filter(({ kind }) => kind !== 'whole').map(({ kind }) => kind);
  const [most] = [...new Set(kinds)].sort((a, b) => count(kinds, b) - count(kinds, a));
  const parts = own.filter(({ kind }) => kind === most);
  return {
    subject: ofGroup(measure, group),
    ...{ kind: measure.kind, iccs: measure.iccs, grain: measure.grain, dataset: measure.dataset },
    whole: whole ? (values.get(whole.id) ?? []) : [],
    parts: new Map(parts.map((area) => [area.id, values.get(area.id) ?? []])),
    partsName: words().parts(most ?? 'part'),
    view: whole ? `measure=${id}&area=${whole.id}` : `measure=${id}`,
  };
}

const count = <Item>(items: readonly Item[], one: Item): number =>
  items.filter((item) => item === one).length;

interface Months {
  whole: PeriodValue[];
  parts: Values;
}

/** Records by month of every kind and of all, in the whole place and by district; each file is read once. */
const counted = new Map<string, Map<string, Months>>();

function recordsOf(locality: string, set: IncidentSet): Map<string, Months> {
  const known = counted.get(locality);
  if (known) return known;
  const missing = new Set(set.missingMonths);
  const periods = Array.from({ length: monthsBetween(set.from, set.to) + 1 }, (_, at) =>
    monthAt(set.from, at),
  );
  const empty = () =>
    periods.map((period): PeriodValue => ({ period, value: missing.has(period) ? null : 0 }));
  const found = new Map<string, Months>();
  const columns = ['month', 'category', 'district'];
  for (const [month = '', category = '', district = ''] of localRows(
    `data/local/incidents/${locality}.csv.gz`,
    columns,
  )) {
    if (month === '') continue;
    const at = monthsBetween(set.from, month);
    for (const kind of [ALL_KINDS, category]) {
      const own = found.get(kind) ?? { whole: empty(), parts: new Map<string, PeriodValue[]>() };
      found.set(kind, own);
      const part = district === '' ? undefined : (own.parts.get(district) ?? empty());
      if (part) own.parts.set(district, part);
      for (const values of part ? [own.whole, part] : [own.whole]) {
        const value = values[at];
        if (value && value.value !== null) value.value += 1;
      }
    }
  }
  counted.set(locality, found);
  return found;
}

function readRecords(locality: Locality, kind: string): Read {
  const set = locality.incidents;
  if (set === null) throw new Error(`${locality.id} has no records.`);
  // Where all records are of one kind, its own name says more.
  const only = set.categories.length === 1 && kind === ALL_KINDS ? set.categories[0]?.id : undefined;
  const id = only ?? kind;
  const named = incidentMeasures({ ...locality, incidents: set }).find((one) => one.id === id);
  const months = recordsOf(locality.id, set).get(id);
  if (!named || !months) throw new Error(`${locality.id} has no records of the kind ${kind}.`);
  const unit = { name: 'records', short: '', kind: 'count' as const, decimals: 0 };
  const { nature } = localDataset(set.dataset);
  return {
    subject: { ...named, unit, nature, better: 'lower', breaks: [], caveats: [] },
    iccs: set.categories.find((one) => one.id === id)?.iccs ?? null,
    ...{ kind: 'crime', grain: 'month', dataset: set.dataset, ...months },
    partsName: words().parts(set.districtKind ?? 'part'),
    view: kind === ALL_KINDS ? '' : `category=${kind}`,
  };
}

/** Intentional killings leave little room for what is reported and what is not. */
const isRecorded = ({ kind, iccs, subject }: Read): boolean =>
  (kind === 'crime' || kind === 'police') && subject.nature === 'counted' && iccs !== '0101';

function yearLine(theme: ThemeId, read: Read): LocalityLine | null {
  const { unit } = read.subject;
  const { rows, window } = yearRows('whole', read.whole, read.grain, unit.kind);
  if (rows.length === 0) return null;
  const split = read.grain === 'month' || read.grain === 'quarter';
  const made = split && !window ? [unit.kind === 'count' ? words().summed : words().meaned] : [];
  return {
    ...{ theme, kind: read.kind, rows, unchanged: null },
    topic: localTopic(read.subject, localDataset(read.dataset)),
    recorded: isRecorded(read),
    notes: window ? [words().window] : made,
    view: read.view,
  };
}

function halfLine(theme: ThemeId, read: Read): LocalityLine | null {
  const { subject, partsName: parts } = read;
  const since = Math.max(-Infinity, ...subject.breaks.map(({ period }) => Number(period.slice(0, 4)) + 1));
  const rows = [...read.parts].map(([id, values]) => yearRows(id, values, read.grain, 'count').rows);
  const half = halfOf(rows, since);
  if (!half) return null;
  const { share, held, of, from, to } = half;
  const period = from.year === to.year ? to.period : `${from.period.slice(0, 4)}-${to.period.slice(0, 4)}`;
  const row: Row = { ...to, area: 'whole', period, value: share };
  const shared: LocalSubject = {
    ...subject,
    id: `half-of-${subject.id}`,
    name: words().half.name(subject.name, parts),
    subject: words().half.subject(subject.subject, parts, of),
    unit: { name: words().half.unit(parts), short: '%', kind: 'percent', decimals: 0 },
    better: 'neither',
    breaks: [],
  };
  return {
    ...{ theme, kind: read.kind, rows: [row], recorded: isRecorded(read), view: read.view },
    unchanged: words().half.change,
    topic: localTopic(shared, localDataset(read.dataset)),
    notes: [words().half.held(held, of, parts)],
  };
}

function linesOf(locality: Locality): { lines: LocalityLine[]; parts: string } {
  const lines: LocalityLine[] = [];
  let parts = words().parts('part');
  for (const { id: theme } of THEMES) {
    for (const line of LOCAL_LINES[locality.id]?.[theme] ?? []) {
      const half = 'half' in line || 'halfOfRecords' in line;
      const read =
        'measure' in line
          ? readMeasure(line.measure, line.group ?? 'total')
          : 'half' in line
            ? readMeasure(line.half, 'total')
            : readRecords(locality, 'records' in line ? line.records : line.halfOfRecords);
      if (read.parts.size) parts = read.partsName;
      const made = half ? halfLine(theme, read) : yearLine(theme, read);
      if (made) lines.push(made);
    }
  }
  return { lines, parts };
}

const briefs = new Map<string, Brief>();

/** The localities that have a brief. */
export function briefLocalities(): { id: string; name: string; country: string }[] {
  const { localities } = builtLocalCatalogue();
  return localities
    .filter(({ id }) => id in LOCAL_LINES)
    .map(({ id, name, country }) => ({ id, name, country }));
}

/**
 * The brief of a city, force area or state, worked out while the site is built.
 * @returns null where there is no such locality
 * @example builtLocalityBrief('london')?.say
 */
export function builtLocalityBrief(id: string): Brief | null {
  const key = `${pageLanguage()} ${id}`;
  const known = briefs.get(key);
  if (known) return known;
  if (!(id in LOCAL_LINES)) return null;
  const locality = localityOf(id);
  const { areas, measures } = builtLocalCatalogue();
  const own = areas.filter((area) => area.locality === id);
  const { lines, parts } = linesOf(locality);
  const isWhole = own.some(({ kind }) => kind === 'whole');
  const partsOnly = isWhole
    ? []
    : measures
        .filter((measure) => measure.locality === id)
        .map(({ kind, subject }) => ({ theme: homeOf(kind), name: subject }));
  const kinds = words().parts(own.find(({ kind }) => kind !== 'whole')?.kind ?? '');
  const brief = localityBrief({
    ...{ id, name: locality.name, lines, partsOnly, catalogue: builtCatalogue() },
    parts: isWhole || own.length === 0 ? parts : kinds,
  });
  briefs.set(key, brief);
  return brief;
}
