import { formatList } from '../../i18n/format.ts';
import { counted, type Things } from '../../i18n/things.ts';
import { numbersIn, type Pairs } from './numbers.ts';
import type { PatternWords } from './words.ts';

const { whole, decimal, percent } = numbersIn('es');
const metres = (value: number): string =>
  value < 950 ? `${whole(Math.round(value / 10) * 10)} metros` : `${decimal(value / 1000)} kilómetros`;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
const plural = (count: number, one: string, many: string): string => counted(count, { one, many }, 'es');
const chanceOf = (p: number): string => (p < 0.001 ? `menos de ${decimal(0.001, 3)}` : decimal(p, 3));

const pairs = ({ observed, expected, sure }: Pairs): string =>
  `${plural(observed, 'par', 'pares')} frente a ${whole(expected)} que cabía esperar, ${
    sure
      ? `${decimal(observed / expected, 2)} veces más, por encima de lo que da el azar`
      : 'no claramente por encima de lo que da el azar'
  }`;
const need = (what: string): string => `No se puede calcular: ${what}`;

const HEXAGON: Things = { one: 'hexágono', many: 'hexágonos' };

/** The sentences of the patterns, in Spanish. */
export const spanish: PatternWords = {
  whole,
  decimal,
  percent,
  chanceOf,
  questions: {
    concentration: '¿Pocos lugares reúnen la mayor parte?',
    'hot-spots': '¿Dónde se concentra más que por azar?',
    'near-repeats': '¿Se repite cerca y poco después?',
    season: '¿Sigue las estaciones?',
    trend: '¿Sube o baja?',
    districts: '¿Qué distritos evolucionaron de otro modo que el conjunto?',
    rates: '¿Qué riesgo corren quienes viven allí?',
  },
  names: {
    withPlace: 'Registros con lugar',
    hexagons: 'Hexágonos',
    withAny: 'Hexágonos con algún registro',
    gini: 'Coeficiente de Gini',
    byChance: 'Solo por azar',
    adjusted: 'Ajustado por el escaso número de registros',
    hot: 'Puntos calientes',
    largest: 'Hexágonos del grupo más grande',
    cold: 'Puntos fríos',
    falseSpots: 'Falsos hallazgos que cabe esperar entre los puntos',
    perDay: 'Registros al día en promedio',
    most: (month) => `Máximo: ${month}`,
    fewest: (month) => `Mínimo: ${month}`,
    strength: 'Fuerza de la estacionalidad, de 0 a 1',
    years: 'Años comparados',
    months: 'Meses comparados',
    level: 'Nivel mediano, registros al día',
    slope: 'Cambio al año, registros al día',
    interval: 'Su intervalo del 95 %',
    noTrend: 'p de ausencia de tendencia (Mann-Kendall)',
    districts: 'Distritos',
    before: 'Registros del año anterior',
    after: 'Registros del último año',
    factor: 'Límites más anchos que el azar, factor',
  },
  values: {
    atMost: (share) => `como máximo ${percent(share)}`,
    above: (amount, share) => `${decimal(amount)} al día por encima de su año (${percent(share)})`,
    below: (amount, share) => `${decimal(amount)} al día por debajo de su año (${percent(share)})`,
    between: (low, high) => `de ${decimal(low, 2)} a ${decimal(high, 2)}`,
    tooFew: 'demasiado pocos valores',
  },
  things: {
    hexagon: HEXAGON,
    district: (many) => ({ one: 'distrito', many }),
  },
  hexagons: (area) =>
    `hexágonos de ${area < 0.95 ? `${decimal(area * 100, 0)} hectáreas` : `${decimal(area)} kilómetros cuadrados`}`,

  kinds: (kinds) =>
    kinds > 1
      ? ['Todas las categorías se toman juntas; cada una por sí sola puede evolucionar de otro modo.']
      : [],
  recorded: 'Trata de lo que se registró, no de todo lo que ocurrió.',

  concentration: {
    measure: (events) => `Distribución en el espacio: ${events}`,
    subject: (events) => `proporción del total (${events})`,
    unit: 'por ciento de los registros',
    sentence: (p) =>
      `${capital(p.events)}: la mitad está en el ${percent(p.share)} de los hexágonos. Solo por azar sería el ${percent(p.chance)}. De los hexágonos que tienen alguno, es el ${percent(p.some)}.`,
    claim: (p) =>
      p.share < p.chance
        ? `${p.place}: la mitad (${p.events}) está en el ${percent(p.share)} de la superficie`
        : `${p.place}: sin más concentración que por azar (${p.events})`,
    byChance: (share) =>
      `Una parte se debe al azar: repartidos al azar, la mitad de tantos registros estaría en el ${percent(share)} de los hexágonos.`,
    onlyWithAny: (share) =>
      `Los parques, el agua y los lugares adonde no va nadie cuentan como superficie: de los hexágonos que tienen algún registro, la mitad está en el ${percent(share)}.`,
    denominator: (area) =>
      `Los lugares son ${area} sobre todo lo que abarcan los registros. No es lo mismo que calles o direcciones: de aquí no puede decirse «la mitad en el 4 % de las calles», y los lugares más pequeños siempre parecen más concentrados. Los parques y el agua cuentan como lugares donde pudo ocurrir.`,
    stay: 'No dice que los mismos lugares sigan a la cabeza de un año a otro.',
  },

  hotSpots: {
    sentence: (p) =>
      p.hot === 0
        ? `Ningún hexágono, con sus vecinos, tiene claramente más de lo que daría un reparto uniforme (${p.events}).`
        : `En ${whole(p.hot)} de ${whole(p.all)} hexágonos y a su alrededor (${percent(p.hot / p.all)}) la concentración supera la de un reparto uniforme (${p.events}). ${p.hot === 1 ? 'Es un solo punto' : `Forman ${plural(p.groups, 'grupo', 'grupos')}`}, con el ${percent(p.share)} de los registros.${p.cold > 0 ? ` ${plural(p.cold, 'hexágono tiene', 'hexágonos tienen')} claramente menos alrededor.` : ''}`,
    people:
      'Son recuentos, no tasas: un punto puede ser un lugar con mucha gente. Dice dónde mirar, no por qué ni quién.',
    cell: (area, spacing) =>
      `Celda: ${area}. Ancho de banda: cada hexágono con sus seis vecinos, a ${metres(spacing)} de centro a centro. Otros tamaños y límites pueden dar otros puntos.`,
    rough:
      'El azar se calcula con la curva normal, que es aproximada cuando los recuentos son bajos o muy desiguales.',
  },

  nearRepeats: {
    sentence: (p) =>
      `En el mismo punto y el mismo mes: ${pairs(p.same)} (${p.events}); hasta 200 metros: ${pairs(p.near)}.`,
    cell: (distance, when) => `${distance}, ${when}`,
    value: (observed, expected, q) =>
      `${plural(observed, 'par', 'pares')}, ${decimal(expected, 0)} esperados (q ${chanceOf(q)})`,
    same: 'mismo punto',
    band: (from, to) => `más de ${whole(from)} y hasta ${whole(to)} m`,
    near: (to) => `hasta ${whole(to)} m`,
    months: ['mismo mes', 'mes siguiente'],
    grain:
      'Las fechas se guardan por meses, de modo que no pueden distinguirse las semanas: «mismo mes» es desde una hora hasta 30 días. Los estudios de repetición cercana usan 7, 14 o 28 días.',
    points: (how) =>
      `Los puntos: ${how}. La banda del mismo punto dice tanto de cómo se redondean los puntos como de lo que ocurrió. Un hecho con varias víctimas o delitos, registrado varias veces, parece una repetición.`,
    sample: (near, farther, of, seed) =>
      `De ${whole(of)} registros se usó una muestra de ${whole(near)} hasta 200 metros y otra de ${whole(farther)} más allá (semilla ${whole(seed)}), porque se compara cada par: otra muestra da números algo distintos.`,
    drift: (months) =>
      `Solo se usan los últimos ${whole(months)} meses: en muchos años los barrios cambian, lo que también acerca en el tiempo los hechos cercanos.`,
  },

  season: {
    sentence: (p) =>
      p.strength < 0.3
        ? `Hay poca estacionalidad (${p.events}): lo que queda de un mes a otro supera la diferencia entre los meses del año.`
        : `Por día, el máximo es en ${p.high}, un ${percent(p.above)} por encima del nivel de su año, y el mínimo en ${p.low}, un ${percent(p.below)} por debajo (${p.events}).`,
    strength: (value) => decimal(value, 2),
    why: 'Dice cuándo, no por qué. Las vacaciones, el tiempo, el turismo y la forma de registrar siguen todos el año.',
    run: (from, to) => `De ${from} a ${to}, la serie más larga de meses sin huecos: no se rellena nada.`,
    days: 'Cada mes se divide antes por sus días.',
  },

  trend: {
    sentence: (p) =>
      p.direction === 'unclear'
        ? `De ${p.from} a ${p.to} no hubo ni una subida clara ni una bajada clara (${p.events}).`
        : `De ${p.from} a ${p.to} hubo ${p.direction === 'rose' ? 'una subida' : 'una bajada'} de alrededor del ${percent(Math.abs(p.slope / p.level))} al año de su nivel mediano (${p.events})${p.low === null || p.high === null ? '' : `; intervalo del 95 %: de ${percent(Math.min(Math.abs(p.low), Math.abs(p.high)) / p.level)} a ${percent(Math.max(Math.abs(p.low), Math.abs(p.high)) / p.level)}`}.`,
    years:
      'Se comparan años enteros, por día. Una recta oculta los giros: los meses en «¿Sigue las estaciones?» los muestran.',
    runOfMonths:
      'Se comparan los meses sin su estacionalidad. Cada mes depende de los anteriores, por lo que el intervalo es demasiado estrecho.',
    unclear: 'Que no sea claro no es lo mismo que sin cambio.',
  },

  districts: {
    measure: 'Proporción de los registros de dos años que corresponde al último',
    subject: 'proporción de registros del último año',
    unit: 'por ciento de los registros de dos años',
    target: (name) => `la proporción del conjunto (${name})`,
    size: 'Registros de los dos años',
    sentence: (p) => {
      const head = `De un año al siguiente (hasta ${p.from}), el total de registros ${p.change >= 0 ? 'subió' : 'bajó'} un ${percent(Math.abs(p.change))}.`;
      const side = (names: readonly string[], word: string): string[] =>
        names.length ? [`${word} más de lo que da el azar respecto de eso: ${formatList(names, 'es')}`] : [];
      const parts = [...side(p.up, 'subieron'), ...side(p.down, 'bajaron')];
      return parts.length === 0
        ? `${head} Ninguno de ${whole(p.total)} ${p.name} se aparta de eso más de lo que da el azar.`
        : `${head} ${capital(parts.join('; '))}.`;
    },
    few: (left, name) =>
      left === 0
        ? []
        : [
            `Se dejan fuera ${whole(left)} (${name}): los recuentos de 1 a 4 registros en uno de los dos años se ocultan en esta página, y con ellos los que los revelarían.`,
          ],
    own: 'Ninguno de nuestros archivos dice cuántas personas viven en cada distrito, por lo que no puede calcularse una tasa. Cada uno se compara con su propio año anterior y con la evolución del conjunto.',
  },

  few: {
    months:
      'Un mes tiene de 1 a 4 registros, que se ocultan en esta página: por eso no se dibujan sus meses.',
  },

  not: {
    points: (least, has) =>
      need(`se necesitan al menos ${whole(least)} registros con lugar, y hay ${whole(has)}.`),
    spread: (least, has) =>
      need(
        `los registros están en ${plural(has, 'punto', 'puntos')}, y se necesitan al menos ${whole(least)}.`,
      ),
    hexagons: (least, has) =>
      need(
        `los registros están en ${plural(has, 'hexágono', 'hexágonos')}, y se necesitan al menos ${whole(least)}.`,
      ),
    even: need('todos los hexágonos tienen el mismo número de registros.'),
    months: (least, has) =>
      need(`se necesitan al menos ${whole(least)} meses sin huecos entre ellos, y hay ${whole(has)}.`),
    apart: (least, has) =>
      need(`se necesitan registros de al menos ${whole(least)} meses, y hay ${whole(has)}.`),
    none: (months) => need(`no quedan registros en los ${whole(months)} meses comparados.`),
    districts: (least, has) =>
      need(
        `se necesitan al menos ${whole(least)} distritos con registros en ambos años, y hay ${whole(has)}.`,
      ),
    population: need(
      'ninguno de nuestros archivos dice cuántas personas viven en cada parte de este lugar. Un mapa de recuentos mostraría dónde vive mucha gente, y una tasa de pocos registros destacaría por azar.',
    ),
    areas: (least, has) =>
      need(`se necesitan al menos ${whole(least)} partes con población conocida, y hay ${whole(has)}.`),
  },

  rates: {
    sentence: (p) =>
      `${p.raw} tiene la tasa bruta más alta (${p.events}): ${decimal(p.high)} por cada 100 000 residentes al año. Acercada a la tasa del conjunto según lo pequeño que es el lugar, queda en ${decimal(p.shrunk)}; el conjunto tiene ${decimal(p.all)}.`,
    value: (raw, shrunk) => `${decimal(raw)} bruta, ${decimal(shrunk)} suavizada`,
    residents:
      'El denominador son los residentes, también donde la mayoría solo trabaja, compra o pasa. Por eso la tasa de un centro urbano es demasiado alta.',
    smoothed:
      'El valor suavizado estabiliza los lugares pequeños; no es mejor estimación para un lugar que realmente destaca.',
  },
};
