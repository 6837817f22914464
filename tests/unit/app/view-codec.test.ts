import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canSplit } from '../../../src/lib/app/defaults.ts';
import { readView, VIEW_PARAMS, writeView } from '../../../src/lib/app/view-codec.ts';
import type { View } from '../../../src/lib/app/view.ts';
import { FORMS } from '../../../src/lib/figures/figure.ts';
import { exampleCatalogue as catalogue } from '../figures/example.ts';

const view = (search: string) => readView(search, catalogue).view;
const ignored = (search: string) => readView(search, catalogue).ignored;

describe('a link is read', () => {
  it('gives the view that its parameters name', () => {
    const search =
      'indicator=homicide-rate&places=BRA,JPN&years=2000..2020&form=line&by=sex&with=rule-of-law&highlight=BRA';
    expect(readView(search, catalogue)).toEqual({
      view: {
        indicator: 'homicide-rate',
        versus: 'rule-of-law',
        places: ['BRA', 'JPN'],
        years: { from: 2000, to: 2020 },
        by: 'sex',
        group: null,
        form: 'line',
        highlight: 'BRA',
      },
      ignored: [],
    });
  });

  it.each([
    ['nothing at all', ''],
    ['only a question mark', '?'],
  ])('takes the defaults where it holds %s', (_, search) => {
    expect(readView(search, catalogue)).toEqual({
      view: {
        indicator: 'homicide-rate',
        versus: null,
        places: null,
        years: null,
        by: null,
        group: null,
        form: 'line',
        highlight: null,
      },
      ignored: [],
    });
  });

  it('takes an empty list of places as chosen on purpose', () => {
    expect(view('places=').places).toEqual([]);
    expect(view('').places).toBeNull();
  });

  it('shows the usual places where not one of those asked for exists', () => {
    expect(view('places=XXX').places).toBeNull();
  });

  it('reads one year, small letters, encoded commas and a group with its equals sign', () => {
    expect(view('years=2015').years).toEqual({ from: 2015, to: 2015 });
    expect(view('places=bra%2Cjpn').places).toEqual(['BRA', 'JPN']);
    expect(view('group=sex=female').group).toBe('sex=female');
    expect(view('group=sex%3Dfemale').group).toBe('sex=female');
  });

  it('names a place once, however often the link names it', () => {
    expect(view('places=BRA,JPN,BRA').places).toEqual(['BRA', 'JPN']);
  });

  it('chooses dots where the series are too short for a line', () => {
    expect(view('indicator=safe-walking-alone').form).toBe('dots');
  });
});

describe('what a link gets wrong is said, with what may have been meant', () => {
  it.each([
    ['indicator=homicide-rat', 'indicator', 'homicide-rat', 'homicide-rate'],
    ['indicator=Rule%20of%20law', 'indicator', 'Rule of law', 'rule-of-law'],
    ['indicator=qqqq', 'indicator', 'qqqq', null],
    ['places=BRA,Brasil', 'places', 'Brasil', 'BRA'],
    ['places=Germny', 'places', 'Germny', 'DEU'],
    ['places=ZZZ', 'places', 'ZZZ', null],
    ['years=2020..2000', 'years', '2020..2000', '2000..2020'],
    ['years=lately', 'years', 'lately', null],
    ['years=', 'years', '', null],
    ['form=lines', 'form', 'lines', 'line'],
    ['by=age', 'by', 'age', null],
    ['by=sex&form=map', 'by', 'sex', null],
    ['group=sex=femal', 'group', 'sex=femal', 'sex=female'],
    ['by=sex&group=sex=female', 'group', 'sex=female', null],
    ['with=homicide-rate', 'with', 'homicide-rate', null],
    ['highlight=Japn', 'highlight', 'Japn', 'JPN'],
    ['place=BRA', 'place', 'BRA', 'places'],
    ['form=line&form=map', 'form', 'map', null],
  ])('%s', (search, param, value, suggestion) => {
    const [only, more] = ignored(search);
    expect(more).toBeUndefined();
    expect(only).toMatchObject({ param, value, suggestion, effect: 'dropped' });
    expect(only?.reason).toMatch(/^[A-Z"].*\.$/);
  });

  it.each([
    ['years=1990..2010', { from: 1990, to: 2010 }, '2000..2010'],
    ['years=1900..1950', { from: 1900, to: 1950 }, '2000..2022'],
  ])('keeps years outside the data and says what there is: %s', (search, years, suggestion) => {
    expect(view(search).years).toEqual(years);
    expect(ignored(search)).toMatchObject([
      { param: 'years', suggestion, effect: 'kept', reason: 'The data runs from 2000 to 2022.' },
    ]);
  });
});

const areaIds = catalogue.areas.map(({ id }) => id);
const anyView: fc.Arbitrary<View> = fc
  .record({
    indicator: fc.constantFrom(...catalogue.indicators),
    versus: fc.option(fc.constantFrom(...catalogue.indicators.map(({ id }) => id))),
    places: fc.option(fc.uniqueArray(fc.constantFrom(...areaIds))),
    years: fc.option(fc.tuple(fc.integer({ min: 1300, max: 2100 }), fc.integer({ min: 1300, max: 2100 }))),
    split: fc.boolean(),
    female: fc.boolean(),
    form: fc.constantFrom(...FORMS),
    highlight: fc.option(fc.constantFrom(...areaIds)),
  })
  .map(({ indicator, versus, places, years, split, female, form, highlight }) => {
    const hasSex = indicator.breakdowns.length > 0;
    const by = split && hasSex && canSplit(form) ? 'sex' : null;
    return {
      indicator: indicator.id,
      versus: versus === indicator.id ? null : versus,
      places,
      years: years && { from: Math.min(...years), to: Math.max(...years) },
      by,
      group: female && hasSex && by === null ? 'sex=female' : null,
      form,
      highlight,
    };
  });

describe('a link is written', () => {
  it('is readable: commas, dots and equals signs stay as they are', () => {
    const link = 'indicator=homicide-rate&places=BRA,JPN&years=2000..2020&form=line&group=sex=female';
    expect(writeView(view(link))).toBe(link);
  });

  it('leaves out what the defaults give', () => {
    expect(writeView(view(''))).toBe('indicator=homicide-rate&form=line');
  });

  it('means the same view when it is read again, and is written the same again', () => {
    fc.assert(
      fc.property(anyView, (wanted) => {
        const link = writeView(wanted);
        const read = readView(link, catalogue);
        expect(read.view).toEqual(wanted);
        expect(read.ignored.filter(({ effect }) => effect === 'dropped')).toEqual([]);
        expect(writeView(read.view)).toBe(link);
      }),
    );
  });

  it('never fails, whatever the address holds', () => {
    const parameter = fc.tuple(fc.constantFrom(...VIEW_PARAMS, 'other'), fc.string());
    fc.assert(
      fc.property(fc.array(parameter, { maxLength: 4 }), (parameters) => {
        const { view } = readView(new URLSearchParams(parameters), catalogue);
        expect(readView(writeView(view), catalogue).view).toEqual(view);
      }),
    );
  });
});
