import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answer } from '../figures/figure.ts';
import { noGroup, nothing } from '../figures/empty.ts';
import { dots } from '../figures/forms/dots.ts';
import { line, multiples } from '../figures/forms/line.ts';
import { map } from '../figures/forms/map.ts';
import { scatter } from '../figures/forms/scatter.ts';
import { slope } from '../figures/forms/slope.ts';
import { table } from '../figures/forms/table.ts';
import type { Frame, Row } from '../figures/frame.ts';
import type { Engine } from '../store/engine.ts';
import { coveredQuery } from '../store/queries/covered.ts';
import { endsQuery } from '../store/queries/ends.ts';
import { groupsQuery } from '../store/queries/groups.ts';
import { latestQuery } from '../store/queries/latest.ts';
import { pairQuery, type PairRow } from '../store/queries/pair.ts';
import { seriesQuery } from '../store/queries/series.ts';
import { frameOf, mainGroup } from './frame.ts';
import type { View } from './view.ts';

/** An engine with the signal that ends what it is asked. */
class Asker {
  readonly #engine: Engine;
  readonly #options: { signal?: AbortSignal };

  constructor(engine: Engine, signal: AbortSignal | undefined) {
    this.#engine = engine;
    this.#options = signal ? { signal } : {};
  }

  covered(params: { indicator: string; group: string }) {
    return this.#engine.run(coveredQuery, params, this.#options);
  }

  /** The groups of an indicator that have values, the one with the most places first. */
  async groups(indicator: string): Promise<string[]> {
    const found = await this.#engine.run(groupsQuery, { indicator }, this.#options);
    return found.sort((a, b) => b.areas - a.areas).map(({ grp }) => grp);
  }

  series({ topic, places: areas, years, groups }: Frame): Promise<Row[]> {
    const params = { indicator: topic.indicator.id, areas, ...years, groups: groups.map(({ id }) => id) };
    return this.#engine.run(seriesQuery, params, this.#options);
  }

  latest(frame: Frame): Promise<Row[]> {
    return this.#eachGroup(frame, (params) => this.#engine.run(latestQuery, params, this.#options));
  }

  ends(frame: Frame) {
    return this.#eachGroup(frame, (params) => this.#engine.run(endsQuery, params, this.#options));
  }

  async pairs({ topic, versus, years, groups }: Frame) {
    if (!versus) return [];
    const params = {
      indicator: topic.indicator.id,
      group: groups[0]?.id ?? 'total',
      versus: versus.indicator.id,
      versusGroup: versus.group,
      ...years,
      areas: null,
    };
    const rows = await this.#engine.run(pairQuery, params, this.#options);
    return rows.map((row) => ({ y: yOf(row, params.group), x: xOf(row, params.versusGroup) }));
  }

  async #eachGroup<Found>(
    { topic, places, everywhere, years, groups }: Frame,
    run: (params: {
      indicator: string;
      group: string;
      from: number;
      to: number;
      areas: readonly string[] | null;
    }) => Promise<Found[]>,
  ): Promise<(Found & { grp: string })[]> {
    const areas = everywhere ? null : places;
    const found = await Promise.all(
      groups.map(async ({ id: group }) => {
        const rows = await run({ indicator: topic.indicator.id, group, ...years, areas });
        return rows.map((row) => ({ ...row, grp: group }));
      }),
    );
    return found.flat();
  }
}

function yOf(pair: PairRow, grp: string): Row {
  const { area, yPeriod, yYear, y, yLow, yHigh, yN, yFlag, ySource } = pair;
  return {
    area,
    period: yPeriod,
    year: yYear,
    grp,
    value: y,
    low: yLow,
    high: yHigh,
    n: yN,
    flag: yFlag,
    source: ySource,
  };
}

function xOf(pair: PairRow, grp: string): Row {
  const { area, xPeriod, xYear, x, xLow, xHigh, xN, xFlag, xSource } = pair;
  return {
    area,
    period: xPeriod,
    year: xYear,
    grp,
    value: x,
    low: xLow,
    high: xHigh,
    n: xN,
    flag: xFlag,
    source: xSource,
  };
}

/**
 * Answers a view: asks the engine what the form needs and builds the figure. Map and scatter show every country, the
 * chosen places put forward; a table of every country shows all years where the link names years, else the latest.
 *
 * @throws Failure as `Engine.run` does; that there is nothing to show is an answer, not a failure
 * @example await answer(readView('places=BRA,JPN', catalogue).view, catalogue, engine, { signal })
 */
export async function answer(
  view: View,
  catalogue: Catalogue,
  engine: Engine,
  { signal, language = pageLanguage() }: { signal?: AbortSignal; language?: Language } = {},
): Promise<Answer> {
  const asker = new Asker(engine, signal);
  const covered = await asker.covered(mainGroup(view, catalogue));
  const frame = frameOf(view, catalogue, covered, language);
  if (covered.length === 0) {
    const groups = await asker.groups(view.indicator);
    const [widest] = groups;
    if (widest !== undefined && view.group === null && view.by === null) {
      return answer({ ...view, group: widest }, catalogue, engine, { ...(signal && { signal }), language });
    }
    if (groups.length) return noGroup(frame, groups);
  }
  if (frame.places.length === 0) return nothing(frame, view.form, [], covered);
  const chosen = view.places ?? [];
  switch (view.form) {
    case 'line':
      return line(frame, await asker.series(frame), covered);
    case 'multiples':
      return multiples(frame, await asker.series(frame), covered);
    case 'dots':
      return dots(frame, await asker.latest(frame), covered);
    case 'slope':
      return slope(frame, await asker.ends(frame), covered);
    case 'scatter':
      return scatter(frame, await asker.pairs(frame), chosen);
    case 'map':
      return map(frame, await asker.latest(frame), covered, chosen);
    case 'table': {
      const latestOnly = frame.everywhere && view.years === null;
      return table(frame, latestOnly ? await asker.latest(frame) : await asker.series(frame), covered);
    }
  }
}
