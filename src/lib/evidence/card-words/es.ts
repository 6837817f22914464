import type { CardWords } from './words.ts';

export const spanish: CardWords = {
  questions: {
    'homicide-since-2000': '¿Está disminuyendo el homicidio?',
    'homicide-since-2010': '¿Ha continuado el descenso de los homicidios en el último decenio?',
    'homicide-women-men': '¿Quiénes son con más frecuencia víctimas de homicidio, las mujeres o los hombres?',
    'homicide-women-since-2010': '¿Están disminuyendo también los homicidios de mujeres?',
    'robbery-victims': '¿Cuántas personas sufren un robo con violencia?',
    'assault-women-men': '¿Quiénes sufren más agresiones, las mujeres o los hombres?',
    'violent-discipline': '¿Cuántos niños sufren violencia en el hogar?',
    'homicide-law': '¿Hay menos homicidios donde el estado de derecho es más sólido?',

    'police-trust-americas': '¿Confía en la policía la mayoría de la población de las Américas?',
    'police-trust-africa': '¿Confía en la policía la mayoría de la población de los países africanos?',
    'police-trust-americas-change': '¿Ha cambiado la confianza en la policía en las Américas?',
    'police-confidence-change':
      '¿Ha cambiado la confianza en la policía a lo largo de las rondas de la Encuesta Mundial de Valores?',
    'courts-trust-africa': '¿Confía en los tribunales la mayoría de la población de los países africanos?',
    'robbery-reported': '¿Acude a la policía la mayoría de las víctimas de un robo con violencia?',
    'trust-and-homicide': '¿Es mayor la confianza en la policía donde hay menos homicidios?',
    'trust-and-bribes': '¿Es menor la confianza en la policía donde los agentes aceptan sobornos?',
    'trust-and-reporting': '¿Denuncian más las víctimas donde se confía en la policía?',
    'london-trust': '¿Ha cambiado la confianza en la policía en el conjunto de una capital?',

    'community-before-after': '¿Qué cambió donde la policía y los vecinos trabajan juntos?',
    'london-good-job': '¿Son más los londinenses que dicen que la policía hace un buen trabajo en su zona?',
    'safe-walking': '¿Se siente segura la mayoría de la gente al caminar sola?',
    'safe-walking-women-men': '¿Se sienten las mujeres tan seguras como los hombres al caminar solas?',
    'safe-walking-change': '¿Se siente la gente más segura que antes?',
    'police-women-change': '¿Se incorporan más mujeres a la policía?',
    'neighbours-and-safety': '¿Se siente la gente más segura donde las personas confían unas en otras?',

    concentration: '¿Hasta qué punto se concentra el delito dentro de una ciudad?',
    'concentration-burglary':
      '¿Hasta qué punto se concentran los robos en viviendas en una gran región urbana?',
    'unsafe-americas': '¿Se siente segura en su barrio la mayoría de la población de las Américas?',
    'unsafe-africa': '¿Se siente segura en su barrio la mayoría de la población de los países africanos?',
    'unsafe-americas-change': '¿Ha cambiado la sensación de inseguridad en las Américas?',
    'discipline-town-country': '¿Está más seguro en su hogar un niño de la ciudad que uno del campo?',
    'local-robberies':
      '¿Se ven más robos con violencia en los barrios de los países donde hay muchos homicidios?',

    'unsentenced-level': '¿Hay muchas personas presas sin condena?',
    'unsentenced-change': '¿Hay menos personas a la espera de una sentencia en prisión?',
    'unsentenced-women-men':
      '¿Quiénes esperan con más frecuencia la sentencia en prisión, las mujeres o los hombres?',
    'assault-reported': '¿Acude a la policía la mayoría de las víctimas de una agresión?',
    'prison-full': '¿Albergan las cárceles a más personas de las previstas?',
    'unsentenced-and-law':
      '¿Hay menos personas a la espera de sentencia donde el estado de derecho es más sólido?',
    'rule-of-law-change': '¿Se está fortaleciendo el estado de derecho?',
    'disputes-resolved': '¿Puede la población resolver una controversia ante una instancia oficial?',

    'bribery-people': '¿A cuántas personas se les pide un soborno?',
    'bribery-women-men':
      '¿A quiénes se les pide un soborno con más frecuencia, a las mujeres o a los hombres?',
    'corruption-control': '¿Se controla la corrupción mejor que antes?',
    'corruption-perceptions': '¿Perciben los expertos menos corrupción que hace diez años?',
    'government-works': '¿Funciona la administración pública mejor que antes?',
    'budget-execution': '¿Gastan los gobiernos lo que habían previsto?',
    voice: '¿Tiene la ciudadanía más voz que antes?',
    'information-law': '¿Existe el derecho a pedir información al gobierno?',
    'human-rights-body': '¿Existe una institución independiente de derechos humanos?',
    'press-freedom': '¿Es la prensa más libre que cuando se creó la puntuación actual?',

    'women-police': '¿Cuántos de los agentes de policía son mujeres?',
    'women-judges': '¿Cuántos de los jueces son mujeres?',
    'women-parliament': '¿Tienen las mujeres en el parlamento el peso que tienen en la población?',
    'births-registered': '¿Existen todos los niños sobre el papel?',
    'discrimination-women-men':
      '¿Quiénes se sienten discriminados con más frecuencia, las mujeres o los hombres?',
    'discrimination-level': '¿Cuántas personas se sienten discriminadas?',
    'global-votes': '¿Tienen los países en desarrollo un voto justo en las instituciones internacionales?',
    'say-in-government': '¿Piensa la gente que su opinión cuenta?',
    'young-and-minorities':
      '¿Aparecen los jóvenes y las minorías en las cifras sobre la policía y los tribunales?',

    'unsentenced-and-trust':
      '¿Es menor la confianza en la policía donde más personas esperan en prisión sin sentencia?',
    'prison-and-homicide': '¿Tienen menos homicidios los países con más población reclusa?',
    'prisoners-change': '¿Hay más personas en prisión que antes?',
    'prison-crowding-law':
      '¿Hay menos hacinamiento en las cárceles donde el estado de derecho es más sólido?',
    'police-interference': '¿Confía menos la gente en la policía donde esta se inmiscuye en la vida privada?',
    'integrity-change': '¿Están las personas mejor protegidas frente a la violencia del Estado?',
    'rio-killings-by-police': '¿Cuántas de las muertes violentas de un estado son causadas por su policía?',
    'stop-and-search': '¿Avivan las tensiones los registros policiales en la calle?',

    'early-rise': '¿Puede detectarse a tiempo un aumento de la violencia?',
    'conflict-deaths': '¿Mueren menos personas en los conflictos que hace diez años?',
    stability: '¿Se considera la violencia política menos probable que antes?',
    'stability-and-homicide': '¿Hay menos homicidios donde la violencia política es menos probable?',
    'peace-index': '¿Ven los expertos un mundo más pacífico que cuando se creó el índice actual?',
    defenders: '¿Se está matando a quienes alzan la voz?',

    'cyber-fraud': '¿Está aumentando la ciberestafa registrada?',
    'organised-crime': '¿Creció la delincuencia organizada entre las dos ediciones del índice?',
    resilience:
      '¿Creció la resiliencia frente a la delincuencia organizada entre las dos ediciones del índice?',
    'resilience-and-crime': '¿Hay menos delincuencia organizada donde las instituciones son más resilientes?',
    trafficking: '¿Se detectan más víctimas de la trata de personas que antes?',
    'trafficking-women-men':
      '¿A quiénes se detecta con más frecuencia como víctimas de la trata, a las mujeres o a los hombres?',
    burglary: '¿Están disminuyendo los robos en viviendas registrados?',
    'illicit-flows': '¿Cuánto dinero ilícito cruza las fronteras?',
    'arms-traced': '¿Se establece el origen de las armas incautadas?',
  },
  gaps: {
    'community-before-after':
      'Ninguna de las fuentes aquí reunidas indica el lugar y la fecha de un programa, de modo que nada puede compararse antes y después. Si conoce ambos, “¿Funcionó?” hace la prueba con los datos mensuales y dice si se sostiene.',
    'disputes-resolved':
      'El indicador oficial 16.3.3 es nuevo. Los archivos aquí reunidos no contienen ninguna serie por países; un indicador nacional sustitutivo se guarda aparte.',
    'young-and-minorities':
      'Los datos aquí reunidos solo desglosan la policía y la judicatura por sexo. La edad, la discapacidad y el grupo étnico no se publican en la mayoría de los países.',
    'stop-and-search':
      'Harían falta recuentos de los registros junto con las quejas y la confianza, para los mismos distritos y meses. El único archivo disponible da proporciones en lugar de recuentos, y nadie lo ha cotejado con su editor.',
  },
};
