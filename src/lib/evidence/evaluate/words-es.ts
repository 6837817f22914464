import { formatNumber } from '../../i18n/format.ts';
import { capital, list, quoted, things } from '../../i18n/grammar-es.ts';
import type { Things } from '../../i18n/things.ts';
import { monthName, monthOf } from '../watch/month.ts';
import type { Facts } from './facts.ts';
import { guardWords } from './guard-words-es.ts';
import { levelText, percentText } from './percent.ts';
import { LEAST_RECORDS_COMPARED } from './thresholds.ts';
import { leftBy } from './left.ts';
import type { EvaluateWords, Spoken } from './words.ts';

const ES = 'es';
const MONTHS: Things = { one: 'mes', many: 'meses' };
const OTHER_PLACE = 'Elija otro lugar u otro tipo de registro.';
const percent = (value: number) => percentText(value, ES);
const month = (id: string) => monthName(monthOf(id), ES);
const few = (names: readonly string[]) =>
  list(names.length > 4 ? [...names.slice(0, 4), `${names.length - 4} más`] : names);

function headline({ subject, place, month: when, after }: Spoken, { relative }: Facts): string {
  const span = `${capital(subject)} (${place}), ${things(after, MONTHS)} desde ${when}:`;
  if (!relative) return `${span} no puede compararse con otros lugares.`;
  const { estimate, low, high } = relative;
  const interval = `intervalo del ${levelText(ES)}: de ${percent(low)} a ${percent(high)}`;
  return low > 0 || high < 0
    ? `${span} un ${percent(Math.abs(estimate))} ${estimate < 0 ? 'menos' : 'más'} de lo que habría dado la comparación (${interval}).`
    : `${span} sin diferencia clara con lo que habría dado la comparación (${percent(estimate)}, ${interval}).`;
}

/** Sentences in Spanish. */
export const spanish: EvaluateWords = {
  months: MONTHS,
  month,
  change: (when) => `el cambio de ${month(when)}`,
  guard: guardWords(month),
  status: { pass: 'Se cumple', fail: 'No se cumple', 'not-looked': 'No examinado' },
  verdict({ spoken, facts, verdict, reasons, guards }) {
    const head = headline(spoken, facts);
    switch (verdict.kind) {
      case 'consistent':
        return [
          head,
          facts.ring
            ? `Se cumplen las ${guards} condiciones, así que esto es compatible con un efecto (${spoken.what}).`
            : `Se cumplen las ${guards - 1} condiciones que pudieron examinarse, así que esto es compatible con un efecto (${spoken.what}).`,
          `No es una prueba de que lo haya: cualquier otra cosa que cambiara al mismo tiempo solo en ese lugar (${spoken.place}) se vería igual.`,
          ...(facts.ring ? [] : ['No se examinó si se desplazó a lugares cercanos.']),
        ].join(' ');
      case 'unclear':
        return `${head} Eso no prueba que nada cambiara: una diferencia verdadera en cualquier punto de este intervalo se vería igual.`;
      case 'refused':
        return `${head} De ello no puede concluirse nada (${spoken.what}): ${reasons.join('; ')}.`;
    }
  },
  refusal(refusal) {
    switch (refusal.kind) {
      case 'no-area':
        return {
          reason: `No hay ningún lugar ${quoted(refusal.area)} en estos datos.`,
          help: 'Elija otro lugar.',
        };
      case 'short': {
        const { before, after, asked } = refusal;
        return {
          reason: `No puede calcularse: los datos tienen ${things(before, MONTHS)} antes de ${month(refusal.month)} y ${formatNumber(after, 0, ES)} desde entonces; se pidieron ${asked.before} antes y ${asked.after} después.`,
          help: 'Elija otro mes, o menos meses en el lado demasiado corto.',
        };
      }
      case 'missing':
        return {
          reason: `No puede calcularse: ${refusal.area} no tiene cifras para ${few(refusal.months.map(month))}.`,
          help: 'Elija otro mes, o un tiempo más corto antes o después. Un mes que falta no se cuenta como cero.',
        };
      case 'no-records':
        return {
          reason: `No puede calcularse: no se registró nada antes del cambio (${refusal.area}), así que no puede decirse ninguna proporción.`,
          help: OTHER_PLACE,
        };
      case 'same':
        return {
          reason: `No puede calcularse: ${refusal.area} tiene el mismo número todos los meses, así que el azar no puede distinguirse del cambio.`,
          help: OTHER_PLACE,
        };
    }
  },
  left: leftBy({
    small: (names) =>
      `Fuera de la comparación, por tener menos de ${LEAST_RECORDS_COMPARED} registros al mes antes: ${few(names)}.`,
    missing: (names) => `Fuera de la comparación, porque faltan meses: ${few(names)}.`,
    ring: (names) => `Fuera de la comparación, porque se examinan como lugares cercanos: ${few(names)}.`,
  }),
  countModel: (model) =>
    model === null
      ? 'No pudo ajustarse a este lugar un modelo de recuentos (log-lineal, cuasi-Poisson).'
      : `Según un modelo de recuentos (log-lineal, cuasi-Poisson) de este lugar por sí solo, la diferencia con su propia trayectoria es de ${percent(model.percent)} en promedio; los recuentos varían ${formatNumber(model.dispersion, 1, ES)} veces lo que daría el puro azar.`,
  always: [
    'La fecha debe venir de fuera de estos números. Una fecha hallada buscando el mayor salto convierte el azar en hallazgo.',
    'Los delitos registrados también se mueven cuando la gente denuncia más o menos, o cuando el registro cambia en un solo lugar.',
  ],
};
