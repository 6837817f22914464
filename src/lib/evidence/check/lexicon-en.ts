import type { Lexicon } from './lexicon.ts';
import { MEASURES_EN } from './lexicon-en-measures.ts';
import { AMBIGUOUS_EN, DEMONYMS_EN, PLACE_NAMES_EN } from './lexicon-en-places.ts';
import { FILLERS_EN, MARKERS_EN } from './lexicon-en-words.ts';

const BE = '(is|are|was|were|be|been|being|has been|have been|had been)';
const AS =
  '( (that|those|the (rate|level|share|number)|as (high|many|large|much|likely|common|often|low)|what (it|they) (was|were)))?';
const PERCENT = '(percent|per cent|pct)';

/** The English table of the claim checker. */
export const english: Lexicon = {
  language: 'en',
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  measures: MEASURES_EN,
  counting: ['(the )?(total )?numbers? of', '(the )?(total )?count of', 'how many'],
  groups: [
    { phrase: 'women and girls|women|girls|females?|woman', sex: 'female' },
    { phrase: 'men and boys|men|boys|males?|man', sex: 'male' },
  ],
  demonyms: DEMONYMS_EN,
  placeNames: PLACE_NAMES_EN,
  beforePlace: '((in|of|for|from|across|within|throughout|inside) )?(the )?|(in|of) ',
  afterPlace: "'s|'",
  ambiguous: AMBIGUOUS_EN,
  periods: [
    {
      phrase: 'in {to} (than|compared (with|to)) (it |they )?(was |were )?(in )?{from}',
      means: 'between',
      compared: true,
    },
    { phrase: '(between|from) {from} (and|to|until|till|through) {to}', means: 'between' },
    { phrase: '((over|during|in) (the years )?)?{from} ?(-|to|through) ?{to}', means: 'between' },
    {
      phrase:
        '((than|as) (it |they )?(was |were |had been )?(in )?|what (it|they) (was|were) in |(when )?compared (with|to) (the level )?(in |of )?|relative to ){from}',
      means: 'since',
      compared: true,
    },
    { phrase: '(since|after|from)( the year)? {from}( (on|onwards?))?', means: 'since' },
    { phrase: '(than|as) (it |they )?(was |were )?{n} years ago', means: 'last', compared: true },
    {
      phrase: '(than|as) (it |they )?(was |were )?(a|one) decade ago',
      means: 'last',
      years: 10,
      compared: true,
    },
    {
      phrase: '(than|as) (it |they )?(was |were )?two decades ago',
      means: 'last',
      years: 20,
      compared: true,
    },
    { phrase: '((over|in|during|within|for|across) )?(the )?(last|past|previous) {n} years', means: 'last' },
    {
      phrase: '((over|in|during|within|for) )?(the )?(last|past|previous) two decades',
      means: 'last',
      years: 20,
    },
    {
      phrase: '(over|in|during) the decade (to|up to|until) {to}',
      means: 'last',
      years: 10,
    },
    {
      phrase: '((over|in|during|within|for) )?(the |a )?(last |past |previous )?decade',
      means: 'last',
      years: 10,
    },
    { phrase: '((in|during|for|as of|at the end of) )?(the year )?{year}', means: 'in' },
  ],
  directions: [
    { phrase: `(${BE} )?(more than )?halved|cut in half`, means: 'down', unit: 'percent', amount: 50 },
    { phrase: `(${BE} )?doubled|doubling`, means: 'up', unit: 'times', amount: 2 },
    { phrase: `(${BE} )?(tripled|trebled)`, means: 'up', unit: 'times', amount: 3 },
    { phrase: `(${BE} )?quadrupled`, means: 'up', unit: 'times', amount: 4 },
    {
      phrase:
        '(plung(ed?|ing)|plummet(ed|ing)?|collaps(ed?|ing)|crash(ed|ing)?|tumbl(ed?|ing)|slash(ed|es)?)',
      means: 'down',
      unit: 'much',
    },
    {
      phrase:
        '(soar(ed|ing)?|skyrocket(ed|ing)?|surg(ed?|ing)|explod(ed?|ing)|rocketed|shot up|jump(ed|ing)?)',
      means: 'up',
      unit: 'much',
    },
    {
      phrase: `(${BE} )?(fell|fallen|falls?|falling|declin(ed?|es|ing)|dropp?(ed|ing|s)?|decreas(ed?|es|ing)|went down|gone down|go(es|ing)? down|came down|come down|sank|sunk|shrank|shrunk|reduced?|cut|cuts|down|dwindled|lost ground|a (fall|drop|decline|decrease|reduction))( (of|in))?`,
      means: 'down',
    },
    {
      phrase: `(${BE} )?(rose|risen|ris(es?|ing)|increas(ed?|es|ing)|grew|grown|grow(s|ing)?|went up|gone up|go(es|ing)? up|climb(ed|ing|s)?|up|gained|a (rise|increase|growth))( (of|in))?`,
      means: 'up',
    },
    {
      phrase: `((${BE}|has|have) )?(remained |stayed |kept |been |about |nearly |exactly |roughly |broadly |largely |almost |more or less |about )*(unchanged|stable|flat|constant|steady|the same|stagnated|stagnant)|(has|have|did|does) not (really )?changed?|hardly changed`,
      means: 'same',
    },
    { phrase: `(${BE} )?(improv(ed?|es|ing)|got(ten)? better|getting better)`, means: 'better' },
    {
      phrase: `(${BE} )?(worsen(ed|s|ing)?|deteriorat(ed?|es|ing)|got(ten)? worse|getting worse)`,
      means: 'worse',
    },
  ],
  comparatives: [
    {
      phrase:
        '(as (high|large|many|common|low) as|the same (level |rate |share )?as|equal to|similar to|no different (from|than))',
      means: 'same',
    },
    {
      phrase:
        '(higher|greater|larger|bigger|stronger|commoner)|more (likely|often|common|frequent|widespread)|more',
      means: 'higher',
    },
    {
      phrase: '(lower|smaller|fewer|weaker|rarer)|less (likely|often|common|frequent|widespread)|less',
      means: 'lower',
    },
    { phrase: 'better|less badly', means: 'better' },
    { phrase: 'worse', means: 'worse' },
  ],
  than: [
    'than( (that|those|the one|the rate|the level))?( (of|in|for|among))?',
    'as( that)?( (of|in|for|among))?',
    'that of',
    '(compared (with|to)|the (rate|level|share) (of|in))',
  ],
  bounds: [
    {
      phrase:
        '(more than|over|above|at least|greater than|higher than|exceed(s|ed|ing)?|in excess of|no (less|fewer) than|upwards of|beyond)',
      means: 'over',
    },
    {
      phrase: '(less than|under|below|at most|fewer than|lower than|no more than|short of|not even)',
      means: 'under',
    },
    {
      phrase:
        '(about|around|roughly|approximately|some|nearly|almost|close to|just (over|under|above|below)|a little (over|under)|approx|circa|well over|an estimated|or so)',
      means: 'near',
      hedged: true,
    },
  ],
  by: ['by', 'of'],
  to: ['to', 'and reached', 'reaching', 'and stands at', 'and stood at'],
  amounts: [
    { phrase: `{n} (percentage points?|points?|pp)`, unit: 'points' },
    { phrase: `{n} ${PERCENT}( of)?`, unit: 'percent' },
    {
      phrase:
        '{n} (victims? |people |cases |homicides |murders |prisoners |offences )?(per|for every|in every|in) (100000|100 000|hundred thousand)( (people|inhabitants|population|residents))?',
      unit: 'per-100000',
    },
    { phrase: '{n} (in|out of|of)( every)? {m}', unit: 'percent', ratio: true, words: true },
    { phrase: '(a|one) factor of {n}', unit: 'times' },
    { phrase: `{n}(-?fold| times)${AS}`, unit: 'times' },
    {
      phrase:
        'half (as (high|many|much|large|likely)|that|those|the (rate|level|share|number)|what (it|they) (was|were))',
      unit: 'times',
      amount: 0.5,
    },
    { phrase: `(twice|double)${AS}`, unit: 'times', amount: 2 },
    { phrase: '(a|one)( |-)third( of)?', unit: 'percent', amount: 100 / 3, words: true },
    { phrase: 'two( |-)thirds( of)?', unit: 'percent', amount: 200 / 3, words: true },
    { phrase: '(a|one)( |-)quarter( of)?', unit: 'percent', amount: 25, words: true },
    { phrase: 'three( |-)quarters( of)?', unit: 'percent', amount: 75, words: true },
    { phrase: '(a|one)( |-)fifth( of)?', unit: 'percent', amount: 20, words: true },
    { phrase: '(a|one)( |-)tenth( of)?', unit: 'percent', amount: 10, words: true },
    { phrase: '(one |a )?half( of)?', unit: 'percent', amount: 50, words: true },
    {
      phrase: '(the )?(vast |large |great |overwhelming )?majority( of)?|most( of)?',
      unit: 'percent',
      amount: 50,
      bound: 'over',
    },
    { phrase: '(only )?a minority( of)?', unit: 'percent', amount: 50, bound: 'under' },
    {
      phrase: '(nearly|almost|virtually|practically) (all|every|everyone|everybody)( of)?',
      unit: 'percent',
      amount: 90,
      bound: 'over',
    },
    {
      phrase: '(hardly|almost|nearly) (any|anyone|anybody|no|none|nobody)( of)?',
      unit: 'percent',
      amount: 10,
      bound: 'under',
    },
    { phrase: '{n} million( (people|persons|adults|citizens))?', unit: 'number', scale: 1e6 },
    { phrase: '{n} (people|persons|adults|citizens|inhabitants|cases|victims)', unit: 'number' },
    { phrase: '(?<n>-?\\d+(?:\\.\\d+)?)', unit: 'plain' },
  ],
  degrees: [
    {
      phrase:
        '(sharply|dramatically|drastically|massively|steeply|significantly|substantially|considerably|strongly|hugely|a lot|markedly)|(much|far|significantly|considerably)(?=.*than)',
      means: 'much',
    },
    { phrase: '(slightly|a little|a bit|marginally|modestly|somewhat)', means: 'little' },
  ],
  ranks: [
    { phrase: 'highest|largest|biggest|greatest|the most', end: 'highest' },
    { phrase: 'lowest|smallest|the least|the fewest', end: 'lowest' },
    { phrase: 'worst', end: 'worst' },
    { phrase: 'best', end: 'best' },
  ],
  ordinals: { second: 2, third: 3, fourth: 4, fifth: 5 },
  everyone: [
    '(of|among|amongst|in) (all|any|the)( other)?( of)?( the)? (countries|country|nations|nation)( (in|of))?',
  ],
  oneOf: ['(is |are |was )?(one|some) of', '(is |are |was )?(among|amongst)'],
  negations: [
    "(has|have|had|did|do|does|is|are|was|were|could) not|(hasn|haven|hadn|didn|don|doesn|isn|aren|wasn|weren|couldn)'t|not|cannot",
  ],
  steady: [
    '(every|each) (single )?year|year (after|on|by) year|steadily|continuously|continually|constantly|without (a )?break|consistently|in every year',
  ],
  markers: MARKERS_EN,
  fillers: FILLERS_EN,
};
