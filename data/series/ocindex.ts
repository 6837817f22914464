import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe, score } from '../describe.ts';

type Kind = 'average' | 'market' | 'actor' | 'resilience';

interface IndexSeries {
  /** The column, without the ` avg,` that stands behind averages in 2023. */
  column: string;
  id: string;
  kind: Kind;
  /** What is scored, as it stands in a sentence. */
  about: string;
  /** 2023 where the index began to score it then. */
  since?: 2023;
  themes?: Indicator['themes'];
  targets?: Indicator['targets'];
  /** For an average: what changed in 2023. */
  changed?: string;
}

const resilience = (
  column: string,
  id: string,
  about: string,
  more: Partial<IndexSeries> = {},
): IndexSeries => ({
  column,
  id,
  about,
  kind: 'resilience',
  ...more,
});
const market = (column: string, id: string, about: string, more: Partial<IndexSeries> = {}): IndexSeries => ({
  column,
  id,
  about,
  kind: 'market',
  ...more,
});
const actor = (column: string, id: string, about: string, more: Partial<IndexSeries> = {}): IndexSeries => ({
  column,
  id,
  about,
  kind: 'actor',
  ...more,
});

export const INDEX_SERIES: IndexSeries[] = [
  {
    column: 'Criminality',
    id: 'oci-criminality',
    kind: 'average',
    about: 'how far organised crime reaches, the mean of criminal markets and criminal actors',
    changed:
      'Averaged over 15 criminal markets and 5 kinds of actors instead of 10 and 4: the level does not compare with 2021.',
  },
  {
    column: 'Criminal markets',
    id: 'oci-criminal-markets',
    kind: 'average',
    about: 'the size and harm of illegal markets, the mean over all the markets scored',
    changed: 'Averaged over 15 criminal markets instead of 10: the level does not compare with 2021.',
  },
  {
    column: 'Criminal actors',
    id: 'oci-criminal-actors',
    kind: 'average',
    about: 'the reach of criminal groups and persons, the mean over all the kinds scored',
    changed:
      'Averaged over 5 kinds of actors instead of 4, private sector actors being new: the level does not compare with 2021.',
  },
  market('Human trafficking', 'oci-human-trafficking', 'trafficking in people', {
    targets: ['16.2', '16.4'],
  }),
  market('Human smuggling', 'oci-human-smuggling', 'smuggling of people across borders'),
  market('Arms trafficking', 'oci-arms-trafficking', 'trafficking in arms'),
  market('Flora crimes', 'oci-flora-crimes', 'illegal trade in plants and timber'),
  market('Fauna crimes', 'oci-fauna-crimes', 'illegal trade in animals'),
  market(
    'Non-renewable resource crimes',
    'oci-resource-crimes',
    'illegal mining and trade in oil, gold and other minerals',
  ),
  market('Heroin trade', 'oci-heroin', 'the trade in heroin'),
  market('Cocaine trade', 'oci-cocaine', 'the trade in cocaine'),
  market('Cannabis trade', 'oci-cannabis', 'the illegal trade in cannabis'),
  market('Synthetic drug trade', 'oci-synthetic-drugs', 'the trade in synthetic drugs'),
  market(
    'Cyber-dependent crimes',
    'oci-cyber-dependent-crimes',
    'crimes that need a computer, such as ransomware',
    {
      since: 2023,
    },
  ),
  market(
    'Financial crimes',
    'oci-financial-crimes',
    'organised fraud, embezzlement and other financial crimes',
    {
      since: 2023,
      targets: ['16.4', '16.5'],
    },
  ),
  market('Trade in counterfeit goods', 'oci-counterfeit-goods', 'the trade in counterfeit goods', {
    since: 2023,
  }),
  market(
    'Illicit trade in excisable goods',
    'oci-excisable-goods',
    'the illegal trade in tobacco, alcohol and other taxed goods',
    {
      since: 2023,
    },
  ),
  market('Extortion and protection racketeering', 'oci-extortion', 'extortion and protection rackets', {
    since: 2023,
  }),
  actor('Mafia-style groups', 'oci-mafia-style-groups', 'the reach of mafia-style groups'),
  actor('Criminal networks', 'oci-criminal-networks', 'the reach of loose criminal networks'),
  actor(
    'State-embedded actors',
    'oci-state-embedded-actors',
    'the reach of criminal actors inside the state',
    {
      themes: ['changing-crime', 'institutions'],
      targets: ['16.4', '16.5'],
    },
  ),
  actor('Foreign actors', 'oci-foreign-actors', 'the reach of foreign criminal actors'),
  actor('Private sector actors', 'oci-private-sector-actors', 'the reach of criminal actors in business', {
    since: 2023,
  }),
  resilience(
    'Resilience',
    'oci-resilience',
    'how well a country can withstand organised crime, the mean of its twelve parts',
  ),
  resilience(
    'Political leadership and governance',
    'oci-leadership',
    'political leadership and governance against organised crime',
  ),
  resilience(
    'Government transparency and accountability',
    'oci-transparency',
    'transparency and accountability of the government',
    {
      targets: ['16.4', '16.6'],
    },
  ),
  resilience(
    'International cooperation',
    'oci-cooperation',
    'cooperation with other countries against organised crime',
    {
      targets: ['16.4', '16.a'],
    },
  ),
  resilience('National policies and laws', 'oci-policies', 'policies and laws against organised crime'),
  resilience(
    'Judicial system and detention',
    'oci-judiciary',
    'courts and prisons in the face of organised crime',
    {
      themes: ['changing-crime', 'justice'],
      targets: ['16.3', '16.4'],
    },
  ),
  resilience('Law enforcement', 'oci-law-enforcement', 'law enforcement against organised crime'),
  resilience('Territorial integrity', 'oci-territorial-integrity', 'control of borders and territory'),
  resilience('Anti-money laundering', 'oci-anti-money-laundering', 'measures against money laundering'),
  resilience(
    'Economic regulatory capacity',
    'oci-economic-regulation',
    'the capacity to regulate the economy',
  ),
  resilience('Victim and witness support', 'oci-victim-support', 'support of victims and witnesses', {
    themes: ['changing-crime', 'justice'],
    targets: ['16.3', '16.4'],
  }),
  resilience('Prevention', 'oci-prevention', 'prevention of organised crime', {
    themes: ['changing-crime', 'community'],
  }),
  resilience(
    'Non-state actors',
    'oci-non-state-actors',
    'the freedom and strength of civil society and the media against organised crime',
    {
      targets: ['16.4', '16.10'],
    },
  ),
];

function indexIndicator(series: IndexSeries): Indicator {
  const good = series.kind === 'resilience';
  const name = series.column === 'Resilience' ? 'Resilience to organised crime' : series.column;
  return describe({
    id: series.id,
    dataset: 'ocindex',
    name: series.column === 'Criminality' ? 'Criminality (organised crime)' : name,
    description: `Expert score from 1 to 10 of ${series.about}; ${good ? 'a high score is good' : 'a high score is bad'}.`,
    subject:
      series.column === 'Resilience' ? 'score of resilience to organised crime' : `score of ${series.about}`,
    unit: score(
      good ? 'score, 1 (worst) to 10 (best)' : 'score, 1 (best) to 10 (worst)',
      1,
      10,
      series.kind === 'average' || series.column === 'Resilience' ? 2 : 1,
    ),
    nature: 'expert-scored',
    better: good ? 'higher' : 'lower',
    themes: series.themes ?? (good ? ['changing-crime', 'institutions'] : ['changing-crime']),
    targets: series.targets ?? (good ? ['16.4', '16.6'] : ['16.4']),
    breaks: series.changed ? [{ year: 2023, areas: null, what: series.changed }] : [],
    caveats: [
      ...(series.since ? ['Scored for the first time in 2023.'] : []),
      'A score of experts, in steps of half a point for single markets, actors and parts: differences of less than one point say little.',
    ],
  });
}

export const INDEX_INDICATORS = INDEX_SERIES.map(indexIndicator);
