import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, ofThings, quoted, things } from '../../i18n/grammar-ru.ts';
import type { Things } from '../../i18n/things.ts';
import { amount as amountIn } from './amounts.ts';
import { monthName as monthIn } from './month.ts';
import { LEAST_MONTHS, NEEDS } from './settings.ts';
import type { WatchWords } from './words.ts';

const RU = 'ru';
const MONTHS: Things = { one: 'месяц', few: 'месяца', many: 'месяцев' };
const CASES: Things = { one: 'случай', few: 'случая', many: 'случаев' };
const amount = (value: number) => amountIn(value, RU);
/** Accusative and nominative are the same: `за сентябрь 2025 года`. */
const monthName = (month: number) => monthIn(month, RU).replace(/г\.$/, 'года');
const withheld = (value: number | null) => (value === null ? 'менее 5' : amount(value));
/** Every name of a month takes its genitive by the same rule: `марта`, `сентября`, `мая`. */
const genitive = (name: string) =>
  name.replace(/^\p{L}+/u, (word) => (/[ьй]$/.test(word) ? `${word.slice(0, -1)}я` : `${word}а`));
const sinceMonth = (month: number) => `с ${genitive(monthName(month))}`;

export const russian: WatchWords = {
  months: MONTHS,
  size({ method, observed, expected, limit }, count, month) {
    const recorded = `За ${monthName(month)} зарегистрировано ${withheld(count)}`;
    const more = `на ${amount(observed - expected)} больше, чем ожидалось`;
    const usual = ` (обычно до ${amount(limit)})`;
    if (method === 'ewma')
      return `${recorded}; скользящее среднее — ${amount(observed)} в месяц, ожидалось ${amount(expected)}${usual}: каждый месяц ${more}`;
    return `${recorded}; ожидалось ${amount(expected)}${limit > expected ? usual : ''}: ${more}`;
  },
  since: (run, first) =>
    run === 1 ? 'впервые в этом месяце' : `${sinceMonth(first)}, ${things(run, MONTHS)} подряд`,
  sinceMonth,
  check(check) {
    switch (check.kind) {
      case 'over':
        return `Сам последний месяц (${withheld(check.observed)}) не выше ожидавшегося (${amount(check.expected)}). Возможно, рост уже закончился.`;
      case 'break':
        return `Изменился способ подсчёта: ${monthName(check.month)} (${check.what}). Сначала исключите это.`;
      case 'whole place':
        return `Выше ожидавшегося также другие преступления в этом месте: ${check.up} из ${check.of}. Спросите, не изменилась ли регистрация или сообщаемость и не было ли больше людей (праздник, мероприятие).`;
      case 'relabelled':
        return `В том же месте ряд ${quoted(check.offence)} снизился на ${amount(check.fewer)}, пока этот вырос на ${amount(check.more)}. Спросите, не регистрируются ли теперь те же события под другим названием.`;
      case 'late entry':
        return `Предыдущий месяц был необычно низким (${amount(check.observed)}, ожидалось ${amount(check.expected)}). Спросите, не были ли случаи внесены с опозданием.`;
      case 'everywhere':
        return `То же преступление выросло и в других отслеживаемых местах: ${check.up} из ${check.of}. Ищите общую для всех причину: закон, форму учёта, способ подсчёта, время года.`;
      case 'neighbours':
        return check.up.length
          ? `Явный рост также по соседству: ${list(check.up)}. Рассмотрите эти места вместе.`
          : `Ни в одном из ближайших мест (${check.of}) явного роста нет. Ищите местную причину.`;
      case 'one month':
        return `На один месяц, ${monthName(check.month)} (${check.observed === null ? 'несколько случаев' : amount(check.observed)}), приходится ${formatPercent(check.share, RU)} того, что было выше ожидавшегося за последний год. Ищите сначала одно событие или одну партию записей, а не устойчивый рост.`;
      case 'one event':
        return `Впервые в этом месяце. Спросите, не составляет ли разницу (на ${amount(check.more)} больше) одно событие, одна серия событий или одна партия записей.`;
      case 'lasting':
        return `Выше предела ${things(check.months, MONTHS)} подряд: одним событием этого не объяснить. Спросите, что изменилось, когда это началось.`;
      case 'small numbers':
        return `Малые числа: ожидалось лишь ${amount(check.expected)}. Прочитайте дела одно за другим.`;
      case 'filled':
        return `Месяцы без пригодного числа, заполненные для расчёта: ${list(check.months.map(monthName))}. Спросите издателя, что произошло.`;
    }
  },
  unjudged: ({ method, unjudged }) =>
    ({
      'too short': `нужно ${things(NEEDS[method], MONTHS)}`,
      'too few events': 'слишком мало случаев за последние месяцы',
      'no events before': 'в прежние годы случаев не было',
      'all equal': 'все прежние месяцы равны',
    })[unjudged],
  unwatched(reason) {
    switch (reason.why) {
      case 'no value':
        return 'нет пригодного числа за месяц';
      case 'too short':
        return `менее ${ofThings(LEAST_MONTHS, MONTHS)} без пропусков (имеется: ${formatNumber(reason.months, 0, RU)})`;
      case 'too few':
        return `менее ${ofThings(reason.least, CASES)} в месяц (в среднем ${formatNumber(reason.mean, 1, RU)} за последние два года)`;
      case 'silent':
        return `ни одного случая за последние месяцы (${formatNumber(reason.months, 0, RU)}) после примерно ${amount(reason.before)} в месяц; спросите, не прекратилась ли регистрация`;
    }
  },
  tooFew: (least) => `в среднем менее ${ofThings(least, CASES)} в месяц за последние два года`,
  needed: `Для EARS нужно ${things(NEEDS.c3, MONTHS)} без пропусков, для метода Фаррингтона — ${NEEDS.farrington}, для EWMA — ${NEEDS.ewma}`,
};
