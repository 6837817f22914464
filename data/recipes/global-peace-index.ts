import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { describe, score } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';

const FILE = 'global-peace-index/gpi_2008_2022_by_domain.csv';

interface Domain {
  id: string;
  name: string;
  what: string;
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const DOMAINS: Record<string, Domain> = {
  'Overall Scores': {
    id: 'global-peace-index',
    name: 'Global Peace Index',
    what: 'the absence of violence and of fear of violence: safety, conflict and militarisation together',
    themes: ['violence', 'early-warning'],
    targets: ['16.1'],
  },
  'Safety and Security': {
    id: 'peace-safety-security',
    name: 'Societal safety and security',
    what: 'safety in society: crime, homicide, prisons, police, terror, perceptions of crime',
    themes: ['violence'],
    targets: ['16.1'],
  },
  'Ongoing Conflict': {
    id: 'peace-ongoing-conflict',
    name: 'Ongoing conflict',
    what: 'conflict within the country and with others',
    themes: ['early-warning'],
    targets: ['16.1'],
  },
  Militarisation: {
    id: 'peace-militarisation',
    name: 'Militarisation',
    what: 'the build-up of arms and armed forces',
    themes: ['early-warning'],
    targets: ['16.4'],
  },
};

const recipe: Recipe = {
  dataset: {
    id: 'global-peace-index',
    title: 'Global Peace Index 2022, overall and by domain',
    publisher: 'Institute for Economics and Peace (IEP)',
    via: 'psime/Global-Peace-Index',
    licence:
      'None stated in the repository. The workbook has a heading "Licensing Terms" whose text is not in the extract used here: read it before publishing',
    licenceStated: false,
    retrievedFrom:
      'github.com/psime/Global-Peace-Index @ 1f2bd2cbc52044a1b98c103af72a98a6c70f6991, GPI-2022-overall-scores-and-domains-2008-2022.xlsx',
    released: 'edition 2022, years 2008 to 2022',
    nature: 'expert-scored',
    summary:
      'Peacefulness of 163 countries and territories, 2008 to 2022, overall and in three domains, from 1 to 5: LOWER is more peaceful.',
    preparation: [
      'Scores are rounded to three decimals, the precision of the publisher (the workbook holds tails such as 3.0409999).',
      'A score of 0 cannot be on a scale from 1 to 5: it stands for a year before the place was scored (Palestine to 2015, South Sudan to 2010). These eleven are set aside as implausible.',
      'Years are those of the index, as published.',
    ],
    caveats: [
      'Lower is better: 1 is the most peaceful.',
      "Part of the index is analysts' judgement, part counts and surveys; no interval is given.",
      'The publisher computes all years anew in each edition: do not join these scores to those of other editions.',
      'It contains homicide, prison and police figures, so setting it against those compares a thing with itself.',
    ],
    files: [FILE],
  },
  indicators: Object.values(DOMAINS).map(({ id, name, what, themes, targets }) =>
    describe({
      id,
      dataset: 'global-peace-index',
      name: `${name} (Institute for Economics and Peace, 2022 edition)`,
      description: `Composite score of ${what}: 1 (most peaceful) to 5 (least peaceful). Lower is better.`,
      subject: id === 'global-peace-index' ? 'Global Peace Index' : `${name.toLowerCase()} score`,
      unit: score('score, 1 to 5, lower is more peaceful', 1, 5, 3),
      nature: 'expert-scored',
      better: 'lower',
      themes,
      targets,
    }),
  ),
  rows(raw, places) {
    return raw.table(FILE, { columns: ['domain', 'iso3c', 'year', 'score'] }).map((line): Observation => {
      const domain = DOMAINS[line.domain ?? ''];
      if (!domain) throw new Error(`${FILE}: unknown domain "${line.domain}"`);
      const where = `${FILE}, ${line.iso3c} ${line.year}`;
      const value = readNumber(line.score ?? '', where);
      return observed({
        indicator: domain.id,
        area: areaOfCode(places, line.iso3c ?? '', where),
        year: readNumber(line.year ?? '', where),
        value: value === 0 ? null : rounded(value, 3),
        flag: value === 0 ? 'implausible' : null,
      });
    });
  },
};

export default recipe;
