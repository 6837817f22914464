import { formatNumber, formatYears } from '../../i18n/format.ts';
import { LEAST_AREAS, type Link, type Together } from './link.ts';
import type { BesideWords, Named } from './words.ts';

const number = (value: number) => formatNumber(value, 2, 'es');
const said = ({ rho, low, high, areas }: Link) =>
  `correlación de rangos ${number(rho)}, intervalo del 95 % de ${number(low)} a ${number(high)}, ${areas} zonas`;

function together({ trust, other, counted }: Named, found: Together): string[] {
  const [t, o] = [`«${trust}»`, `«${other}»`];
  if (found.kind === 'refused') {
    switch (found.why) {
      case 'no-years':
        return [`Los años de ${t} y de ${o} no coinciden, por lo que nada puede compararse.`];
      case 'other-areas':
        return [
          `${t} y ${o} se conocen para tipos distintos de zonas, y nada de lo disponible dice cuáles están en cuáles. Pueden verse juntos para el conjunto, pero no compararse zona por zona.`,
        ];
      case 'whole-only':
        return [
          `${o} se conoce solo para el conjunto. Puede verse junto a ${t}, pero no compararse zona por zona.`,
        ];
      case 'few-areas':
        return [
          `Solo ${found.areas} zonas tienen ambos en los mismos años; se necesitan al menos ${LEAST_AREAS} para compararlas.`,
        ];
    }
  }
  const { years, over, within } = found;
  const span = formatYears(years.from, years.to, 'es');
  const overSaid = !over
    ? 'Una de las dos medidas es igual en todas partes, por lo que las zonas no pueden compararse.'
    : over.side === 0
      ? `Entre zonas (medias de ${span}), no se aprecia un vínculo claro entre ${t} y ${o} (${said(over)}).`
      : `Entre zonas (medias de ${span}), ${o} es más ${over.side > 0 ? 'alto' : 'bajo'} donde ${t} es más alto (${said(over)}).`;
  const withinSaid = within
    ? within.side === 0
      ? `Dentro de las zonas, de la primera mitad de estos años a la segunda, no se aprecia un vínculo claro entre los cambios (${said(within)}).`
      : `Dentro de las zonas, de la primera mitad de estos años a la segunda, ${o} subió ${within.side > 0 ? 'más' : 'menos, o bajó más,'} donde ${t} subió más (${said(within)}).`
    : years.count < 4
      ? `Demasiado pocos años (${years.count}) para ver el cambio dentro de las zonas; se necesitan cuatro.`
      : 'Una de las dos medidas cambió igual en todas partes, por lo que el cambio no puede compararse.';
  return [
    overSaid,
    withinSaid,
    ...(counted
      ? [
          `${o} es un número, no una tasa: ningún archivo disponible dice cuántas personas viven en cada zona, por lo que las zonas grandes tienen más y cambian más.`,
        ]
      : []),
  ];
}

/** What is said where trust stands beside another measure, in Spanish. */
export const spanish: BesideWords = {
  caveat:
    'Más confianza puede hacer subir los delitos registrados: quien confía en la policía denuncia más. Que los delitos registrados suban junto con la confianza no es señal de que la confianza haga daño, y que bajen junto con ella no es señal de seguridad. Que dos números vayan juntos no muestra que uno cause el otro.',
  middle: 'Mediana de todas las zonas',
  aYear: (unit) => `${unit} al año`,
  numberOf: (subject) => (/^número /.test(subject) ? subject : `número (${subject})`),
  together,
};
