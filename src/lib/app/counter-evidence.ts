import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CounterEvidence } from '../evidence/argument.ts';
import type { CountedClaim } from '../evidence/claim.ts';
import { gather, type Told } from '../evidence/counter/gather.ts';
import type { Material, Source } from '../evidence/counter/material.ts';
import { FALSE_DISCOVERY_RATE } from '../evidence/counter/opposite.ts';
import { againstShown } from '../evidence/counter/shown.ts';
import { siblingsOf, type Sibling } from '../evidence/counter/siblings.ts';
import { SHIFT } from '../evidence/counter/years.ts';
import type { Figure } from '../figures/figure.ts';
import { groupName, type Row, type Topic } from '../figures/frame.ts';
import type { Engine } from '../store/engine.ts';
import { groupsQuery } from '../store/queries/groups.ts';
import { seriesQuery } from '../store/queries/series.ts';
import { topicOf } from './frame.ts';
import { writeView } from './view-codec.ts';

/** Beyond the claim's years: the shift of the years, and how far a value may stand from an end. */
const WIDER = SHIFT + 2;

/** An indicator with its dataset, or null where the catalogue does not hold it. */
function found(catalogue: Catalogue, id: string): Topic | null {
  return catalogue.indicators.some((one) => one.id === id) ? topicOf(catalogue, id) : null;
}

/** Whether a group is a part of another by one more dimension: `age=18-29,sex=female` of `sex=female`. */
function isPart(part: string, whole: string): boolean {
  const wanted = whole === 'total' ? [] : whole.split(',');
  const parts = part === 'total' ? [] : part.split(',');
  return parts.length === wanted.length + 1 && wanted.every((pair) => parts.includes(pair));
}

/** Asks the engine for the rows of one claim, each indicator and group once. */
class Reader {
  readonly #engine: Engine;
  readonly #catalogue: Catalogue;
  readonly #claim: CountedClaim;
  readonly #options: { signal?: AbortSignal };
  readonly #asked = new Map<string, Promise<Row[]>>();

  constructor(engine: Engine, catalogue: Catalogue, claim: CountedClaim, signal: AbortSignal | undefined) {
    this.#engine = engine;
    this.#catalogue = catalogue;
    this.#claim = claim;
    this.#options = signal ? { signal } : {};
  }

  /** Every country's rows, some years more than the claim names at both ends. */
  rows(indicator: string, group: string): Promise<Row[]> {
    const key = `${indicator} ${group}`;
    const known = this.#asked.get(key);
    if (known) return known;
    const { from, to } = this.#claim.years;
    const areas = this.#catalogue.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id);
    const params = { indicator, areas, from: from - WIDER, to: to + WIDER, groups: [group] };
    const asked = this.#engine.run(seriesQuery, params, this.#options);
    this.#asked.set(key, asked);
    return asked;
  }

  /** The claim by an indicator, with other groups where given. */
  async source(
    topic: Topic,
    over: { group?: string; versus?: Topic; versusGroup?: string } = {},
  ): Promise<Source> {
    const claim = this.#claim;
    const { id } = topic.indicator;
    switch (claim.kind) {
      case 'groups': {
        const [rows, second] = await Promise.all([this.rows(id, claim.first), this.rows(id, claim.second)]);
        return { topic, rows, second, versus: null };
      }
      case 'pair': {
        const versus = over.versus ?? topicOf(this.#catalogue, claim.versus);
        const [rows, second] = await Promise.all([
          this.rows(id, over.group ?? claim.group),
          this.rows(versus.indicator.id, over.versusGroup ?? claim.versusGroup),
        ]);
        return { topic, rows, second, versus };
      }
      default:
        return { topic, rows: await this.rows(id, over.group ?? claim.group), second: [], versus: null };
    }
  }

  /** The parts of the claim's group that have values in some places: one dimension more than the group itself. */
  async groups(topic: Topic): Promise<Material['groups']> {
    const claim = this.#claim;
    if (claim.kind === 'groups') return [];
    const there = await this.#engine.run(groupsQuery, { indicator: topic.indicator.id }, this.#options);
    const others = there
      .map(({ grp }) => grp)
      .filter((grp) => isPart(grp, claim.group) && !grp.includes('=unknown'));
    return Promise.all(
      others.map(async (id) => ({
        id,
        name: groupName(topic, id),
        source: await this.source(topic, { group: id }),
      })),
    );
  }

  /** The claim by every other measurement of the same thing; of a pair, of either measure. */
  async siblings(topic: Topic): Promise<Material['siblings']> {
    const claim = this.#claim;
    const of = (sibling: Sibling) => {
      const topic = found(this.#catalogue, sibling.id);
      return topic ? [{ sibling, topic }] : [];
    };
    const group = claim.kind === 'groups' ? claim.first : claim.group;
    const own = siblingsOf(claim.indicator, group)
      // Two groups are compared inside one source, so a source that stands for one group only is of no use.
      .filter((sibling) => claim.kind !== 'groups' || sibling.group === claim.first)
      .filter(({ id }) => claim.kind !== 'pair' || id !== claim.versus)
      .flatMap(of)
      .map(async ({ sibling, topic: other }) => ({
        sibling,
        source: await this.source(other, { group: sibling.group }),
      }));
    const along =
      claim.kind === 'pair'
        ? siblingsOf(claim.versus, claim.versusGroup)
            .filter(({ id }) => id !== claim.indicator)
            .flatMap(of)
            .map(async ({ sibling, topic: other }) => ({
              sibling,
              source: await this.source(topic, { versus: other, versusGroup: sibling.group }),
            }))
        : [];
    return Promise.all([...own, ...along]);
  }
}

interface Options {
  signal?: AbortSignal;
  language?: Language;
}

/**
 * All that argues against a claim over countries: other sources, parts that go the other way, places where nothing can
 * be told, other years, few places that make it, and wholes that go otherwise than their parts. Empty, with what was
 * looked at, where nothing was found.
 *
 * @throws Failure as `Engine.run` does; Error for an indicator that is not in the catalogue
 * @example await counterEvidence({ kind: 'change', indicator: 'homicide-rate', group: 'total',
 *   years: { from: 2000, to: 2020 } }, catalogue, engine)
 */
export async function counterEvidence(
  claim: CountedClaim,
  catalogue: Catalogue,
  engine: Engine,
  { signal, language = pageLanguage() }: Options = {},
): Promise<CounterEvidence> {
  const topic = topicOf(catalogue, claim.indicator);
  const reader = new Reader(engine, catalogue, claim, signal);
  const [own, groups, siblings, population] = await Promise.all([
    reader.source(topic),
    reader.groups(topic),
    reader.siblings(topic),
    reader.rows('population', 'total'),
  ]);
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  const looks = gather({ claim, language, areas, own, groups, siblings, population });
  return { ...linked(looks), falseDiscoveryRate: FALSE_DISCOVERY_RATE };
}

/**
 * All that argues against what one view shows: other years of its line, other places and groups of its source, ends
 * of its list that cannot be told apart. No test is made there, so no false finding is to be expected.
 *
 * @throws Failure as `Engine.run` does; Error for an indicator that is not in the catalogue
 * @example await againstFigure(figure, catalogue, engine)
 */
export async function againstFigure(
  figure: Figure,
  catalogue: Catalogue,
  engine: Engine,
  { signal, language = pageLanguage() }: Options = {},
): Promise<CounterEvidence> {
  const options = signal ? { signal } : {};
  const topic = topicOf(catalogue, figure.measure.id);
  const { id: indicator, coverage } = topic.indicator;
  const groups = await engine.run(groupsQuery, { indicator }, options);
  const rows = await engine.run(
    seriesQuery,
    {
      ...{ indicator, from: coverage.from, to: coverage.to },
      areas: catalogue.areas.map(({ id }) => id),
      groups: groups.map(({ grp }) => grp),
    },
    options,
  );
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  return { ...linked(againstShown({ figure, topic, rows, areas, language })), falseDiscoveryRate: 0 };
}

/** What was found, each with the link of the view that shows it. */
function linked({ told, looked }: { told: Told[]; looked: number }) {
  return {
    arguments: told.map(({ shown, ...argument }) => ({
      ...argument,
      view: shown && writeView({ ...shown, highlight: null }),
    })),
    looked,
  };
}
