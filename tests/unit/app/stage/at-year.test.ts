import { describe, expect, it } from 'vitest';
import { cardAtYear, viewAtYear, yearsOf } from '../../../../src/lib/app/stage/at-year.ts';
import type { Content } from '../../../../src/lib/app/stage/content.ts';
import { readView } from '../../../../src/lib/app/view-codec.ts';
import { CARDS } from '../../../../src/lib/evidence/library.ts';
import { committedCatalogue } from '../../data/committed.ts';

const catalogue = committedCatalogue();
const coverage = catalogue.indicators.find(({ id }) => id === 'homicide-rate')?.coverage;
if (!coverage) throw new Error('the catalogue has no homicide rate');
const yearsAt = (link: string, year: number) =>
  viewAtYear(readView(link, catalogue).view, catalogue, year).years;

const card = (id: string): Content => {
  const found = CARDS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return { kind: 'card', answered: { card: found, kind: 'gap', reason: '' } };
};

describe('a view moved to another year', () => {
  it('keeps the start of a course in time, so that it is seen as it was then', () => {
    expect(yearsAt('indicator=homicide-rate&form=line&years=2000..2020', 2012)).toEqual({
      from: 2000,
      to: 2012,
    });
    expect(yearsAt('indicator=homicide-rate&form=slope&years=2000..2020', 2012)).toEqual({
      from: 2000,
      to: 2012,
    });
  });

  it('moves a picture of one time as a whole, but not before the data begin', () => {
    expect(yearsAt('indicator=homicide-rate&form=map&years=2016..2020', 2012)).toEqual({
      from: 2008,
      to: 2012,
    });
    expect(yearsAt('indicator=homicide-rate&form=dots&years=2020', 2012)).toEqual({ from: 2012, to: 2012 });
    expect(yearsAt('indicator=homicide-rate&form=map', coverage.from + 1)).toEqual({
      from: coverage.from,
      to: coverage.from + 1,
    });
  });
});

describe('a card moved to another year', () => {
  it('asks its own claim about that year', () => {
    const moved = CARDS.flatMap((one) => {
      const { claim } = cardAtYear(one, catalogue, 2015) ?? { claim: null };
      return claim && 'years' in claim ? [{ was: one.claim, claim }] : [];
    });
    expect(moved.length).toBeGreaterThan(40);
    for (const { was, claim } of moved) {
      expect(claim.years.to).toBe(2015);
      if (claim.kind === 'change' && 'years' in was)
        expect(claim.years.from).toBe(Math.min(2015, was.years.from));
    }
  });
});

describe('the years of a screen', () => {
  it('are those of the data of its figure', () => {
    const view = readView('indicator=homicide-rate&form=map', catalogue).view;
    const content = {
      kind: 'view',
      page: '/explore?x',
      figure: { rows: [{ year: coverage.to - 1 }], view: `indicator=${view.indicator}&form=map` },
    };
    expect(yearsOf(content as unknown as Content, catalogue)).toEqual({
      from: coverage.from,
      to: coverage.to,
      at: coverage.to - 1,
    });
  });

  it('are of every card either a span around its own year, or a reason in words', () => {
    for (const { id } of CARDS) {
      const years = yearsOf(card(id), catalogue);
      if ('fixed' in years) expect(years.fixed).toMatch(/^[A-Z].*\.$/);
      else {
        expect(years.from).toBeLessThan(years.to);
        expect(years.at).toBeGreaterThanOrEqual(years.from);
        expect(years.at).toBeLessThanOrEqual(years.to);
      }
    }
    expect(yearsOf(card('concentration'), catalogue)).toHaveProperty('fixed');
    expect(yearsOf({ kind: 'words', title: 'a', text: '' }, catalogue)).toHaveProperty('fixed');
  });
});
