import type { Area } from '../../catalogue/area.ts';
import { THEMES } from '../../catalogue/theme.ts';
import type { Brief, Section } from './brief.ts';
import { chosenFor } from './choose.ts';
import { OLD } from './old.ts';
import type { BriefData } from './data.ts';
import { gapsOf } from './gaps.ts';
import { inOne } from './in-one.ts';
import { itemOf } from './item.ts';
import { LINES, measureOfLine } from './lines.ts';
import { peersOf } from './peers.ts';
import { pointsOf } from './points.ts';
import { questionsOf, trustOf } from './questions.ts';
import { doNotSay, sayLines } from './say.ts';
import { crowdsOf } from './crowds.ts';
import { nameOf } from './name-of.ts';
import type { Crowd } from './standing.ts';
import { sentences } from './speech.ts';

/** So few measures make no brief that anybody can speak from. */
export const FEW = 5;
/** With fewer measures most questions have one at best. */
const THIN = 12;

function noticeOf(area: Area, sections: readonly Section[], data: BriefData): string | null {
  const { notice } = sentences();
  const whole = area.partOf === null ? undefined : data.areas.get(area.partOf);
  const items = sections.flatMap((section) => section.items);
  const unanswered = sections.filter((section) => section.items.length === 0).length;
  const newest = items.length ? Math.max(...items.map(({ latest }) => latest.year)) : null;
  const parts = [
    ...(area.kind === 'former' ? [notice.former(newest)] : []),
    ...(area.kind === 'part' ? [notice.part(whole ? nameOf(whole) : null)] : []),
    ...(area.kind === 'region' ? [notice.region] : []),
    ...(newest === null
      ? [notice.none]
      : items.length < FEW
        ? [notice.few(items.length)]
        : items.length < THIN && area.kind !== 'region'
          ? [notice.thin(items.length, unanswered)]
          : []),
    ...(newest !== null && area.kind !== 'former' && data.now - newest > OLD
      ? [notice.old(newest, data.now)]
      : []),
  ];
  return parts.length ? inOne(parts) : null;
}

function sectionOf(theme: Section['theme'], area: Area, crowds: readonly Crowd[], data: BriefData): Section {
  const items = chosenFor(theme, area.id, data).map((chosen) => itemOf(chosen, area, crowds, data));
  if (items.length) return { theme, items, empty: null };
  const looked = LINES[theme].flatMap(([first]) => {
    const topic = first === undefined ? undefined : data.topics.get(measureOfLine(first).indicator);
    // What is measured in one country only was never to be had elsewhere.
    return topic && topic.indicator.coverage.countries > 1 ? [topic.indicator.name] : [];
  });
  return { theme, items, empty: sentences().empty(looked, nameOf(area), area.kind) };
}

/**
 * Two pages about a place, every number computed from its rows.
 *
 * @param id of an area of the catalogue
 * @throws Error for an area that the catalogue does not hold
 * @example countryBrief('JPN', data).sections[0]?.items[0]?.latest.value
 */
export function countryBrief(id: string, data: BriefData): Brief {
  const area = data.areas.get(id);
  if (!area) throw new Error(`There is no place "${id}".`);
  const name = nameOf(area);
  const peers = peersOf(area, data);
  const crowds = crowdsOf(area, peers, data);
  const sections = THEMES.map((theme) => sectionOf(theme.id, area, crowds, data));
  const items = sections.flatMap((section) => section.items);
  const years = items.map(({ latest }) => latest.year);
  const base = {
    place: area.id,
    name,
    kind: area.kind,
    now: data.now,
    peers,
    sections,
    localities: data.localities
      .filter(({ country }) => country === id)
      .map(({ id: place, name: of }) => ({ id: place, name: of })),
    ...pointsOf(items, name, data.now),
  };
  return {
    ...base,
    notice: noticeOf(area, sections, data),
    questions: questionsOf(base),
    trust: trustOf(base),
    say: sayLines(base),
    doNotSay: doNotSay(base),
    gaps: gapsOf(area, data),
    sources: [...new Map(items.map(({ source }) => [source.id, source])).values()],
    years: years.length ? { from: Math.min(...years), to: Math.max(...years) } : null,
  };
}
