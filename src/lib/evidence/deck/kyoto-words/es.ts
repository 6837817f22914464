import type { KyotoWords } from './words.ts';

export const spanish: KyotoWords = {
  title: 'Replantear las respuestas al delito',
  subtitle: 'Justicia, seguridad y participación ciudadana para promover la paz y el desarrollo sostenibles',
  opening: 'Discurso de apertura',
  keynote: 'Discurso principal',
  project: 'Un proyecto sobre el terreno',
  closing: 'Observaciones finales y resumen',
  carried: 'Lo que la evidencia sustentó',
  carriedText: 'El resumen contiene lo que se mostró aquí, con sus fuentes y lo que queda abierto.',
  notes: {
    opening:
      'El público va entrando. Deje esta diapositiva hasta que empiece el discurso de apertura; entonces inicie el reloj.',
    keynote:
      'Vacíe la pantalla con b si quien habla quiere toda la atención. Tenga lista detrás la primera pregunta.',
    project:
      'El vídeo se proyecta con el reproductor de la sala: vacíe la pantalla y recupérela cuando termine.',
    question:
      'Lea la pregunta en voz alta. Muestre una ficha cuando un participante plantee su argumento, no antes; lo demás se encuentra con la búsqueda.',
    closing:
      'Diga qué se ha acordado, qué queda abierto y quién lo medirá. El resumen recoge solo lo que estuvo en esta pantalla.',
  },
  cards: {
    'homicide-since-2000':
      'Cada línea es una región: cuántos de sus países fueron en la dirección de la mayoría. A la derecha de la línea discontinua son la mayor parte. Pregunte: ¿qué tienen en común los países que bajaron?',
    'homicide-women-men':
      'A los hombres se les mata con más frecuencia; a las mujeres las matan más a menudo personas cercanas, algo que esta pantalla no muestra. Dígalo antes de que lo haga otro.',
    'homicide-law':
      'Cada punto es un país. Las dos cosas van juntas; no se muestra que una cause la otra. Pregunte a un participante de un país alejado de la nube.',
    'police-trust-americas':
      'Se preguntó en una encuesta. Cada línea es un país con su margen; donde el margen cruza la mitad, no se sabe de qué lado está el país.',
    'police-trust-africa':
      'La misma pregunta en otro continente, hecha por otra encuesta: no compare países sueltos entre las dos pantallas.',
    'trust-and-homicide':
      'Donde se mata más, la confianza tiende a ser menor. Puede ir en un sentido u otro, o deberse a una tercera cosa. Pregunte qué vino primero en casa.',
    'robbery-reported':
      'Lo que las víctimas dicen que denunciaron a la policía. Donde pocas denuncian, el delito registrado dice más de la confianza que del delito.',
    'safe-walking-women-men':
      'Las mismas calles, vividas de otra manera. Pregunte: ¿a quién se consultó al planear las rutas de patrulla?',
    'london-good-job':
      'Una capital, encuestada cada trimestre, distrito por distrito. Es un ejemplo de cómo puede medirse, no de cómo es el mundo.',
    'community-before-after':
      'Una laguna es un hallazgo: nadie lo ha medido de forma comparable. Pregunte a la mesa qué habría que contar desde mañana.',
    concentration:
      'La línea muestra cuánta delincuencia cabe en qué pequeña parte del área. Si se repartiera por igual, seguiría la línea recta. Pregunte: ¿está el trabajo tan concentrado como el delito?',
    'concentration-burglary':
      'Otro país, otro delito, la misma forma. Los lugares están redondeados y de aquí no se puede leer ninguna dirección.',
    'unsafe-africa':
      'Lo que siente la gente, país por país, con el margen de la encuesta. Sentirse inseguro y estarlo no es lo mismo; ambas cosas importan.',
    'unsentenced-level':
      'Personas que esperan en prisión sin condena. Cada línea es una región. Pregunte: ¿cuánto esperan? Los datos no lo dicen.',
    'unsentenced-and-law':
      'Donde se considera que el derecho es más fuerte, menos personas esperan sin condena. El juicio es de expertos; el recuento es oficial.',
    'prison-full':
      'A la derecha de la línea discontinua hay más personas presas que plazas, según informan los propios países.',
    'bribery-people':
      'Se preguntó a la gente si un funcionario había pedido un soborno. No se cuenta a quienes no tuvieron trato con funcionarios.',
    'press-freedom':
      'Una puntuación de expertos, de pocos años y con un solo método: no se puede salvar un cambio de método anterior. Pregunte quién avisa al público cuando falla una institución.',
    'human-rights-body':
      'Si existe un órgano independiente, según una norma publicada. No dice si funciona bien.',
    'women-police':
      'Qué países lo informan forma parte del hallazgo. Pregunte: ¿qué cambia para una víctima cuando puede hablar con una mujer?',
    'births-registered':
      'Quien no existe en los papeles no puede votar, poseer ni ser protegido. Todo empieza aquí.',
    'young-and-minorities':
      'Una laguna es un hallazgo: los jóvenes y las minorías no están en estas cifras. Pregunte a cada participante si su institución lo sabe.',
    'rio-killings-by-police': 'Un estado que lo publica mes a mes. Publicarlo es el primer paso; dígalo.',
    'police-interference':
      'Donde la policía se entromete en la vida privada, se confía menos en ella. Son dos encuestas puestas lado a lado, no un experimento.',
    'stop-and-search':
      'Una laguna es un hallazgo: se cuentan los controles, no lo que hacen a la confianza. Pregunte qué haría falta para saberlo.',
    'early-rise':
      'Cada serie que se vigila, y con qué frecuencia daría una falsa alarma. Una alarma es una pregunta a quienes están sobre el terreno, no una respuesta.',
    defenders: 'Quienes alzan la voz se cuentan cuando los matan, y no antes.',
    'conflict-deaths':
      'En la mayoría de los países no se puede establecer ningún cambio. Donde hay guerra, las cifras son las menos seguras: eso forma parte de la frase.',
    'cyber-fraud':
      'Lo que registró la policía, de modo que más denuncias parecen más delitos. Pregunte: ¿sabría una víctima en su país dónde denunciarlo?',
    'resilience-and-crime':
      'Ambas puntuaciones son de los mismos expertos, y pueden ir juntas solo por eso. Pregunte primero a alguien crítico con el índice.',
    trafficking:
      'Víctimas que fueron detectadas. Más puede significar más trata, o que alguien empezó a buscar. Cierre aquí la ronda: ¿qué medirá cada uno de nosotros?',
  },
};
