import type { Catalogue } from './catalogue.ts';
import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { LocalCatalogue, Locality, LocalMeasure } from './locality.ts';

/** A target of goal 16 with its official indicators, as in `data/sdg-targets.json`. */
export interface Target {
  target: string;
  text: string;
  indicators: { code: string; text: string; custodian: string }[];
}

/** The texts of the catalogue, by what they are; each part is a dictionary of its own in `data/words/<language>`. */
export const WORD_PARTS = [
  'names', // of indicators
  'subjects', // nouns for sentences
  'units', // names, what stands behind a number, and denominators
  'groups', // breakdowns and their groups
  'targets', // of SDG 16, with indicators and custodians
  'sources', // titles of datasets, who publishes and who carries them
  'local', // localities, kinds and outcomes of incidents, measures
  'descriptions', // of indicators
  'caveats', // of indicators, with breaks and intervals
  'datasets', // summaries, preparation, caveats, licences
  'local-notes', // caveats, breaks and what was counted at the intake
] as const;
export type WordPart = (typeof WORD_PARTS)[number];

/** Dictionaries of one language: by part, from the English text to the translated one. */
export type Words = Record<WordPart, Readonly<Record<string, string>>>;

/** Says an English text of a part in another language. */
export type Say = (part: WordPart, text: string) => string;

/**
 * Says what the dictionaries know; a text without a translation stays English.
 * @example sayWith(words)('units', 'victims per 100,000 people') // 'victimes pour 100 000 habitants'
 */
export function sayWith(words: Words): Say {
  return (part, text) => (Object.hasOwn(words[part], text) ? (words[part][text] ?? text) : text);
}

/** The catalogue with every text said by `say`; ids, addresses, codes and the names of areas stay. */
export function catalogueIn(catalogue: Catalogue, say: Say): Catalogue {
  return {
    datasets: catalogue.datasets.map((one) => datasetIn(one, say)),
    indicators: catalogue.indicators.map((one) => ({ ...one, ...indicatorIn(one, say) })),
    areas: catalogue.areas,
  };
}

/**
 * The local catalogue with every text said by `say`. The parts of a place keep the names that their publisher writes; the
 * whole is called as its page is.
 */
export function localCatalogueIn(catalogue: LocalCatalogue, say: Say): LocalCatalogue {
  return {
    datasets: catalogue.datasets.map((one) => datasetIn(one, say)),
    localities: catalogue.localities.map((one) => localityIn(one, say)),
    measures: catalogue.measures.map((one) => measureIn(one, say)),
    areas: catalogue.areas.map((one) =>
      one.kind === 'whole' ? { ...one, name: say('local', one.name) } : one,
    ),
  };
}

/** The targets of SDG 16 and their indicators with every text said by `say`. */
export function targetsIn(targets: readonly Target[], say: Say): Target[] {
  return targets.map(({ target, text, indicators }) => ({
    target,
    text: say('targets', text),
    indicators: indicators.map((one) => ({
      code: one.code,
      text: say('targets', one.text),
      custodian: say('targets', one.custodian),
    })),
  }));
}

function datasetIn(dataset: Dataset, say: Say): Dataset {
  return {
    ...dataset,
    title: say('sources', dataset.title),
    publisher: say('sources', dataset.publisher),
    via: dataset.via === null ? null : say('sources', dataset.via),
    licence: say('datasets', dataset.licence),
    released: dataset.released === null ? null : say('datasets', dataset.released),
    summary: say('datasets', dataset.summary),
    preparation: dataset.preparation.map((text) => say('datasets', text)),
    caveats: dataset.caveats.map((text) => say('datasets', text)),
  };
}

function indicatorIn(indicator: Indicator, say: Say): Indicator {
  const { unit, denominator, interval } = indicator;
  return {
    ...indicator,
    name: say('names', indicator.name),
    subject: say('subjects', indicator.subject),
    description: say('descriptions', indicator.description),
    unit: { ...unit, ...unitIn('units', unit, say) },
    denominator: denominator === null ? null : say('units', denominator),
    interval: interval && { ...interval, method: say('caveats', interval.method) },
    breakdowns: indicator.breakdowns.map(({ id, name, groups }) => ({
      id,
      name: say('groups', name),
      groups: groups.map((group) => ({ id: group.id, name: say('groups', group.name) })),
    })),
    breaks: indicator.breaks.map((one) => ({ ...one, what: say('caveats', one.what) })),
    caveats: indicator.caveats.map((text) => say('caveats', text)),
  };
}

function localityIn(locality: Locality, say: Say): Locality {
  const { incidents } = locality;
  const name = say('local', locality.name);
  if (!incidents) return { ...locality, name };
  const { intake } = incidents;
  return {
    ...locality,
    name,
    incidents: {
      ...incidents,
      categories: incidents.categories.map((one) => ({ ...one, name: say('local', one.name) })),
      outcomes: incidents.outcomes.map((one) => ({ ...one, name: say('local', one.name) })),
      districtKind: incidents.districtKind === null ? null : say('local', incidents.districtKind),
      points: say('local', incidents.points),
      intake: {
        ...intake,
        faults: intake.faults.map((one) => ({ ...one, what: say('local-notes', one.what) })),
        setAside: intake.setAside.map((one) => ({ ...one, why: say('local-notes', one.why) })),
      },
    },
  };
}

function measureIn(measure: LocalMeasure, say: Say): LocalMeasure {
  return {
    ...measure,
    name: say('local', measure.name),
    subject: say('local', measure.subject),
    unit: { ...measure.unit, ...unitIn('local', measure.unit, say) },
    breaks: measure.breaks.map((one) => ({ ...one, what: say('local-notes', one.what) })),
    caveats: measure.caveats.map((text) => say('local-notes', text)),
  };
}

function unitIn(part: WordPart, unit: { name: string; short: string }, say: Say) {
  return { name: say(part, unit.name), short: unit.short === '' ? '' : say(part, unit.short) };
}
