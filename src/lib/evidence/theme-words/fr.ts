import type { ThemeWords } from './words.ts';

export const french: ThemeWords = {
  themes: {
    violence: {
      name: 'La sécurité face à la violence',
      question: 'La violence recule-t-elle, pour qui, et où se concentre-t-elle ?',
    },
    trust: {
      name: 'La confiance dans la police et les tribunaux',
      question:
        'Où les gens font-ils confiance à ceux qui les protègent, et cette confiance va-t-elle de pair avec la sécurité et le dépôt de plaintes ?',
    },
    community: {
      name: 'Police de proximité et prévention',
      question: 'Qu’est-ce qui a changé là où la police et les habitants travaillent ensemble ?',
    },
    local: {
      name: 'Vu de près : de la mégapole à la campagne',
      question: 'À quel point la criminalité est-elle concentrée, et qu’en déduire pour la prévention ?',
    },
    justice: {
      name: 'Une justice accessible à tous',
      question: 'Les gens obtiennent-ils justice, ou l’attendent-ils dans une cellule ?',
    },
    institutions: {
      name: 'Des institutions intègres, efficaces et responsables',
      question: 'Lequel des sept principes de bonnes institutions est le plus fragile, et où ?',
    },
    inclusion: {
      name: 'L’inclusion : ne laisser personne de côté',
      question: 'Qui manque : les femmes, les jeunes, les minorités ?',
    },
    backfire: {
      name: 'Des réponses qui se retournent contre leur but',
      question: 'La façon de faire la police et de punir peut-elle nourrir les tensions ?',
    },
    'early-warning': {
      name: 'Alerte précoce et pérennisation de la paix',
      question: 'Peut-on déceler une hausse tôt, honnêtement, en indiquant le taux de fausses alertes ?',
    },
    'changing-crime': {
      name: 'Une criminalité qui change : organisée, en ligne, transfrontière',
      question: 'Qu’est-ce qui progresse, et les institutions y résistent-elles ?',
    },
  },
  tenets: {
    effective: 'efficaces',
    inclusive: 'inclusives',
    responsive: 'à l’écoute',
    participative: 'participatives',
    representative: 'représentatives',
    accountable: 'responsables',
    transparent: 'transparentes',
  },
  dimensions: { peace: 'paix', justice: 'justice', inclusion: 'inclusion' },
};
