import type { Area } from '../../catalogue/area.ts';
import type { Gap } from './brief.ts';
import { OLD } from './choose.ts';
import type { BriefData } from './data.ts';
import { sentences } from './sentences-en.ts';

/** Years of a target, not of a measurement, prove no gap closed. */
const NOT_MEASURED = /target-path/;

/**
 * The official indicators of SDG 16 without a value for a place, and those whose last one is old: those never measured first, then the
 * oldest. An indicator counts as measured wherever the catalogue names a measure as the official one, in any of its groups.
 */
export function gapsOf(area: Area, data: BriefData): Gap[] {
  const { indicators } = data.catalogue;
  return data.official
    .flatMap(({ code, text }): Gap[] => {
      const own = indicators.filter(
        ({ sdg, official, id }) => sdg === code && official === 'official' && !NOT_MEASURED.test(id),
      );
      const years = own.flatMap(({ id }) => data.lastYear(id, area.id) ?? []);
      const since = years.length ? Math.max(...years) : null;
      if (since !== null && data.now - since <= OLD) return [];
      const widest = [...own].sort((a, b) => b.coverage.countries - a.coverage.countries)[0];
      const stand = indicators.filter(({ sdg, official }) => sdg === code && official === 'proxy');
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
          sentence: sentences.gap({
            code,
            text,
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
