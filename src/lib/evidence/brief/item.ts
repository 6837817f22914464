import type { Area } from '../../catalogue/area.ts';
import { breaksBetween } from '../../figures/breaks.ts';
import type { Point, Series } from '../../figures/figure.ts';
import { groupName, measureOf, type Row, type Topic } from '../../figures/frame.ts';
import { sourceOf } from '../../figures/source.ts';
import { phrasesIn } from '../../i18n/speak.ts';
import { isRecorded } from '../claimed.ts';
import { grade, type Graded } from '../grade.ts';
import { groundsOfPlace } from '../ground.ts';
import { againstItem, sureRows } from './against.ts';
import type { Item } from './brief.ts';
import { changeOf, quoted } from './change-of.ts';
import type { Chosen } from './choose.ts';
import { OLD } from './old.ts';
import type { BriefData } from './data.ts';
import { solidHere, unknownBase } from './solid-here.ts';
import { standing, type Crowd } from './standing.ts';
import { words } from './speech.ts';
import { pageLanguage } from '../../i18n/language.ts';
import { nameOf } from './name-of.ts';

/** Years that the small chart looks back. */
const CHART_YEARS = 20;
/** More caveats beside one number are not read; all of them stand with the source. */
const MOST_CAVEATS = 4;

/** Why a value moves by chance, in words; null where it does not. */
export function fewTextOf(area: Area, topic: Topic, row: Row): string | null {
  if (solidHere(area, measureOf(topic), row)) return null;
  return unknownBase(area, row) ? words().unknownBehind : words().fewBehind;
}

/**
 * How surely a value stands for the very place that it is about; few cases hold the grade down as a small sample does.
 * @param fewText of `fewTextOf`
 */
export function gradedOf(
  { topic, latest }: Chosen['candidate'],
  fewText: string | null,
  data: BriefData,
): Graded {
  const { indicator } = topic;
  const own = {
    natures: [indicator.nature],
    recorded: isRecorded(topic),
    draw: false,
    year: latest.year,
    broken: 0,
  };
  const graded = grade({
    ...groundsOfPlace(own, data.catalogue),
    own: true,
    proxy: indicator.official === 'proxy',
    sample: indicator.nature === 'surveyed' ? latest.n : null,
  });
  if (fewText === null || graded.grade === 'limited' || graded.grade === 'none') return graded;
  const few = { rule: 'sample', grade: 'limited', sentence: fewText } as const;
  return { grade: few.grade, reasons: [few, ...graded.reasons] };
}

function caveatsOf(chosen: Chosen, fewText: string | null, data: BriefData): string[] {
  const { topic, latest } = chosen.candidate;
  const { indicator, dataset } = topic;
  const { caveat } = phrasesIn(pageLanguage());
  const proxy = indicator.official === 'proxy' && indicator.sdg !== null ? [caveat.proxy(indicator.sdg)] : [];
  return [
    ...(latest.flag ? [caveat.flagged({ flag: latest.flag, count: 1 })] : []),
    ...(fewText === null ? [] : [fewText]),
    ...(data.now - latest.year > OLD ? [words().old({ year: latest.year, now: data.now })] : []),
    ...(latest.source === '' || latest.source.length < 25 ? [] : [words().note(latest.source)]),
    ...proxy,
    ...indicator.caveats,
    ...dataset.caveats,
  ].slice(0, MOST_CAVEATS);
}

const pointOf = ({ year, period, value, low, high, n, flag }: Row): Point => ({
  year,
  period,
  value,
  low,
  high,
  n,
  flag,
});

/** How the limits of a value came about. @param sure the row with every interval that can be known */
export function howSure(latest: Row, sure: Row, nature: Item['nature']): Item['interval'] {
  if (sure.low === null || sure.high === null) return null;
  if (latest.low !== null || latest.high !== null) return 'published';
  return nature === 'surveyed' ? 'respondents' : 'cases';
}

/** One measure of a brief about a place, with everything that must stand beside its number. */
export function itemOf(chosen: Chosen, area: Area, crowds: readonly Crowd[], data: BriefData): Item {
  const { theme, candidate, others } = chosen;
  const { topic, group, latest } = candidate;
  const { indicator, dataset } = topic;
  const rows = sureRows(candidate, data);
  const last = rows.at(-1) ?? latest;
  const fewText = fewTextOf(area, topic, last);
  const change = changeOf({ area, topic, rows });
  const against = againstItem(candidate, change, area, data);
  const shown = rows.filter(({ year }) => year >= latest.year - CHART_YEARS);
  const name = groupName(topic, group);
  const series: Series = {
    id: `${area.id} ${group}`,
    label: nameOf(area),
    area: area.id,
    group,
    emphasis: 'highlight',
    points: shown.map(pointOf),
    breaks: breaksBetween(topic, area.id, shown[0]?.year ?? latest.year, latest.year),
  };
  const split = group === 'total' ? '' : `&group=${group}`;
  return {
    id: `${theme}/${indicator.id}/${group}`,
    indicator: indicator.id,
    name: indicator.name,
    subject: phrasesIn(pageLanguage()).subject(indicator.subject, name === '' ? null : name),
    group,
    groupName: name,
    unit: indicator.unit,
    better: indicator.better,
    ratioScale: indicator.ratioScale,
    nature: indicator.nature,
    sdg: indicator.sdg,
    targets: indicator.targets,
    latest: quoted(last),
    change,
    standings: crowds.map((crowd) => standing({ area: area.id, topic, group, row: latest }, crowd, data)),
    graded: gradedOf(candidate, fewText, data),
    series,
    caveats: caveatsOf(chosen, fewText, data),
    against: against.found.map(({ sentence }) => sentence),
    disagrees: against.found[0]?.kind ?? null,
    looked: against.looked,
    also: others.map(({ topic: { indicator: other }, latest: { year } }) => words().also(other.name, year)),
    interval: howSure(latest, last, indicator.nature),
    source: sourceOf(dataset),
    view: `indicator=${indicator.id}&places=${area.id}${split}&form=line`,
  };
}
