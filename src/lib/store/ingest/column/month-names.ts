/** Month names and their short forms: English, French, Spanish, Russian (both cases), Arabic (both sets), German, Portuguese, Italian. */
const NAMES: readonly string[] = [
  'january jan janvier janv enero ene январь января янв يناير januar jänner janeiro gennaio gen',
  'february feb février fevrier févr fevr fév febrero февраль февраля фев февр فبراير شباط februar fevereiro fev febbraio',
  'march mar mars marzo март марта мар مارس آذار märz marz mrz mär março marco',
  'april apr avril avr abril abr апрель апреля апр أبريل ابريل إبريل نيسان aprile',
  'may mai mayo май мая مايو أيار maio mag maggio',
  'june jun juin junio июнь июня июн يونيو يونيه حزيران juni junho giugno giu',
  'july jul juillet juil julio июль июля июл يوليو يوليه تموز juli julho luglio lug',
  'august aug août aout agosto ago август августа авг أغسطس اغسطس آب',
  'september sep sept septembre septiembre setiembre set сентябрь сентября сен сент سبتمبر أيلول setembro settembre',
  'october oct octobre octubre октябрь октября окт أكتوبر اكتوبر oktober okt outubro out ottobre ott',
  'november nov novembre noviembre ноябрь ноября ноя нояб نوفمبر novembro',
  'december dec décembre decembre déc diciembre dic декабрь декабря дек ديسمبر dezember dez dezembro dicembre',
];

const MONTHS = new Map<string, number>(
  NAMES.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);

/** Words that may stand between the parts of a date in words. */
const BETWEEN = new Set('de of del di do the den der le st nd rd th er º ª г года год من a t'.split(' '));
const WEEKDAYS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so пн вт ср чт пт сб вс'
  ).split(' '),
);

/** The month of a name in any of the languages, 1-12; 0 where it is none. A dot at its end is allowed. */
export function monthOf(word: string): number {
  const key = word.endsWith('.') ? word.slice(0, -1) : word;
  return MONTHS.get(key) ?? 0;
}

/** Whether a word says nothing in a date: `de`, `th`, `Friday`. */
export function saysNothing(word: string): boolean {
  const key = word.endsWith('.') ? word.slice(0, -1) : word;
  return BETWEEN.has(key) || WEEKDAYS.has(key);
}
