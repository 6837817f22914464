import { formatTogether, formatYears } from '../i18n/format.ts';
import { phrasesIn } from '../i18n/speak.ts';
import type { FigureRow, Form } from './figure.ts';
import { areaName, groupName, type Frame, type Topic } from './frame.ts';
import { crowdOf } from './wording.ts';

/** More places than this are counted, not named. */
const NAMED = 5;

/** Measure with unit and group, places, period: of what is there, not of what was asked. */
export function subtitle(frame: Frame, form: Form, rows: readonly FigureRow[]): string {
  const phrases = phrasesIn(frame.language);
  const named = (...parts: string[]) => formatTogether(parts, frame.language);
  const measured = ({ indicator }: Topic, group: string) =>
    named(phrases.subject(indicator.name, group === '' ? null : group), indicator.unit.name);
  const { indicator } = frame.topic;
  const measures = [
    frame.by
      ? named(phrases.splitBy(indicator.name, frame.by.name), indicator.unit.name)
      : measured(frame.topic, groupName(frame.topic, frame.groups[0]?.id ?? 'total', frame.language)),
  ];
  if (form === 'scatter' && frame.versus) {
    measures.push(measured(frame.versus, groupName(frame.versus, frame.versus.group, frame.language)));
  }
  const there = rows.filter(({ value }) => value !== null);
  const areas = [...new Set(there.map(({ area }) => area))];
  const places =
    areas.length <= NAMED
      ? phrases.placesFew(areas.map((id) => areaName(frame, id)))
      : phrases.placesAll(crowdOf(frame, areas));
  const years = there.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = formatYears(from, to, frame.language);
  const onePerPlace = form === 'dots' || form === 'map' || form === 'scatter';
  const period =
    form === 'slope'
      ? phrases.ends(
          formatYears(frame.years.from, frame.years.from, frame.language),
          formatYears(frame.years.to, frame.years.to, frame.language),
        )
      : onePerPlace && from !== to
        ? phrases.latest(span)
        : span;
  return phrases.subtitle({ measures, places, period });
}
