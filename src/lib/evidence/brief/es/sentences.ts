import { formatPeriod, formatYear } from '../../../i18n/format.ts';
import { capital, list, number, quoted as quote, things } from '../../../i18n/grammar-es.ts';
import { gradeWord } from '../../grade-words.ts';
import { amount, level, limits, short, shortPublisher } from '../quantity.ts';
import type { Sentences } from '../sentences-en.ts';

const year = (value: number): string => formatYear(value, 'es');
const stop = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** The sentences of a brief about several measures, in Spanish. */
export const sentences: Sentences = {
  say(item, place) {
    const interval = limits(item, item.latest.low, item.latest.high);
    const { change } = item;
    const moved = 'withheld' in change || change.reads === 'unclear' ? null : change;
    return [
      level(item, place),
      ...(interval ? [`El intervalo del 95\u00a0% va de ${interval}`] : []),
      ...(moved
        ? [`En ${formatPeriod(moved.from.period, 'es')} el valor era de ${amount(item, moved.from.value)}`]
        : []),
      `Fuente: ${shortPublisher(item)}`,
    ]
      .map(stop)
      .join(' ');
  },

  strongSentence: (item, place, standing) =>
    standing
      ? `${stop(level(item, place))} Es el rango ${standing.best === standing.worst ? standing.best : `${standing.best} a ${standing.worst}`} de ${standing.of} países y territorios; el rango 1 es el valor más alto.`
      : stop(level(item, place)),
  strongBecause: (item, { better, sure, far }) =>
    stop(
      `${capital(
        list([
          `grado de certeza: ${gradeWord(item.graded.grade, 'es')}`,
          ...(better ? [sure ? 'una mejora cuyo intervalo excluye el cero' : 'una mejora grande'] : []),
          ...(far > 0 ? ['un lugar en el mejor tercio de los países que tienen un valor'] : []),
          item.looked
            ? `nada en contra en ${things(item.looked, { one: 'otra medición', many: 'otras mediciones' })}`
            : 'ninguna otra medición con la que confrontarlo',
        ]),
      )}${far < 0 ? '; pero un lugar en el tercio menos favorable de los países que tienen un valor' : ''}`,
    ),
  challengeBecause: (reasons) => stop(capital(list(reasons))),
  reason: {
    against: 'otra medición dice otra cosa',
    worse: 'un empeoramiento claro',
    ranked: 'un lugar en el tercio menos favorable de los países que tienen un valor',
    grade: (item) =>
      item.graded.grade === 'none'
        ? 'los datos son demasiado débiles para basar en ellos una afirmación'
        : `grado de certeza: ${gradeWord(item.graded.grade, 'es')}`,
    old: (item) => `el último valor es de ${year(item.latest.year)}`,
  },
  rule: {
    strongest:
      'grado de certeza alto o medio, claramente mejor que diez años antes o en el mejor tercio de los países que tienen un valor, y nada encontrado en contra.',
    challenged:
      'otra medición dice otra cosa, un empeoramiento claro, un lugar en el tercio menos favorable, datos débiles o un valor antiguo.',
  },
  fewer: (found, rule) =>
    found === 0
      ? `Ninguna medición cumple la regla: ${rule}`
      : found === 1
        ? `Solo una medición cumple la regla: ${rule}`
        : `Solo ${number(found)} mediciones cumplen la regla: ${rule}`,

  nearest: (gap, parts) =>
    `${stop(gap)} ${parts.length ? 'Lo más cercano que se puede decir: ' : ''}${parts.map(stop).join(' ')}`.trim(),
  answer: (parts) => parts.map(stop).join(' '),
  notAnswered: (place) => `Los datos no dicen nada al respecto (${place}).`,
  localRecords: (names) => `Hay aquí registros de lugares concretos: ${list(names)}.`,

  trust: ({ trust, safety }) =>
    `${stop(trust)} ${stop(safety)} Los dos números proceden de fuentes distintas; un solo lugar no puede decir si la confianza y la seguridad van juntas.`,
  noTrust: (place) =>
    `${place}: ninguna encuesta de estos datos preguntó a la población si confía en la policía.`,
  noSafety: (place) =>
    `${place}: la confianza en la policía no tiene junto a ella, en estos datos, ninguna medición de la seguridad.`,

  dont: {
    exactly: (item, place) => `${level(item, place)}, exactamente.`,
    changed: (item, place) =>
      `${place}, ${short(item.subject)}: ha subido o bajado en los últimos diez años.`,
    moved: (item, place, up) => `${place}, ${short(item.subject)}: ha ${up ? 'subido' : 'bajado'}.`,
    records: (item, place) =>
      `${place}: según esta medición (${short(item.subject)}), un lugar más seguro, o menos seguro, que otros países.`,
    rank: (item, place, { best, of }) => `${place}, ${short(item.subject)}: rango ${best} de ${of}.`,
    rankReason: ({ best, worst, of }) =>
      `Los valores de muchos países no se pueden distinguir: el rango puede ir de ${best} a ${worst} de ${of}.`,
    today: (item, place) => `Hoy: ${place}, ${short(item.subject)}, ${amount(item, item.latest.value)}.`,
    todayReason: (item, now) =>
      `El último valor es de ${year(item.latest.year)}. Nada aquí dice cuál es ahora; los datos más recientes son de ${year(now)}.`,
    measured: (item, place) =>
      `Se ha medido: ${place}, ${short(item.subject)}, ${amount(item, item.latest.value)}.`,
    measuredReason:
      'El número es una puntuación de expertos: una opinión informada, que otros pueden no compartir.',
    policy: (place) => `${place}: una política o un programa cambió estos números.`,
    policyReason:
      'Son números a lo largo del tiempo. Nada en ellos muestra cuáles habrían sido de otro modo; para eso hace falta compararlos con lugares o meses sin esa política.',
  },

  gap({ since, now, countries, held, proxy }) {
    const nearest = proxy ? ` Lo más cercano es ${quote(proxy.name)}, ${year(proxy.year)}.` : '';
    if (since !== null)
      return `Último valor: ${year(since)}, ${number(now - since)} años antes de los datos más recientes aquí.${nearest}`;
    if (!held) return `Estos datos no tienen una serie oficial para ningún país.${nearest}`;
    if (countries === 0)
      return `Estos datos tienen valores para regiones del mundo, no para países.${nearest}`;
    return `Ningún valor para este lugar; ${things(countries, { one: 'país lo tiene', many: 'países lo tienen' })} en estos datos.${nearest}`;
  },

  notice: {
    former: (newest) =>
      `Este Estado ya no existe.${newest === null ? '' : ` Su último valor aquí es de ${year(newest)}.`} Vea los Estados que lo sucedieron.`,
    part: (country) =>
      `Este lugar es parte de un país${country === null ? '' : ` (${country})`}: la mayoría de las fuentes solo dan números de países enteros.`,
    region:
      'Este lugar es una región del mundo: sus números son los que los organismos dan para el conjunto, y son pocos.',
    none: 'Estos datos no tienen ningún valor para este lugar en ninguna de las diez preguntas.',
    few: (count) =>
      `Casi no se sabe nada: ${things(count, { one: 'medición tiene', many: 'mediciones tienen' })} un valor. Este informe es corto por falta de datos, no de preguntas.`,
    thin: (count, unanswered) =>
      `Se sabe poco: ${things(count, { one: 'medición tiene', many: 'mediciones tienen' })} un valor${unanswered ? `, y ${number(unanswered)} de las diez preguntas ${unanswered === 1 ? 'no tiene' : 'no tienen'} ninguno` : ''}.`,
    old: (newest, now) =>
      `Todo es antiguo: el valor más reciente es de ${year(newest)}, ${number(now - newest)} años antes de los datos más recientes aquí.`,
  },
  empty: (looked, place, kind) =>
    `Buscado: ${looked.join('; ')}. Ninguna de estas mediciones tiene un valor (${place})${kind === 'country' ? '' : '; la mayoría de las fuentes solo dan países'}.`,
};
