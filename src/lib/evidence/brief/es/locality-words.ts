import { list, number, things } from '../../../i18n/grammar-es.ts';
import type { LocalityWords } from '../locality-words-en.ts';

const PARTS: Record<string, string> = {
  municipality: 'municipios',
  borough: 'distritos municipales',
  'police-district': 'distritos policiales',
  'police district': 'distritos policiales',
  state: 'estados',
  district: 'distritos',
  'community-area': 'barrios',
  neighbourhood: 'barrios',
  'police-station': 'comisarías',
  'police station area': 'zonas de comisaría',
  'local authority': 'autoridades locales',
};

/** The sentences of a brief about one city, force area or state, in Spanish. */
export const localityWords: LocalityWords = {
  peers:
    'No se pone junto a ningún otro lugar. Los cuerpos de policía cuentan, y las encuestas preguntan, cada cual a su manera, y estos datos contienen pocas ciudades: un rango diría más sobre la forma de contar que sobre los lugares. Se confronta con su propio pasado.',
  others: 'otras ciudades y cuerpos de policía',
  unranked: 'Otros lugares cuentan y preguntan de otra forma, por lo que no hay rango.',

  parts: (kind) => PARTS[kind] ?? 'zonas',
  women: 'mujeres',
  men: 'hombres',
  number: (subject) => `número de casos (${subject})`,
  unit: (unit) => `${unit} al año`,
  months: (from, to, months) => (months === 1 ? from : `los ${number(months)} meses de ${from} a ${to}`),

  half: {
    name: (name, parts) => `${name}: el menor número de ${parts} que reúne la mitad`,
    subject: (subject, parts, of) =>
      `menor proporción de ${parts} (${number(of)} en total) que reúne la mitad de todos los casos (${subject})`,
    unit: (parts) => `por ciento de ${parts}`,
    description: 'Las partes del lugar con más sucesos, tomadas hasta reunir la mitad de todos.',
    change: 'Calculado solo para los últimos años: los lugares con pocos sucesos cambian de un año a otro.',
    held: (parts, of, kind) =>
      `${number(parts)} de ${number(of)} ${kind} ${parts === 1 ? 'reúne' : 'reúnen'} la mitad. Las partes difieren en habitantes y visitantes: es donde ocurren los sucesos, no donde el riesgo es mayor.`,
  },

  summed: 'La suma de los meses de un año; un año al que le falta un mes no tiene número.',
  meaned: 'La media de las partes de un año; no se indica cuántas personas fueron encuestadas.',
  window: 'Ningún año natural está completo en estos datos: el número es de los meses indicados.',
  chance:
    'El intervalo muestra cuánto varía por azar un recuento así de un año a otro, no los errores de recuento.',

  empty: (place) => `${place}: los datos locales no tienen nada sobre esta pregunta.`,
  partsOnly: (place, names, parts) =>
    `${place}: no hay un número para el conjunto. Se conoce solo por ${parts}: ${list(names)}. La página del lugar los muestra.`,

  recorded: (place) => `${place} es un lugar más seguro, o menos seguro, que otra ciudad.`,
  recordedReason:
    'Los registros de delitos miden también lo que se denuncia y lo que anotan los agentes, y cada cuerpo lo hace a su manera.',

  gap: {
    trust: { name: 'Confianza en la policía', sdg: null },
    safety: { name: 'Sensación de seguridad al caminar a solas', sdg: '16.1.4' },
    reporting: { name: 'Víctimas que denuncian a la policía', sdg: '16.3.1' },
    crime: { name: 'Delitos conocidos por la policía', sdg: null },
    police: { name: 'Lo que hace la policía', sdg: null },
  },
  gapNever: (place) => `Ninguna fuente local lo mide aquí para el conjunto del lugar (${place}).`,
  gapSince: (year, now) =>
    `Último valor: ${year}, ${number(now - year)} años antes de los datos más recientes aquí.`,
  noTrust: (place) =>
    `${place}: ninguna encuesta de estos datos preguntó en el conjunto del lugar si se confía en la policía.`,
  noSafety: (place) =>
    `${place}: la confianza en la policía no tiene junto a ella, en estos datos, ninguna medición de la seguridad.`,
  short: (place, measures) =>
    `Este informe es corto: los datos locales (${place}) dan ${things(measures, { one: 'número', many: 'números' })}. El informe del país dice más.`,
  nothing: (place) => `${place}: los datos locales no dan ningún número para el conjunto del lugar.`,
};
