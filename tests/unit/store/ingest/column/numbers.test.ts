import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understood } from './understood.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('numbers of a column', () => {
  it.each<[string, string[], (number | null)[], string | null, string | null]>([
    ['a decimal comma', ['1.234,5', '12', '3,25'], [1234.5, 12, 3.25], ',', '.'],
    ['a decimal point', ['1,234.5', '1,234', '7'], [1234.5, 1234, 7], '.', ','],
    ['blanks that do not break', [`1${NBSP}234,5`, `12${NARROW}345`, '3'], [1234.5, 12345, 3], ',', ' '],
    ['blanks between thousands beside an open comma', ['1 234 567', '1,234'], [1234567, 1.234], ',', ' '],
    ['apostrophes', ["1'234.5", '1’234', '12'], [1234.5, 1234, 12], '.', "'"],
    ['lakhs and crores', ['12,34,567', '1,23,456.7', '1,234'], [1234567, 123456.7, 1234], '.', ','],
    ['Arabic digits', ['١٬٢٣٤٫٥', '١٢', '٠٫٥'], [1234.5, 12, 0.5], '٫', '٬'],
    ['Persian digits', ['۱۲۳', '۴۵٫۶'], [123, 45.6], '٫', null],
    ['full-width digits', ['１２３', '４．５', '１，２３４．５'], [123, 4.5, 1234.5], '.', ','],
    [
      'a true minus, a plus, brackets, a minus behind',
      ['−5', '+7', '(123)', '12-', '-3'],
      [-5, 7, -123, -12, -3],
      null,
      null,
    ],
    ['powers of ten', ['1.5e3', '2E-4', '7'], [1500, 0.0002, 7], '.', null],
    ['money', ['€ 1.234,50', '3,20 €', '€ 7'], [1234.5, 3.2, 7], ',', '.'],
    [
      'thousands beside small whole numbers',
      ['1.234', '567', '12', '2.345'],
      [1234, 567, 12, 2345],
      null,
      '.',
    ],
    ['decimals beside large whole numbers', ['1.234', '56789', '2.345'], [1.234, 56789, 2.345], '.', null],
    ['a leading zero shows decimals', ['1,234', '0,567'], [1.234, 0.567], ',', null],
    ['long decimals', ['0.1234567890123456', '1e-7'], [0.1234567890123456, 1e-7], '.', null],
  ])('are read with %s', (_, cells, values, decimal, thousands) => {
    const { column, values: read } = understood(cells);
    expect(read).toEqual(values);
    expect(column).toMatchObject({ type: 'number', marks: { decimal, thousands }, faults: 0 });
  });

  it('are named as open where the column does not say what its mark means', () => {
    expect(understood(['1.234', '2.345'])).toMatchObject({
      values: [1.234, 2.345],
      codes: ['marks-unknown'],
    });
    expect(understood(['1,234', '2,345'])).toMatchObject({ values: [1234, 2345], codes: ['marks-unknown'] });
    expect(understood(['1.234', '2.345'], { header: 'Anzahl Fälle' }).values).toEqual([1234, 2345]);
  });

  it('follow the marks that are chosen, and what does not fit is a fault', () => {
    const marks = { decimal: ',', thousands: '.' } as const;
    const { values, column } = understood(['1.234', '5,5', '1,234.5'], { settings: { marks } });
    expect(values).toEqual([1234, 5.5, '(fault)']);
    expect(column).toMatchObject({ values: 2, faults: 1 });
    const half = { decimal: '.', thousands: null } as const;
    expect(understood(['1,234', '2,345'], { settings: { marks: half } })).toMatchObject({
      values: [1234, 2345],
      column: { marks: { decimal: '.', thousands: ',' } },
      codes: [],
    });
  });

  it('keep percent as written, and say which have no sign', () => {
    expect(understood(['12,5 %', '3,25%', '٤٪'])).toMatchObject({
      values: [12.5, 3.25, 4],
      column: { scale: 'percent' },
    });
    expect(understood(['12 %', '3 %', '0.5']).codes).toContain('percent-mixed');
  });

  it('never turn fractions into percent, but point at them', () => {
    const { values, column, codes } = understood(['0.1', '0.25', '0.9'], { header: 'share of victims' });
    expect(values).toEqual([0.1, 0.25, 0.9]);
    expect(column.scale).toBe('fraction');
    expect(codes).toContain('fraction-or-percent');
  });

  it('lose their flags, which are told', () => {
    const { values, column } = understood(['12.3 b', '12.3e', '4', '5.1*', '6 (p)', '7', '8[1]']);
    expect(values).toEqual([12.3, 12.3, 4, 5.1, 6, 7, 8]);
    expect(column.issues.find(({ code }) => code === 'flag-taken-off')).toMatchObject({ count: 5, row: 2 });
  });

  it.each<[string, string[], string]>([
    ['begin with zeros', ['007', '12', '100'], 'leading-zeros-kept'],
    ['have more than 15 digits', ['12345678901234567', '2'], 'long-numbers-kept'],
    ['are house numbers', ['12b', '14', '16b', '3c'], 'house-numbers-kept'],
    ['have several units', ['5 kg', '300 g', '2 kg'], 'mixed-units'],
  ])('stay text where they %s', (_, cells, code) => {
    const { column, values, codes } = understood(cells);
    expect(column.type).toBe('text');
    expect(values).toEqual(cells);
    expect(codes).toContain(code);
  });

  it('are a column of numbers from 95 of 100 on, and the rest are faults with their line', () => {
    const nineteen = Array.from({ length: 19 }, (_, place) => String(place + 2));
    const most = understood([...nineteen, 'about ten']);
    expect(most.column).toMatchObject({ type: 'number', values: 19, faults: 1 });
    expect(most.column.why).toContain('19 of 20');
    expect(most.column.issues[0]).toMatchObject({ code: 'not-a-number', level: 'error', row: 21, count: 1 });
    const fewer = understood([...nineteen.slice(1), 'about ten']);
    expect(fewer.column.type).toBe('text');
    expect(fewer.codes).toEqual(['mixed-column']);
  });

  it('include years, also of other calendars, with a note', () => {
    expect(understood(['2014', '2015']).column.type).toBe('number');
    const { values, codes } = understood(['民國103年', '令和元年', '平成30年', '2014年', '103年']);
    expect(values).toEqual([2014, 2019, 2018, 2014, 2014]);
    expect(codes).toEqual(['calendar-converted', 'calendar-converted']);
    expect(understood(['H30', 'R1', 'R2'], { header: '年度' }).values).toEqual([2018, 2019, 2020]);
    expect(understood(['H30', 'R1', 'R2'], { header: 'road' }).column.type).toBe('text');
  });
});

type Writer = (value: number, decimals: number) => string;
function writer(thousands: string, decimal: string, digits = '0123456789', sizes = [3]): Writer {
  return (value, decimals) => {
    const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
    const groups: string[] = [];
    let rest = whole;
    for (let i = 0; rest.length > (sizes[Math.min(i, sizes.length - 1)] ?? 3); i++) {
      const size = sizes[Math.min(i, sizes.length - 1)] ?? 3;
      groups.unshift(rest.slice(-size));
      rest = rest.slice(0, -size);
    }
    const text = [rest, ...groups].join(thousands) + (part === undefined ? '' : decimal + part);
    return (value < 0 ? '-' : '') + text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  };
}

const WRITERS: Record<string, Writer> = {
  '1,234.5': writer(',', '.'),
  '1.234,5': writer('.', ','),
  '1 234,5': writer(NBSP, ','),
  '1 234.5': writer(NARROW, '.'),
  "1'234.5": writer("'", '.'),
  '12,34,567.8': writer(',', '.', undefined, [3, 2]),
  '١٬٢٣٤٫٥': writer('٬', '٫', '٠١٢٣٤٥٦٧٨٩'),
  '۱٬۲۳۴٫۵': writer('٬', '٫', '۰۱۲۳۴۵۶۷۸۹'),
  '1234,5': writer('', ','),
};

describe('any number written in a supported way', () => {
  it.each(Object.keys(WRITERS))('comes back equal from a column written as %s', (name) => {
    const write = WRITERS[name] as Writer;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 }),
        fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 }),
        (decimals, whole) => {
          const values = whole.map((value) => value / 10 ** decimals);
          const { values: read, column } = understood(values.map((value) => write(value, decimals)));
          expect(read).toEqual(values.map((value) => value + 0));
          expect(column).toMatchObject({
            min: Math.min(...values),
            max: Math.max(...values),
            values: values.length,
          });
        },
      ),
    );
  });
});
