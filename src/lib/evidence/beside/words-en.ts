import { formatNumber, formatYears } from '../../i18n/format.ts';
import type { BesideWords, Named } from './words.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';

const number = (value: number) => formatNumber(value, 2, 'en');
const said = ({ rho, low, high, areas }: Link) =>
  `rank correlation ${number(rho)}, 95% interval ${number(low)} to ${number(high)}, ${areas} areas`;

/** What holds whenever trust stands beside what was recorded. */
export const CAVEAT =
  'More trust can raise recorded crime: people who trust the police report more. A rise of recorded offences beside rising trust is no sign that trust does harm, and a fall beside falling trust no sign of safety. That two numbers go together does not show that one makes the other.';

/** The sentences about trust and another measure, in English; `other` is a noun in lower case. */
function together({ trust, other, counted }: Named, found: Together): string[] {
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`The years of the ${trust} and the ${other} do not overlap, so nothing can be compared.`];
      case 'other-areas':
        return [
          `The ${trust} and the ${other} are known for different kinds of areas, and nothing at hand says which lies in which. They can be seen beside each other for the whole, not compared area by area.`,
        ];
      case 'whole-only':
        return [
          `The ${other} is known for the whole only. It can be seen beside the ${trust}, not compared area by area.`,
        ];
      case 'few-areas':
        return [
          `Only ${found.areas} areas have both in the same years; at least ${LEAST_AREAS} are needed to compare them.`,
        ];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'en');
  const overSaid = !over
    ? `One of the two is the same everywhere, so areas cannot be compared.`
    : over.side === 0
      ? `Over areas (means of ${span}), no link between the ${trust} and the ${other} can be told (${said(over)}).`
      : `Over areas (means of ${span}), the ${other} is ${over.side > 0 ? 'higher' : 'lower'} where the ${trust} is higher (${said(over)}).`;
  const withinSaid = within
    ? within.side === 0
      ? `Inside areas, from the first half of these years to the second, no link between the changes can be told (${said(within)}).`
      : `Inside areas, from the first half of these years to the second, the ${other} rose ${within.side > 0 ? 'more' : 'less, or fell more,'} where the ${trust} rose more (${said(within)}).`
    : years.count < 4
      ? `${years.count} ${years.count === 1 ? 'year is' : 'years are'} too few to look at change inside areas; four are needed.`
      : 'One of the two changed alike everywhere, so change cannot be compared.';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [
          `The ${other} is a number, not a rate: no file at hand says how many people live in each area, so large areas have more, and change by more.`,
        ]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in English. */
export const english: BesideWords = {
  caveat: CAVEAT,
  middle: 'Middle of all areas',
  aYear: (unit) => `${unit} a year`,
  numberOf: (subject) => (subject.startsWith('number of ') ? subject : `number of ${subject}`),
  together,
};
