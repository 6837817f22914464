import type { Area } from '../catalogue/area.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CountedClaim } from '../evidence/claim.ts';
import type { Claimed } from '../evidence/claimed.ts';
import { changes } from '../evidence/weigh/change.ts';
import { groups } from '../evidence/weigh/groups.ts';
import { levels } from '../evidence/weigh/level.ts';
import { tally } from '../evidence/weigh/outcome.ts';
import { related } from '../evidence/weigh/pair.ts';
import { groupName, type Row } from '../figures/frame.ts';
import type { Engine } from '../store/engine.ts';
import { endsQuery } from '../store/queries/ends.ts';
import { latestQuery } from '../store/queries/latest.ts';
import { pairQuery } from '../store/queries/pair.ts';
import { topicOf } from './frame.ts';

/**
 * What the data answer to a claim over every country.
 *
 * @throws Failure as `Engine.run` does; Error for an indicator that the catalogue does not hold
 */
export async function answerClaim(
  claim: CountedClaim,
  catalogue: Catalogue,
  engine: Engine,
  { signal, language = pageLanguage() }: { signal?: AbortSignal; language?: Language } = {},
): Promise<Claimed> {
  const options = signal ? { signal } : {};
  const topic = topicOf(catalogue, claim.indicator);
  const areas = new Map<string, Area>(catalogue.areas.map((area) => [area.id, area]));
  const everywhere = { indicator: claim.indicator, from: claim.years.from, to: claim.years.to, areas: null };
  const latest = async (group: string): Promise<Row[]> => {
    const rows = await engine.run(latestQuery, { ...everywhere, group }, options);
    return rows.map((row) => ({ ...row, grp: group }));
  };
  switch (claim.kind) {
    case 'change': {
      const { group } = claim;
      const rows = await engine.run(endsQuery, { ...everywhere, group }, options);
      const { outcomes, broken } = changes(
        topic,
        rows.map((row) => ({ ...row, grp: group })),
        areas,
      );
      return { kind: 'change', topic, years: claim.years, outcomes, tally: tally(outcomes), broken };
    }
    case 'level': {
      const { threshold } = claim;
      const outcomes = levels(topic, await latest(claim.group), threshold);
      return { kind: 'level', topic, threshold, outcomes, tally: tally(outcomes) };
    }
    case 'groups': {
      const [first, second] = await Promise.all([latest(claim.first), latest(claim.second)]);
      const outcomes = groups(topic, first, second, areas);
      const named = (group: string) => groupName(topic, group, language).toLocaleLowerCase(language);
      const names: [string, string] = [named(claim.first), named(claim.second)];
      return { kind: 'groups', topic, names, outcomes, tally: tally(outcomes) };
    }
    case 'pair': {
      const { group, versus, versusGroup, apart } = claim;
      const params = { ...everywhere, group, versus, versusGroup };
      const pairs = await engine.run(pairQuery, params, options);
      return {
        kind: 'pair',
        topic,
        versus: topicOf(catalogue, versus),
        related: related(pairs, apart),
      };
    }
  }
}
