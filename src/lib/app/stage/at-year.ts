import type { Catalogue, CatalogueIndicator } from '../../catalogue/catalogue.ts';
import type { Card } from '../../evidence/card.ts';
import type { Years } from '../../evidence/claim.ts';
import * as m from '../../i18n/messages/stage.js';
import { defaultYears } from '../defaults.ts';
import { topicOf } from '../frame.ts';
import { readView, writeView } from '../view-codec.ts';
import type { View } from '../view.ts';
import { figureOf, type Content } from './content.ts';

/** The years that a screen can be moved to and the one that it stands at; or why it cannot be moved. */
export type YearsOf = { from: number; to: number; at: number } | { fixed: string };

/**
 * Which end of the years moves: a course in time has a start that stays and an end that moves, so that it is seen as it was
 * then; a picture of one time moves as a whole, as many years long as before.
 */
const isCourse = (form: View['form']): boolean => form === 'line' || form === 'multiples' || form === 'slope';

function moved({ from, to }: Years, year: number, start: 'stays' | 'moves', first: number): Years {
  return start === 'stays'
    ? { from: Math.min(from, year), to: year }
    : { from: Math.max(first, year - (to - from)), to: year };
}

const askedYears = (view: View, indicator: CatalogueIndicator): Years =>
  view.years ?? defaultYears(indicator, view.form);

/**
 * The same view with its last year moved.
 *
 * @example viewAtYear(view, catalogue, 2012) // of a line from 2000: 2000 to 2012; of a map of five years: 2008 to 2012
 */
export function viewAtYear(view: View, catalogue: Catalogue, year: number): View {
  const { indicator } = topicOf(catalogue, view.indicator);
  const start = isCourse(view.form) ? 'stays' : 'moves';
  return { ...view, years: moved(askedYears(view, indicator), year, start, indicator.coverage.from) };
}

/** The same card asked about another year; null where its claim is of a time of its own. */
export function cardAtYear(card: Card, catalogue: Catalogue, year: number): Card | null {
  const { claim } = card;
  switch (claim.kind) {
    case 'shown': {
      const view = writeView(viewAtYear(readView(claim.view, catalogue).view, catalogue, year));
      return { ...card, claim: { ...claim, view } };
    }
    case 'change':
    case 'level':
    case 'groups':
    case 'pair': {
      const { indicator } = topicOf(catalogue, claim.indicator);
      const start = claim.kind === 'change' ? 'stays' : 'moves';
      return {
        ...card,
        claim: { ...claim, years: moved(claim.years, year, start, indicator.coverage.from) },
      };
    }
    default:
      return null;
  }
}

function range(years: Years, course: boolean, { coverage }: CatalogueIndicator): YearsOf {
  // A course of one year is none.
  const from = course ? Math.max(coverage.from, years.from) + 1 : coverage.from;
  const to = coverage.to;
  return to <= from
    ? { fixed: m.fixed_no_other_year() }
    : { from, to, at: Math.max(from, Math.min(years.to, to)) };
}

/**
 * The years that a screen can be moved to, or in one plain sentence why it stays. It stands at the last year of its figure, which
 * may be before the last one of the data: a year earlier than that is another figure.
 */
export function yearsOf(content: Content, catalogue: Catalogue): YearsOf {
  const years = spanOf(content, catalogue);
  const figure = figureOf(content);
  if ('fixed' in years || figure === null || figure.rows.length === 0) return years;
  const last = Math.max(...figure.rows.map(({ year }) => year));
  return { ...years, at: Math.max(years.from, Math.min(years.at, last)) };
}

function spanOf(content: Content, catalogue: Catalogue): YearsOf {
  if (content.kind === 'words') return { fixed: m.fixed_no_figure() };
  if (content.kind === 'view')
    return content.page.startsWith('/explore?')
      ? ofView(content.figure.view, catalogue)
      : { fixed: m.fixed_place() };
  const { claim } = content.answered.card;
  switch (claim.kind) {
    case 'shown':
      return ofView(claim.view, catalogue);
    case 'change':
    case 'level':
    case 'groups':
    case 'pair':
      return range(claim.years, claim.kind === 'change', topicOf(catalogue, claim.indicator).indicator);
    case 'gap':
      return { fixed: m.fixed_no_figure() };
    default:
      return { fixed: m.fixed_card() };
  }
}

function ofView(link: string, catalogue: Catalogue): YearsOf {
  const { view, ignored } = readView(link, catalogue);
  if (ignored.some(({ effect }) => effect === 'dropped')) return { fixed: m.fixed_view() };
  const { indicator } = topicOf(catalogue, view.indicator);
  return range(askedYears(view, indicator), isCourse(view.form), indicator);
}
