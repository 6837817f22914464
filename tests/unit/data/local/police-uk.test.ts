import { describe, expect, it } from 'vitest';
import type { IncidentRecipe } from '../../../../data/local/recipe.ts';
import city from '../../../../data/local/incident-recipes/city-of-london.ts';
import manchester from '../../../../data/local/incident-recipes/greater-manchester.ts';
import northumbria from '../../../../data/local/incident-recipes/northumbria.ts';
import nottingham from '../../../../data/local/incident-recipes/nottingham.ts';
import south from '../../../../data/local/incident-recipes/south-yorkshire.ts';
import { memoryRaw } from '../memory-raw.ts';

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

/** The files of a force: the given lines in the first, the header alone in the others. */
const read = (recipe: IncidentRecipe, lines: string[]) => {
  const texts = recipe.dataset.files.map((path): [string, string] => [path, `${HEADER}\n`]);
  const first = texts.find(([path]) => path.includes(recipe.locality.id));
  if (first) first[1] = [HEADER, ...lines, ''].join('\n');
  return recipe.read(memoryRaw(Object.fromEntries(texts)));
};
const sheffield = (
  id: string,
  type: string,
  outcome: string,
  point = '-1.470123,53.380987',
  name = 'Sheffield 073E',
) =>
  `${id},2018-10,South Yorkshire Police,South Yorkshire Police,${point},On or near Street,E0,${name},${type},${outcome},`;

describe('data.police.uk', () => {
  it('declares the month that South Yorkshire lacks, and starts Northumbria where its files start', () => {
    expect(south.locality.incidents).toMatchObject({
      from: '2018-10',
      to: '2019-02',
      missingMonths: ['2019-01'],
    });
    expect(northumbria.locality.incidents).toMatchObject({ from: '2018-11', missingMonths: [] });
    expect(city.locality.incidents.missingMonths).toEqual([]);
  });

  it('keeps the outcome, and has none for anti-social behaviour', () => {
    const { incidents } = read(south, [
      sheffield('a1', 'Burglary', 'Investigation complete; no suspect identified'),
      sheffield('', 'Anti-social behaviour', ''),
    ]);
    expect(incidents).toEqual([
      {
        month: '2018-10',
        weekday: null,
        hour: null,
        category: 'burglary',
        outcome: 'investigation-complete-no-suspect-identified',
        district: 'Sheffield',
        lon: -1.47,
        lat: 53.381,
        fault: null,
      },
      expect.objectContaining({ category: 'anti-social-behaviour', outcome: null }),
    ]);
  });

  it('gives anti-social behaviour and categories that span several offences no international code', () => {
    const codes = Object.fromEntries(south.locality.incidents.categories.map(({ id, iccs }) => [id, iccs]));
    expect(codes['anti-social-behaviour']).toBeNull();
    expect(codes['violence-and-sexual-offences']).toBeNull();
    expect(codes['robbery']).toBe('0401');
  });

  it('keeps many records without a case number: anti-social behaviour is no repetition', () => {
    const lines = [sheffield('', 'Anti-social behaviour', ''), sheffield('', 'Anti-social behaviour', '')];
    expect(read(south, lines).incidents).toHaveLength(2);
  });

  it('marks a record without coordinates and one at the other end of the country', () => {
    const { incidents } = read(south, [
      sheffield('a1', 'Drugs', '', ',', ''),
      sheffield('a2', 'Drugs', '', '-4.05476,50.928228', 'North Devon 003A'),
    ]);
    expect(incidents).toMatchObject([
      { lon: null, lat: null, district: null, fault: 'no-place' },
      { lon: null, lat: null, district: null, fault: 'outside' },
    ]);
  });

  it('keeps the first line of a case that stands on two, and counts the second', () => {
    const of = (point: string, outcome: string) =>
      `caf4a4,2018-10,City of London Police,City of London Police,${point},x,,City of London 001F,Other theft,${outcome},`;
    const reading = read(city, [
      of('-0.074896,51.513001', 'Status update unavailable'),
      of(',', 'Unable to prosecute suspect'),
    ]);
    expect(reading.incidents).toMatchObject([{ lon: -0.075, outcome: 'status-update-unavailable' }]);
    expect(reading).toMatchObject({ records: 2, setAside: [{ count: 1 }] });
  });

  it('stops at a kind of crime or an outcome that it does not know', () => {
    expect(() => read(south, [sheffield('a1', 'Piracy', '')])).toThrow('unknown kind "Piracy"');
    expect(() => read(south, [sheffield('a1', 'Drugs', 'Pardoned')])).toThrow('unknown outcome "Pardoned"');
  });
});

describe('burglaries that authors took from data.police.uk', () => {
  it('reads the month of Nottingham’s first days, and no day', () => {
    const raw = memoryRaw({
      'nottingham-burglary/nottingham_burglary.csv.gz':
        'month,longitude,latitude,location,lsoa_code\n2022-01-01,-1.1704,53.005,Hathersage Close,E01013893\n',
    });
    expect(nottingham.read(raw).incidents).toMatchObject([
      { month: '2022-01', weekday: null, hour: null, lon: -1.17, lat: 53.005, fault: null },
    ]);
  });

  it('reads Greater Manchester’s four columns', () => {
    const raw = memoryRaw({
      'greater-manchester/gmp_burglary.csv.gz':
        'Month,Crime.type,Longitude,Latitude\n2016-02,Burglary,-2.438828,53.612133\n',
    });
    expect(manchester.read(raw).incidents).toMatchObject([
      { month: '2016-02', category: 'burglary', lon: -2.439, lat: 53.612, district: null },
    ]);
  });
});
