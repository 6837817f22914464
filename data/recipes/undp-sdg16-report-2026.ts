import { z } from 'zod';
import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawFolder } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { decode, groupOf } from '../series/sdg-series.ts';
import {
  DEFENDERS,
  FILES,
  FORMS,
  INSTITUTIONS,
  PEOPLE,
  POSITIONS,
  REGIONS,
  VIOLENCE,
} from '../series/undp-sdg16-report-2026-codes.ts';
import { UNDP_DATASET, UNDP_INDICATORS } from '../series/undp-sdg16-report-2026.ts';

const FOLDER = 'undp-sdg16-report-2026';
const WORLD = 'M49-001';
const FIRST_PROJECTED = 2025;

const regionOf = (name: string) => decode(REGIONS, name, 'region');
const row = (indicator: string, area: string, year: number, value: number, more: Partial<Observation> = {}) =>
  observed({ indicator, area, year, value, ...more });

/**
 * The records of a JSON file, each with exactly the fields that the recipe was written for.
 * @throws when a record has other fields.
 */
function records<Shape extends z.ZodRawShape>(raw: RawFolder, file: string, shape: Shape) {
  return z.array(z.strictObject(shape)).parse(JSON.parse(raw.text(`${FOLDER}/${file}`)));
}

function homicide(raw: RawFolder): Observation[] {
  const rate = z.number();
  const target = z.number().nullable();
  const years = records(raw, FILES.homicideBySex, {
    year: z.int(),
    both: rate,
    male: rate,
    female: rate,
    bothTarget: target,
    maleTarget: target,
    femaleTarget: target,
  });
  const start = Math.min(...years.filter(({ bothTarget }) => bothTarget !== null).map(({ year }) => year));
  const flagFrom = (first: number, year: number) => (year >= first ? ('projected' as const) : null);
  const bySex = years.flatMap((at) =>
    (['both', 'male', 'female'] as const).flatMap((sex) => {
      const group = groupOf({ sex: sex === 'both' ? null : sex });
      const path = at[`${sex}Target`];
      return [
        row('homicide-rate-2026', WORLD, at.year, at[sex], {
          group,
          flag: flagFrom(FIRST_PROJECTED, at.year),
        }),
        ...(path === null
          ? []
          : [
              row('homicide-target-path', WORLD, at.year, path, {
                group,
                flag: flagFrom(start + 1, at.year),
              }),
            ]),
      ];
    }),
  );
  const regions = records(raw, FILES.homicideByRegion, { region: z.string(), value: rate });
  const byRegion = regions.map((at) => row('homicide-rate-2026', regionOf(at.region), 2024, at.value));
  const partner = records(raw, FILES.partner, { region: z.string(), male: rate, female: rate }).flatMap(
    (at) =>
      (['female', 'male'] as const).map((sex) =>
        row('partner-homicide-share', regionOf(at.region), 2024, at[sex], { group: groupOf({ sex }) }),
      ),
  );
  return [...bySex, ...byRegion, ...partner];
}

function violence(raw: RawFolder, places: Places): Observation[] {
  const file = `${FOLDER}/${FILES.violence}`;
  const columns = ['iso3', 'year', 'question_number', 'source_name', 'count', 'comment_from_country', 'sex'];
  return raw.table(file, { columns }).map((line) => {
    const kind = decode(VIOLENCE, line['question_number'] ?? '', 'question');
    const note = [line['source_name'], line['comment_from_country']].filter((part) => part).join('; ');
    // The column is called count and holds percent.
    const value = readNumber(line['count'] ?? '', file);
    const area = areaOfCode(places, line['iso3'] ?? '', file);
    return row(`victims-${kind}-violence-2026`, area, readNumber(line['year'] ?? '', file), value, {
      group: groupOf({ sex: line['sex'] ?? '' }),
      source: note,
    });
  });
}

function safety(raw: RawFolder): Observation[] {
  const share = z.number();
  const countries = z.int();
  const id = 'safe-walking-alone-2026';
  const byPeriod = records(raw, FILES.safeByPeriod, {
    region: z.string(),
    period_2016_2020: share,
    period_2021_2025: share,
    countries,
  });
  const bySex = records(raw, FILES.safeBySex, { region: z.string(), female: share, male: share, countries });
  return [
    ...byPeriod.flatMap((at) => {
      const source = `${at.countries} countries`;
      const area = regionOf(at.region);
      return [
        row(id, area, 2020, at.period_2016_2020, { period: '2016-2020', source }),
        row(id, area, 2025, at.period_2021_2025, { period: '2021-2025', source }),
      ];
    }),
    ...bySex.flatMap((at) =>
      (['female', 'male'] as const).map((sex) =>
        row(id, regionOf(at.region), 2025, at[sex], {
          period: '2021-2025',
          group: groupOf({ sex }),
          source: `${at.countries} countries`,
        }),
      ),
    ),
  ];
}

function childrenAndTrafficking(raw: RawFolder): Observation[] {
  const source = '2024 or the latest year available';
  const forms = records(raw, FILES.traffickingForm, { label: z.string(), size: z.number() });
  const people = records(raw, FILES.traffickingPeople, {
    group: z.string(),
    ageGroup: z.string(),
    value: z.number(),
  });
  const disciplined = records(raw, FILES.discipline, {
    region: z.string(),
    share: z.number(),
    childrenMillions: z.number(),
  });
  const period = { period: '2010-2024' };
  return [
    ...disciplined.flatMap((at) => [
      row('violent-discipline-2026', regionOf(at.region), 2024, at.share, period),
      row('violent-discipline-children-2026', regionOf(at.region), 2024, at.childrenMillions, period),
    ]),
    ...forms.map((at) =>
      row('trafficking-form-share', WORLD, 2024, at.size, {
        group: groupOf({ form: decode(FORMS, at.label, 'form of exploitation') }),
        source,
      }),
    ),
    ...people.map((at) =>
      row('trafficking-sex-age-share', WORLD, 2024, at.value, {
        group: decode(PEOPLE, at.group, 'group of people'),
        source,
      }),
    ),
  ];
}

function inclusion(raw: RawFolder): Observation[] {
  const share = z.number();
  const seats = records(raw, FILES.parliament, { category: z.string(), youngMPs: share, womenMPs: share });
  const say = records(raw, FILES.efficacy, { region: z.string(), value: share });
  const institutions = records(raw, FILES.votes, {
    institution: z.string(),
    fullName: z.string(),
    voteShare: share,
    memberShare: share,
  });
  return [
    ...seats.flatMap((at) => {
      const group = groupOf({ position: decode(POSITIONS, at.category, 'position') });
      return [
        row('women-parliament-positions', WORLD, 2026, at.womenMPs, { group }),
        row('young-parliament-positions', WORLD, 2026, at.youngMPs, { group }),
      ];
    }),
    ...say.map((at) =>
      row('political-efficacy', regionOf(at.region), 2025, at.value, { period: '2015-2025' }),
    ),
    ...institutions.flatMap((at) => {
      const group = groupOf({ institution: decode(INSTITUTIONS, at.institution, 'institution') });
      const more = { group, source: 'no year in the file' };
      return [
        row('developing-votes-2026', 'M49-515', 2026, at.voteShare, more),
        row('developing-members-2026', 'M49-515', 2026, at.memberShare, more),
      ];
    }),
  ];
}

function freedoms(raw: RawFolder, places: Places): Observation[] {
  const byYear = records(raw, FILES.defendersByYear, { year: z.int(), value: z.number() });
  const byGroup = records(raw, FILES.defendersByGroup, {
    region: z.string(),
    values: z.record(z.string(), z.number()),
  });
  const lawful = records(raw, FILES.information, { id: z.string(), country: z.string(), x: z.literal(1) });
  return [
    ...byYear.map(({ year, value }) =>
      row('defenders-killed', WORLD, year, value, { flag: year >= FIRST_PROJECTED ? 'projected' : null }),
    ),
    ...byGroup.flatMap((at) =>
      Object.entries(at.values).map(([name, value]) => {
        const group = groupOf({ group: decode(DEFENDERS, name, 'group of defenders') });
        return row('defenders-group-share', regionOf(at.region), 2025, value, { group });
      }),
    ),
    ...lawful.map((at) =>
      row('information-guarantee', areaOfCode(places, at.id, FILES.information), 2025, at.x),
    ),
  ];
}

export default {
  dataset: UNDP_DATASET,
  indicators: UNDP_INDICATORS,
  rows: (raw, places) => [
    ...homicide(raw),
    ...violence(raw, places),
    ...safety(raw),
    ...childrenAndTrafficking(raw),
    ...inclusion(raw),
    ...freedoms(raw, places),
  ],
} satisfies Recipe;
