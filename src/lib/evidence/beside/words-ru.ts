import { formatNumber, formatYears } from '../../i18n/format.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';
import type { BesideWords, Named } from './words.ts';

const number = (value: number) => formatNumber(value, 2, 'ru');
const said = ({ rho, low, high, areas }: Link) =>
  `ранговая корреляция ${number(rho)}, 95-процентный интервал от ${number(low)} до ${number(high)}, территорий: ${areas}`;

function together({ trust, other, counted }: Named, found: Together): string[] {
  const [t, o] = [`«${trust}»`, `«${other}»`];
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`Годы показателей ${t} и ${o} не пересекаются, поэтому сравнивать нечего.`];
      case 'other-areas':
        return [
          `Показатели ${t} и ${o} известны для территорий разного вида, и нигде не сказано, какие входят в какие. Их можно видеть рядом для целого, но не сравнивать по территориям.`,
        ];
      case 'whole-only':
        return [
          `Показатель ${o} известен только для целого. Его можно видеть рядом с показателем ${t}, но не сравнивать по территориям.`,
        ];
      case 'few-areas':
        return [
          `Территорий, где оба показателя есть за одни и те же годы: ${found.areas}; для сравнения нужно не менее ${LEAST_AREAS}.`,
        ];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'ru');
  const overSaid = !over
    ? 'Один из двух показателей везде одинаков, поэтому территории сравнить нельзя.'
    : over.side === 0
      ? `Между территориями (средние за ${span}) связь показателей ${t} и ${o} не прослеживается (${said(over)}).`
      : `Между территориями (средние за ${span}) показатель ${o} ${over.side > 0 ? 'выше' : 'ниже'} там, где выше показатель ${t} (${said(over)}).`;
  const withinSaid = within
    ? within.side === 0
      ? `Внутри территорий, от первой половины этих лет ко второй, связь изменений не прослеживается (${said(within)}).`
      : `Внутри территорий, от первой половины этих лет ко второй, показатель ${o} вырос ${within.side > 0 ? 'больше' : 'меньше или больше снизился'} там, где больше вырос показатель ${t} (${said(within)}).`
    : years.count < 4
      ? `Лет слишком мало (${years.count}), чтобы судить об изменении внутри территорий; нужно четыре.`
      : 'Один из двух показателей изменился везде одинаково, поэтому изменения сравнить нельзя.';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [
          `Показатель ${o} — число, а не коэффициент: ни в одном файле не сказано, сколько людей живёт на каждой территории, поэтому на больших территориях он выше и меняется сильнее.`,
        ]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in Russian. */
export const russian: BesideWords = {
  caveat:
    'Рост доверия может увеличить число зарегистрированных преступлений: кто доверяет полиции, тот чаще обращается. Рост зарегистрированных преступлений рядом с ростом доверия не означает, что доверие вредит, а снижение рядом со снижением доверия не означает безопасности. То, что два числа идут вместе, не показывает, что одно порождает другое.',
  middle: 'Медиана всех территорий',
  aYear: (unit) => `${unit} в год`,
  numberOf: (subject) => (/^числ/.test(subject) ? subject : `число (${subject})`),
  together,
};
