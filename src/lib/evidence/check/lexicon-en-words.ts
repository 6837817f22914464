import type { Lexicon } from './lexicon.ts';

/** English words that take a sentence, or a part of it, out of what numbers can tell. */
export const MARKERS_EN: Lexicon['markers'] = [
  {
    phrase:
      '(because of|because|due to|thanks to|owing to|as a (result|consequence)( of)?|caus(es?|ed|ing)|leads? to|led to|results? in|resulted in|driven by|the (reason|cause)|therefore|so that|by (hiring|arresting|locking|introducing|adopting|banning|deploying)|makes?|made|making|explains?|explained|thereby|reduces|works|worked|attributed to|blamed?|brought about|prevents?|prevented|after (the|a|his|her|their|its) \\w+|under (president|the government|prime minister)|when .* (took|came))',
    problem: 'cause',
  },
  {
    phrase:
      "(will|shall|won't|going to|is expected|are expected|expected to|is set to|are set to|projected|forecast(s|ed)?|predict(s|ed|ion)?|by (2026|2027|2028|2029|203\\d|204\\d|2050)|next (year|decade)|in the future|tomorrow|soon|would|could|may|might|on track)",
    problem: 'future',
  },
  {
    phrase:
      '(should|must|ought to|need(s|ed)? to|i (think|believe|feel)|we (must|need|should)|in my (opinion|view)|it is (good|bad|time)|deserves?|unfair|fair|unacceptable|scandal|shame|terrible|wonderful|great|corrupt|lazy|brutal|failing|failed|cares?|best country|love)',
    problem: 'opinion',
  },
  {
    phrase:
      '(out of control|in crisis|a crisis|dangerous|unsafe|safer?|safest|safety|violent|lawless|bad|good|high|low|big|huge|small|serious|alarming|epidemic|rampant|widespread|everywhere|nobody|everybody|everyone|no ?one|a problem|problems|many|few|some people|lots|a lot of|too (much|many|high|low)|crime|violence|insecurity|justice|injustice|peace|peaceful|chaos|normal|enough|strong|weak|poor|large)',
    problem: 'vague',
  },
  {
    phrase:
      '((in )?(most|all|every|no|many|several|some|half of|half the|a majority of|the majority of|few|{n}|more|fewer)( of)?( the)?( (european|african|asian|american|latin american|rich|poor|developed|developing|other))? (countries|nations|states)|every country|no (other )?country|(in )?(countries|nations) (with|where|that))',
    problem: 'many-places',
  },
  {
    phrase:
      '(cities|city|urban|rural|villages?|towns?|capital|northern|southern|eastern|western|central|border|provinces?|districts?|regions of|parts of|states of|slums?|favelas?|neighbourhoods|neighborhoods|streets|the (north|south|east|west)|downtown|suburbs?)',
    problem: 'part-of-place',
  },
  {
    phrase:
      '(never|always|recently|lately|in recent years|in the (18|19|20)\\d0s|since the (18|19|20)\\d0s|the (18|19|20)\\d0s|for (many )?years|for decades|over the years|last year|this year|in living memory|ever|in history|of all time|historically|long ago|before {year}|the pandemic|covid(-19)?|the war|in the last few years|nowadays|these days)',
    problem: 'loose-years',
  },
];

/** English words that carry nothing to check. */
export const FILLERS_EN: Lexicon['fillers'] = [
  'a|an|the|this|that|these|those|its|their|his|her|our|it|they|there|he|she|we|which|who|whose|whom',
  'is|are|was|were|be|been|being|has|have|had|do|does|did|having|get|gets|got|can',
  'of|in|on|at|for|from|with|by|as|and|or|but|than|across|over|during|within|through|into|per|all|both|also|while',
  'every|each|any|only|just|even|still|now|today|currently|already|so|far|very|rather|quite|again|again|here|actually|really|indeed|overall|generally|clearly|fact|according|data|figures|statistics|show|shows|shown|said|says|say|that|recorded|reported|official|estimated|latest|nationwide|national|nationally|countrywide',
  "s|'s|people|persons?|adults|citizens|population|residents|inhabitants|the public|public|households|victims|country|countries|nation|nations|average|mean|rate|rates|level|levels|share|shares|proportion|percentage|number|numbers|score|scores|index|total|value|values|year|years|time|period|those|ones?|world's|surveyed|respondents|asked|respectively|live|living",
  'feels?|felt|ranks?|ranked|head|capita|stands?|stood|reached|reaches|amounts?|totalled|saw|sees|seen|experienced|experiences|counts?|counted|records?|compared|comparison|relative|recording|posted|ended|began|begun|started|start|continued|continues|continue|began|kept|keeps|keep|managed|ago|often|likely',
];
