import { monthOf } from './month-names.ts';

/** Signs and codes of money, in front of a number or behind it. */
const MONEY =
  '$ € £ ¥ ₹ ₽ ₩ ₺ ₴ ₦ ₱ ₫ ₪ ฿ R$ US$ A$ C$ NZ$ HK$ NT$ S$ Kč zł kr kr. Fr Fr. Rs Rs. руб руб. р. лв грн Ft lei ' +
  'EUR USD GBP JPY CNY RMB INR RUB CHF SEK NOK DKK PLN CZK HUF RON BRL MXN ZAR KES NGN TRY KRW AUD CAD NZD';

/** Units that are written without a blank between. */
const UNITS =
  'km m cm mm kg g mg t l ha h d min s yr yrs pp ‰ ° °C km² m² 件 人 円 元 歳 岁 回 名 戸 台 店 건 명 원';

const KNOWN = new Set(`${MONEY} ${UNITS}`.split(' '));
const KNOWN_MONEY = new Set(MONEY.split(' '));

/** What stands behind a number. */
export type Tail =
  /** The same word or sign behind all numbers of a column: money, a measure. */
  | 'unit'
  /** What a statistical office says of a number: `e` estimated, `b` break, `*` see the note. */
  | 'flag'
  /** A flag without a blank between, as `12b`; a house number looks the same. */
  | 'attached-flag'
  | null;

/** Letters of the flags of Eurostat and the OECD. */
const FLAG_LETTERS = /^[bcdefinprsuz]{1,3}$/;
const FLAG_SIGNS = /^(?:[*†‡§#!^¹²³⁴-⁹⁰]{1,3}|\([a-z]{1,2}\)|\[[a-z0-9]{1,2}\]|\(\*\))$/i;
const WORD = /^[\p{L}²³/. ]+$/u;
/** No unit is longer. */
const LONGEST = 24;

/** Whether a text in front of a number is a sign of money: `$`, `EUR`. */
export function isMoney(text: string): boolean {
  return KNOWN_MONEY.has(text);
}

/**
 * What the text behind a number is.
 * @param text without blanks at its ends, not ''
 * @param apart whether a blank stands between it and the number
 */
export function numberTail(text: string, apart: boolean): Tail {
  if (text.length > LONGEST || (text.length > 4 && /\d/.test(text))) return null;
  if (FLAG_SIGNS.test(text)) return 'flag';
  // One letter behind a number is a flag sooner than a measure: metres and tonnes are not counted by the police.
  if (FLAG_LETTERS.test(text) && (!KNOWN.has(text) || text.length === 1))
    return apart ? 'flag' : 'attached-flag';
  if (KNOWN.has(text)) return 'unit';
  // 5 January is no amount of January.
  return apart && WORD.test(text) && monthOf(text.toLowerCase()) === 0 ? 'unit' : null;
}
