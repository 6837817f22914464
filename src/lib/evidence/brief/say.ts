import type { Brief, DoNotSay, Item, SayLine, Standing } from './brief.ts';
import { OLD } from './old.ts';
import { amount, shortPublisher } from './quantity.ts';
import { sentences, words } from './speech.ts';

/** More lines are not said in the time of a panel. */
const MOST_LINES = 8;
const MOST_WARNINGS = 8;
/** Of one kind, so that no kind crowds out the others. */
const MOST_OF_KIND = 2;
/** From this share of all places on, an interval of ranks says that no single rank may be named. */
const WIDE = 0.1;

/** Lines that may be read aloud: of the strongest points, then of the first item under each question that is recent and graded strong or moderate. */
export function sayLines(brief: Pick<Brief, 'sections' | 'strongest' | 'name' | 'now'>): SayLine[] {
  const items = brief.sections.flatMap((section) => section.items);
  const firm = ({ graded, latest }: Item) =>
    (graded.grade === 'strong' || graded.grade === 'moderate') && brief.now - latest.year <= OLD;
  const first = brief.sections.flatMap(({ items: own }) => own.filter(firm).slice(0, 1));
  const strongest = brief.strongest.flatMap(({ item: id }) => items.find((item) => item.id === id) ?? []);
  return [...new Set([...strongest, ...first])]
    .filter(firm)
    .slice(0, MOST_LINES)
    .map((item) => ({
      item: item.id,
      text: sentences().say(item, brief.name),
      year: item.latest.year,
      source: shortPublisher(item),
    }));
}

type Ranked = Extract<Standing, { best: number }>;

/** Every claim about an item that the data do not carry, with the kind of it. */
function warnings(item: Item, { name: place, now }: Pick<Brief, 'name' | 'now'>): [kind: string, DoNotSay][] {
  const { dont } = sentences();
  const found: [string, DoNotSay][] = [];
  const add = (kind: string, claim: string, reason: string) =>
    found.push([kind, { item: item.id, claim, reason }]);
  const { change } = item;
  const [against] = item.against;
  if (against !== undefined) {
    if (item.disagrees === 'value') add('against', dont.exactly(item, place), against);
    else if (!('withheld' in change)) add('against', dont.moved(item, place, change.difference > 0), against);
  }
  if ('withheld' in change) {
    const broken = item.series.breaks.some((one) => words().brokenBetween(one) === change.withheld);
    if (broken) add('break', dont.changed(item, place), change.withheld);
  } else if (
    change.reads === 'unclear' &&
    amount(item, change.from.value) !== amount(item, change.to.value)
  ) {
    add('unclear', dont.moved(item, place, change.difference > 0), change.sentence);
  }
  const world = item.standings.find(({ among }) => among === 'world');
  if (world && 'withheld' in world && world.withheld === words().rankOfRecords)
    add('records', dont.records(item, place), words().rankOfRecords);
  const ranked = item.standings.find((one): one is Ranked => one.among === 'world' && 'best' in one);
  if (ranked && ranked.worst - ranked.best >= WIDE * ranked.of)
    add('rank', dont.rank(item, place, ranked), dont.rankReason(ranked));
  if (now - item.latest.year > OLD) add('old', dont.today(item, place), dont.todayReason(item, now));
  if (item.nature === 'expert-scored') add('expert', dont.measured(item, place), dont.measuredReason);
  return found;
}

const ORDER = ['against', 'break', 'unclear', 'records', 'rank', 'old', 'expert'];

/** Claims that somebody may be tempted to make and that the data do not carry; at most two of a kind, the gravest kinds first. */
export function doNotSay(brief: Pick<Brief, 'sections' | 'name' | 'now'>): DoNotSay[] {
  const all = brief.sections.flatMap(({ items }) => items.flatMap((item) => warnings(item, brief)));
  const kept = ORDER.flatMap((kind) => all.filter(([own]) => own === kind).slice(0, MOST_OF_KIND));
  const always: DoNotSay = {
    item: null,
    claim: sentences().dont.policy(brief.name),
    reason: sentences().dont.policyReason,
  };
  return [...kept.slice(0, MOST_WARNINGS - 1).map(([, line]) => line), ...(all.length ? [always] : [])];
}
