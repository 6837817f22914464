import {
  formatList,
  formatNumber,
  formatPercent,
  formatTogether,
  formatWithUnit,
} from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/methods.js';
import { LEAST_CASES, LEAST_STEPS, TIMES } from '../../figures/change.ts';
import { LEAST_PEOPLE } from '../../figures/finding.ts';
import { POLICY } from '../../figures/shield/policy.ts';
import { earsFalseAlarm } from '../../stats/ears.ts';
import { FUNNEL_LEVELS } from '../../stats/funnel.ts';
import { FEWEST_PLACES } from '../../stats/overdispersion.ts';
import { BYAR_FROM } from '../../stats/poisson.ts';
import { FEWEST_EVENTS } from '../../stats/standardise.ts';
import { SHIFT as CHECK_SHIFT } from '../check/other-years.ts';
import { TOLERANCE } from '../check/tolerance.ts';
import { MOST, MOST_OF_KIND } from '../counter/gather.ts';
import { LEAST_COUNTRIES } from '../counter/mix.ts';
import { LEAST_SHARE as LEAST_UNCLEAR } from '../counter/no-change.ts';
import { FALSE_DISCOVERY_RATE } from '../counter/opposite.ts';
import * as other from '../counter/other-source.ts';
import { FEW_NAMED, FEW_SHARE, MARGIN as WEIGHT_MARGIN } from '../counter/places.ts';
import { LEAST_CASES_OF_SLICE } from '../counter/slices.ts';
import { REACH } from '../counter/within-years.ts';
import { MARGIN as YEARS_MARGIN, SHIFT } from '../counter/years.ts';
import { gradeWord } from '../grade-words.ts';
import { GRADES } from '../grounds.ts';
import { LEAST_OVER_TIME } from '../pairs/over-time.ts';
import { LEAST_PAIRS } from '../pairs/report.ts';
import { LEAST_IN_REGION } from '../pairs/within.ts';
import { FALSE_SHARE } from '../watch/board.ts';
import { LEAST_MEAN, LEAST_MEAN_SMALL, LEAST_MONTHS, SETTINGS } from '../watch/settings.ts';

const DAYS = 365;

/**
 * What the code decides and the words of a method only name, by the placeholder that stands for it in them.
 * @example figuresIn('fr').reach // '2'
 */
export function figuresIn(language: Language): Record<string, string> {
  const whole = (value: number): string => formatNumber(value, 0, language);
  const fine = (value: number): string => formatNumber(value, 2, language);
  const percent = (share: number): string => formatPercent(share, language);
  const { much, little, same, among } = TOLERANCE;
  const few = POLICY.threshold;
  return {
    notYet: m.not_yet({}, { locale: language }),
    grades: formatTogether(
      GRADES.map((grade) => gradeWord(grade, language)),
      language,
    ),
    reach: whole(REACH),
    leastSteps: whole(LEAST_STEPS),
    leastCases: whole(LEAST_CASES),
    leastPeople: whole(LEAST_PEOPLE),
    timesAsHigh: whole(TIMES),
    most: whole(MOST),
    mostOfKind: whole(MOST_OF_KIND),
    falseRate: fine(FALSE_DISCOVERY_RATE),
    falseRatePercent: percent(FALSE_DISCOVERY_RATE),
    casesOfSlice: whole(LEAST_CASES_OF_SLICE),
    sourceShare: percent(other.LEAST_SHARE),
    sourceApart: whole(other.LEAST_APART),
    sourceShared: whole(other.LEAST_SHARED),
    sourceYears: whole(other.SAME_TIME),
    sourceMargin: percent(other.MARGIN),
    sourcePairs: whole(other.LEAST_PAIRS),
    unclearShare: percent(LEAST_UNCLEAR),
    shift: whole(SHIFT),
    yearsMargin: percent(YEARS_MARGIN),
    fewShare: percent(FEW_SHARE),
    fewNamed: whole(FEW_NAMED),
    weightMargin: percent(WEIGHT_MARGIN),
    mixCountries: whole(LEAST_COUNTRIES),
    inRegion: whole(LEAST_IN_REGION),
    overTime: whole(LEAST_OVER_TIME),
    pairs: whole(LEAST_PAIRS),
    checkShift: whole(CHECK_SHIFT),
    roundToFive: formatNumber(TOLERANCE.roundToFive, 1, language),
    hedged: whole(TOLERANCE.hedged),
    times: percent(TOLERANCE.times),
    muchPercent: percent(much.percent / 100),
    muchPoints: whole(much.points),
    littlePercent: percent(little.percent / 100),
    littlePoints: whole(little.points),
    samePercent: percent(same.percent / 100),
    samePoints: whole(same.points),
    amongShare: percent(among.share),
    amongLeast: whole(among.least),
    nearlyAll: percent(TOLERANCE.nearlyAll / 100),
    nearYears: whole(TOLERANCE.nearYears),
    staleYears: whole(TOLERANCE.staleYears),
    apartYears: whole(TOLERANCE.apartYears),
    spans: formatList(TOLERANCE.spans.map(whole), language),
    assumedRespondents: whole(TOLERANCE.assumedRespondents),
    byarFrom: whole(BYAR_FROM),
    fewestEvents: whole(FEWEST_EVENTS),
    fewestPlaces: whole(FEWEST_PLACES),
    funnelLevels: formatList(
      FUNNEL_LEVELS.map((level) => {
        const decimals = Number.isInteger(level * 100) ? 0 : 1;
        return formatWithUnit(level * 100, decimals, '%', language);
      }),
      language,
    ),
    few: whole(few),
    belowFew: whole(few - 1),
    falseShare: fine(FALSE_SHARE),
    falseSharePercent: percent(FALSE_SHARE),
    leastMonths: whole(LEAST_MONTHS),
    leastMean: whole(LEAST_MEAN),
    leastMeanSmall: whole(LEAST_MEAN_SMALL),
    calm: whole(SETTINGS.calm),
    run: whole(SETTINGS.run),
    earsAlarms: whole(earsFalseAlarm() * DAYS),
  };
}
