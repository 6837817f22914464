import type { ThemeWords } from './words.ts';

export const spanish: ThemeWords = {
  themes: {
    violence: {
      name: 'Seguridad frente a la violencia',
      question: '¿Disminuye la violencia, para quién, y dónde se concentra?',
    },
    trust: {
      name: 'Confianza en la policía y los tribunales',
      question:
        '¿Dónde confía la gente en quienes la protegen, y va esa confianza unida a la seguridad y a la denuncia?',
    },
    community: {
      name: 'Policía de proximidad y prevención',
      question: '¿Qué cambió donde la policía y los vecinos trabajan juntos?',
    },
    local: {
      name: 'De cerca: de la megaciudad al campo',
      question: '¿Hasta qué punto se concentra el delito, y qué supone para la prevención?',
    },
    justice: {
      name: 'Una justicia que llegue a todas las personas',
      question: '¿Obtiene la gente justicia, o la espera en una celda?',
    },
    institutions: {
      name: 'Instituciones íntegras, eficaces y responsables',
      question: '¿Cuál de los siete principios de las buenas instituciones es el más débil, y dónde?',
    },
    inclusion: {
      name: 'Inclusión: no dejar a nadie atrás',
      question: '¿Quién falta: las mujeres, los jóvenes, las minorías?',
    },
    backfire: {
      name: 'Respuestas contraproducentes',
      question: '¿Puede nuestra forma de vigilar y castigar alimentar las tensiones?',
    },
    'early-warning': {
      name: 'Alerta temprana y sostenimiento de la paz',
      question: '¿Puede verse a tiempo un aumento, con honestidad y con su tasa de falsas alarmas?',
    },
    'changing-crime': {
      name: 'Delitos que cambian: organizados, cibernéticos, transfronterizos',
      question: '¿Qué está creciendo, y son las instituciones resilientes ante ello?',
    },
  },
  tenets: {
    effective: 'eficaces',
    inclusive: 'inclusivas',
    responsive: 'receptivas',
    participative: 'participativas',
    representative: 'representativas',
    accountable: 'responsables',
    transparent: 'transparentes',
  },
  dimensions: { peace: 'paz', justice: 'justicia', inclusion: 'inclusión' },
};
