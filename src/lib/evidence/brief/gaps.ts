import type { Area } from '../../catalogue/area.ts';
import type { Gap } from './brief.ts';
import { OLD } from './old.ts';
import type { BriefData } from './data.ts';
import { sentences } from './speech.ts';

/**
 * The two halves of 16.7.1 share a code in the catalogue. All its official series are of parliaments (a), but those of Germany, which
 * are of the civil service and the courts (b, c).
 */
const OF_HALF: Record<string, RegExp> = {
  '16.7.1 (a)': /^(women-parliament|speakers|committee-chairs)/,
  '16.7.1 (b) & (c)': /^deu-/,
};

/**
 * The official indicators of SDG 16 without a value for a place, and those whose last one is old: those never measured first, then the
 * oldest. An indicator counts as measured wherever the catalogue names a measure as the official one, in any of its groups.
 */
export function gapsOf(area: Area, data: BriefData): Gap[] {
  // The goals are younger than every former state.
  if (area.kind === 'former') return [];
  const { indicators } = data.catalogue;
  return data.official
    .flatMap(({ code, text }): Gap[] => {
      const base = code.replace(/ .*/, '');
      const half = OF_HALF[code] ?? /./;
      const own = indicators.filter(
        ({ sdg, official, id }) => sdg === base && official === 'official' && half.test(id),
      );
      const years = own.flatMap(({ id }) => data.lastYear(id, area.id) ?? []);
      const since = years.length ? Math.max(...years) : null;
      if (since !== null && data.now - since <= OLD) return [];
      const widest = [...own].sort((a, b) => b.coverage.countries - a.coverage.countries)[0];
      const stand = indicators.filter(
        ({ sdg, official, id }) => sdg === base && official === 'proxy' && half.test(id),
      );
      const proxies = stand.flatMap(({ id, name }) => {
        const year = data.lastYear(id, area.id);
        return year === null ? [] : [{ name, year }];
      });
      const [proxy] = proxies.sort((a, b) => b.year - a.year);
      return [
        {
          indicator: widest?.id ?? '',
          name: text,
          sdg: code,
          since,
          sentence: sentences().gap({
            since,
            now: data.now,
            countries: widest?.coverage.countries ?? 0,
            held: own.length > 0,
            proxy: proxy ?? null,
          }),
        },
      ];
    })
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0));
}
