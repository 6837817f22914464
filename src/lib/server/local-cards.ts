import { yearly } from '../evidence/beside/yearly.ts';
import { pictureOf } from '../evidence/watch/picture.ts';
import type { LocalAnswer, LocalAnswers, LocalClaim } from '../evidence/local/local-claim.ts';
import { partOf } from '../evidence/local/part-of.ts';
import { partsChanged, type PartChange } from '../evidence/local/parts.ts';
import { warned } from '../evidence/local/warned.ts';
import type { LocalArea, LocalMeasure } from '../catalogue/locality.ts';
import type { Language } from '../i18n/language.ts';
import * as m from '../i18n/messages/evidence.js';
import { answerSeries } from '../app/local-series.ts';
import { localValuesQuery } from '../store/queries/local-values.ts';
import { sourceOf } from '../figures/source.ts';
import { builtLocalCatalogue, localDataset, localityOf } from './local.ts';
import { builtPatterns } from './patterns.ts';
import { placeEngine } from './places.ts';
import { warningBoard } from './watch.ts';

/** Answers the local cards from the data of the build, whose texts are in the language of the page. */
export const builtLocalAnswers: LocalAnswers = async (claim, language) => {
  switch (claim.kind) {
    case 'concentrated':
      return concentrated(claim, language);
    case 'warned':
      return boardAnswer(language);
    case 'parts':
      return parts(claim, language);
    case 'part-of':
      return share(claim, language);
  }
};

function measureOf(id: string): LocalMeasure {
  const found = builtLocalCatalogue().measures.find((one) => one.id === id);
  if (!found) throw new Error(`There is no local measure ${id}.`);
  return found;
}

function concentrated(
  { locality }: Extract<LocalClaim, { kind: 'concentrated' }>,
  locale: Language,
): LocalAnswer | string {
  const place = localityOf(locality);
  if (!place.incidents) throw new Error(`${locality} has no incidents.`);
  const finding = builtPatterns(place, place.incidents).find(({ id }) => id === 'concentration');
  if (finding?.kind !== 'found') return finding?.why ?? m.gap_unplaced({}, { locale });
  if (!finding.card || finding.drawing?.kind !== 'figure') return m.gap_undrawn({}, { locale });
  const { claim, draw, against } = finding.card;
  const { nature } = localDataset(place.incidents.dataset);
  return {
    claim,
    say: finding.sentence,
    figure: { ...finding.drawing.figure, caveats: [...finding.caveats, ...finding.drawing.figure.caveats] },
    grounds: {
      natures: [nature],
      recorded: true,
      draw,
      year: Number(place.incidents.to.slice(0, 4)),
      broken: 0,
    },
    counter: {
      arguments: against.map((sentence) => ({ kind: 'places', sentence, view: null, q: null })),
      looked: against.length,
      falseDiscoveryRate: 0,
    },
  };
}

function boardAnswer(locale: Language): LocalAnswer | string {
  const { board, traces, subjects } = warningBoard(0);
  const alarm = board.alarms.find((one) => one.survives) ?? board.alarms[0];
  if (!alarm) return m.gap_no_alarm({}, { locale });
  const trace = traces[alarm.id];
  const source = board.sources.find(({ id }) => id === alarm.source);
  const rate = board.methods.find(({ method }) => method === alarm.leading)?.rate;
  if (!trace || !source || rate === undefined) throw new Error(`The board lacks a part of ${alarm.id}.`);
  const figure = pictureOf({
    alarm,
    trace,
    subject: subjects[alarm.offence] ?? alarm.offenceName,
    method: alarm.leading,
    source: source.dataset,
    rate,
    link: '',
  });
  if (!figure) throw new Error(`The alarm ${alarm.id} cannot be drawn.`);
  return warned(board, figure, locale);
}

/** Yearly values of a measure by area. */
async function yearsOf(
  { id, locality, grain, unit }: LocalMeasure,
  areas: readonly LocalArea[],
): Promise<Map<string, Map<number, number>>> {
  const engine = await placeEngine(locality);
  const asked = { measure: id, areas: areas.map((area) => area.id), group: 'total' };
  const rows = await engine.run(localValuesQuery, asked);
  return new Map(
    areas.map((area) => [
      area.id,
      yearly(
        rows.filter((row) => row.area === area.id),
        grain,
        unit.kind,
      ),
    ]),
  );
}

async function parts(
  { locality, measure: id, years }: Extract<LocalClaim, { kind: 'parts' }>,
  language: Language,
): Promise<LocalAnswer | string> {
  const place = localityOf(locality);
  const measure = measureOf(id);
  const { areas, measures } = builtLocalCatalogue();
  const own = areas.filter((area) => area.locality === locality);
  const whole = own.find(({ kind }) => kind === 'whole');
  if (!whole) throw new Error(`${locality} has no area for the whole.`);
  const pieces = own.filter(({ kind }) => kind !== 'whole');
  if (!pieces[0]) throw new Error(`${locality} has no parts.`);
  const changes = async (one: LocalMeasure): Promise<PartChange[]> => {
    const values = await yearsOf(one, pieces);
    return pieces.map(({ id: area, name }) => ({
      name,
      before: values.get(area)?.get(years.from) ?? null,
      after: values.get(area)?.get(years.to) ?? null,
    }));
  };
  const others: { name: string; subject: string; changes: PartChange[] }[] = [];
  for (const one of measures) {
    if (one.dataset === measure.dataset && one.id !== id)
      others.push({ name: one.name, subject: one.subject, changes: await changes(one) });
  }
  const series = { measures: [measure], areas: [whole], sources: [sourceOf(localDataset(measure.dataset))] };
  const choice = { measure: id, areas: [whole.id] };
  const answer = await answerSeries(series, choice, await placeEngine(locality));
  if (answer.kind === 'empty') return answer.empty.reason;
  const { caveats } = localDataset(measure.dataset);
  return partsChanged({
    asked: { name: measure.name, subject: measure.subject, changes: await changes(measure) },
    others,
    place: place.name,
    parts: pieces[0].kind,
    years,
    nature: measure.nature,
    figure: { ...answer.figure, caveats: [...answer.figure.caveats, ...caveats] },
    language,
  });
}

async function share(
  claim: Extract<LocalClaim, { kind: 'part-of' }>,
  language: Language,
): Promise<LocalAnswer | string> {
  const { locality, years } = claim;
  const [part, all] = [measureOf(claim.part), measureOf(claim.whole)];
  const { areas } = builtLocalCatalogue();
  const whole = areas.find((area) => area.locality === locality && area.kind === 'whole');
  if (!whole) throw new Error(`${locality} has no area for the whole.`);
  const of = (await yearsOf(part, [whole])).get(whole.id);
  const among = (await yearsOf(all, [whole])).get(whole.id);
  const counts = [...(among ?? [])].flatMap(([year, total]) => {
    const count = of?.get(year);
    return count === undefined || year < years.from || year > years.to
      ? []
      : [{ year, part: count, whole: total }];
  });
  const dataset = localDataset(all.dataset);
  return partOf({
    place: { id: whole.id, name: localityOf(locality).name },
    part: part.subject,
    // What the whole contains stands behind the comma; the sentence says so itself.
    whole: all.subject.split(/[,،\uff0c]/)[0] ?? all.subject,
    years: counts,
    source: sourceOf(dataset),
    caveats: [...all.caveats, ...dataset.caveats],
    language,
  });
}
