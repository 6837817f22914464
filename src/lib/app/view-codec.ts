import type { Catalogue, CatalogueIndicator } from '../catalogue/catalogue.ts';
import { FORMS, type Form } from '../figures/figure.ts';
import * as m from '../i18n/messages/app.js';
import { closest } from './closest.ts';
import { canSplit, DEFAULT_INDICATOR, defaultForm } from './defaults.ts';
import type { View } from './view.ts';

/** A part of a link that does not mean what its writer hoped. */
export interface Ignored {
  param: string;
  /** As it stands in the link. */
  value: string;
  /** A full sentence. */
  reason: string;
  /** What may have been meant, ready to take the place of `value`; null where nothing is near. */
  suggestion: string | null;
  /** `dropped`: the view goes on without it. `kept`: the view holds it, but there is less to show than it asks for. */
  effect: 'dropped' | 'kept';
}

export interface ReadView {
  view: View;
  ignored: Ignored[];
}

/** The parameters of a link, in the order in which they are written. */
export const VIEW_PARAMS = [
  'indicator',
  'places',
  'years',
  'form',
  'by',
  'group',
  'with',
  'highlight',
] as const;
type Param = (typeof VIEW_PARAMS)[number];

/** A link while it is being read: the parameters and what had to be said about them so far. */
class Reading {
  readonly ignored: Ignored[] = [];
  readonly #params: URLSearchParams;

  constructor(search: string | URLSearchParams) {
    this.#params = new URLSearchParams(search);
    for (const name of new Set(this.#params.keys())) {
      const known = VIEW_PARAMS.find((param) => param === name);
      const values = this.#params.getAll(name);
      if (!known) {
        const near = closest(
          name,
          VIEW_PARAMS.map((id) => ({ id, spellings: [] })),
        );
        this.drop(name, values[0] ?? '', m.no_parameter({ name }), near);
      } else if (values.length > 1) {
        this.drop(name, values.slice(1).join(' '), m.given_twice({ name }));
      }
    }
  }

  /** The text of a parameter, or null where the link does not have it. */
  text(param: Param): string | null {
    return this.#params.get(param)?.trim() ?? null;
  }

  drop(param: string, value: string, reason: string, suggestion: string | null = null): null {
    this.ignored.push({ param, value, reason, suggestion, effect: 'dropped' });
    return null;
  }
}

function findIndicator(
  reading: Reading,
  param: 'indicator' | 'with',
  catalogue: Catalogue,
): CatalogueIndicator | null {
  const text = reading.text(param);
  if (text === null) return null;
  const found = catalogue.indicators.find(({ id }) => id === text);
  if (found) return found;
  const near = closest(
    text,
    catalogue.indicators.map(({ id, name, subject }) => ({ id, spellings: [name, subject] })),
  );
  return reading.drop(param, text, m.no_indicator({ text }), near);
}

function findArea(reading: Reading, param: 'places' | 'highlight', text: string, catalogue: Catalogue) {
  const found = catalogue.areas.find(({ id }) => id === text.toUpperCase());
  if (found) return found.id;
  const near = closest(
    text,
    catalogue.areas.map(({ id, iso2, names, aliases }) => ({
      id,
      spellings: [...(iso2 ? [iso2] : []), ...Object.values(names), ...aliases],
    })),
  );
  return reading.drop(param, text, m.no_place({ text }), near);
}

function readPlaces(reading: Reading, catalogue: Catalogue): string[] | null {
  const text = reading.text('places');
  if (text === null) return null;
  const asked = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = asked.map((part) => findArea(reading, 'places', part, catalogue));
  const places = [...new Set(found.filter((id) => id !== null))];
  // Where not one of the places asked for exists, nobody chose an empty figure: the usual places are shown.
  return asked.length > 0 && places.length === 0 ? null : places;
}

function readYears(reading: Reading, indicator: CatalogueIndicator): View['years'] {
  const text = reading.text('years');
  if (text === null) return null;
  const match = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text);
  if (!match) return reading.drop('years', text, m.no_years({ text }));
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (from > to) return reading.drop('years', text, m.years_backwards(), `${to}..${from}`);
  const { coverage } = indicator;
  if (from < coverage.from || to > coverage.to) {
    const apart = to < coverage.from || from > coverage.to;
    const clipped = yearsText({ from: Math.max(from, coverage.from), to: Math.min(to, coverage.to) });
    reading.ignored.push({
      param: 'years',
      value: text,
      reason: m.data_runs({ from: coverage.from, to: coverage.to }),
      suggestion: apart ? yearsText(coverage) : clipped,
      effect: 'kept',
    });
  }
  return { from, to };
}

function readForm(reading: Reading, indicator: CatalogueIndicator): Form {
  const text = reading.text('form');
  const found = FORMS.find((form) => form === text);
  if (text !== null && !found) {
    const near = closest(
      text,
      FORMS.map((id) => ({ id, spellings: [] })),
    );
    reading.drop('form', text, m.no_form({ text, forms: FORMS.join(', ') }), near);
  }
  return found ?? defaultForm(indicator);
}

function readBy(reading: Reading, indicator: CatalogueIndicator, form: Form): string | null {
  const text = reading.text('by');
  if (text === null) return null;
  const { breakdowns } = indicator;
  if (!breakdowns.some(({ id }) => id === text)) {
    const there = breakdowns.map(({ id }) => id);
    const near = closest(
      text,
      breakdowns.map(({ id, name }) => ({ id, spellings: [name] })),
    );
    const reason = there.length
      ? m.no_split_by({ text, only: there.reduce((a, b) => m.either({ a, b })) })
      : m.no_split();
    return reading.drop('by', text, reason, near);
  }
  if (!canSplit(form)) return reading.drop('by', text, m.one_group({ text: form }));
  return text;
}

function readGroup(reading: Reading, indicator: CatalogueIndicator, by: string | null): string | null {
  const text = reading.text('group');
  if (text === null) return null;
  const known = (part: string) =>
    indicator.breakdowns.some(({ id, groups }) => groups.some((group) => `${id}=${group.id}` === part));
  if (text === 'total' ? !indicator.hasTotal : !text.split(',').every(known)) {
    const groups = indicator.breakdowns.flatMap(({ id, groups }) =>
      groups.map((group) => ({ id: `${id}=${group.id}`, spellings: [group.name, group.id] })),
    );
    return reading.drop('group', text, m.no_group({ text }), closest(text, groups));
  }
  if (by !== null) return reading.drop('group', text, m.all_groups({ by }));
  // One spelling for one group: the dimensions in alphabetical order, as in the data.
  return text.split(',').sort().join(',');
}

/**
 * What a link means. Never throws: what does not make sense is left out and said in `ignored`.
 *
 * @param search the part of an address behind `?`, with or without it
 * @example readView('indicator=homicide-rate&places=BRA,JPN&years=2000..2020', catalogue).view.places // ['BRA', 'JPN']
 */
export function readView(search: string | URLSearchParams, catalogue: Catalogue): ReadView {
  const reading = new Reading(search);
  const usual = catalogue.indicators.find(({ id }) => id === DEFAULT_INDICATOR) ?? catalogue.indicators.at(0);
  const indicator = findIndicator(reading, 'indicator', catalogue) ?? usual;
  if (!indicator) throw new Error('The catalogue has no indicators.');
  const places = readPlaces(reading, catalogue);
  const years = readYears(reading, indicator);
  const form = readForm(reading, indicator);
  const by = readBy(reading, indicator, form);
  const group = readGroup(reading, indicator, by);
  let versus = findIndicator(reading, 'with', catalogue)?.id ?? null;
  if (versus === indicator.id) {
    versus = reading.drop('with', versus, m.against_itself());
  }
  const text = reading.text('highlight');
  const highlight = text === null ? null : findArea(reading, 'highlight', text, catalogue);
  return {
    view: { indicator: indicator.id, versus, places, years, by, group, form, highlight },
    ignored: reading.ignored,
  };
}

function yearsText({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from}..${to}`;
}

/**
 * The link of a view, without `?`: always the same text for the same view, without what is left to the defaults.
 * The indicator and the form are always written, so that a link shows the same after new data has come.
 *
 * @example writeView(view) // 'indicator=homicide-rate&places=BRA,JPN&years=2000..2020&form=line'
 */
export function writeView(view: View): string {
  const values: Record<Param, string | null> = {
    indicator: view.indicator,
    places: view.places?.join(',') ?? null,
    years: view.years && yearsText(view.years),
    form: view.form,
    by: view.by,
    group: view.group,
    with: view.versus,
    highlight: view.highlight,
  };
  return VIEW_PARAMS.flatMap((param) => {
    const value = values[param];
    if (value === null) return [];
    return [`${param}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3D', '=')}`];
  }).join('&');
}
