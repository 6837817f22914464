import type { KyotoWords } from './words.ts';

export const french: KyotoWords = {
  title: 'Repenser les réponses à la criminalité',
  subtitle:
    'Justice, sécurité et participation citoyenne pour promouvoir une paix et un développement durables',
  opening: 'Allocution d’ouverture',
  keynote: 'Discours liminaire',
  project: 'Un projet sur le terrain',
  closing: 'Observations finales et bilan',
  carried: 'Ce que les données probantes ont établi',
  carriedText: 'Le bilan contient ce qui a été montré ici, avec ses sources et ce qui reste ouvert.',
  notes: {
    opening:
      'Le public s’installe. Laissez cette diapositive jusqu’à l’allocution d’ouverture, puis démarrez le chronomètre.',
    keynote:
      'Videz l’écran avec b si l’orateur veut toute l’attention. Tenez la première question prête derrière.',
    project:
      'Le film passe sur le lecteur de la salle : videz l’écran, et rétablissez-le quand le film s’achève.',
    question:
      'Lisez la question à haute voix. Montrez une fiche quand un panéliste avance son argument, pas avant ; la recherche trouve le reste.',
    closing:
      'Dites ce qui est acquis, ce qui reste ouvert et qui le mesurera. Le bilan ne reprend que ce qui a été à cet écran.',
  },
  cards: {
    'homicide-since-2000':
      'Chaque ligne est une région : combien de ses pays ont évolué comme la majorité. À droite du trait pointillé, c’est la plupart d’entre eux. Demandez : qu’ont en commun les pays où le taux a baissé ?',
    'homicide-women-men':
      'Les hommes sont plus souvent tués ; les femmes le sont plus souvent par des proches, ce que cet écran ne montre pas. Dites-le avant que quelqu’un d’autre ne le fasse.',
    'homicide-law':
      'Chaque point est un pays. Les deux vont de pair ; rien ne montre que l’un cause l’autre. Interrogez un panéliste d’un pays éloigné du nuage.',
    'police-trust-americas':
      'Question posée dans une enquête. Chaque ligne est un pays avec sa marge ; là où la marge franchit le milieu, on ne peut dire de quel côté se trouve le pays.',
    'police-trust-africa':
      'La même question sur un autre continent, posée par une autre enquête : ne comparez pas des pays isolés d’un écran à l’autre.',
    'trust-and-homicide':
      'Là où l’on tue davantage, la confiance tend à être plus faible. Le lien peut jouer dans les deux sens, ou tenir à une troisième cause. Demandez ce qui est venu d’abord chez vous.',
    'robbery-reported':
      'Ce que les victimes disent avoir signalé à la police. Là où peu le font, la criminalité enregistrée renseigne plus sur la confiance que sur la criminalité.',
    'safe-walking-women-men':
      'Les mêmes rues, vécues autrement. Demandez : qui a été consulté quand on a tracé les patrouilles ?',
    'london-good-job':
      'Une capitale, interrogée chaque trimestre, arrondissement par arrondissement. C’est un exemple de mesure possible, non de l’état du monde.',
    'community-before-after':
      'Une lacune est un constat : personne ne l’a mesuré de façon comparable. Demandez aux panélistes ce qu’il faudrait compter dès demain.',
    concentration:
      'La courbe montre quelle part de la criminalité tient dans quelle petite part du territoire. Si elle était répartie également, elle suivrait la droite. Demandez : l’action est-elle aussi concentrée que la criminalité ?',
    'concentration-burglary':
      'Un autre pays, une autre infraction, la même forme. Les lieux sont arrondis, et aucune adresse ne peut être lue ici.',
    'unsafe-africa':
      'Ce que les gens ressentent, pays par pays, avec la marge de l’enquête. Se sentir en danger et l’être sont deux choses ; les deux comptent.',
    'unsentenced-level':
      'Les personnes en prison sans avoir été condamnées. Chaque ligne est une région. Demandez : combien de temps attendent-elles ? Les données ne le disent pas.',
    'unsentenced-and-law':
      'Là où le droit est jugé plus solide, moins de détenus attendent sans condamnation. Le jugement vient d’experts ; le décompte est officiel.',
    'prison-full':
      'À droite du trait pointillé, il y a plus de détenus que de places, selon les pays eux-mêmes.',
    'bribery-people':
      'On a demandé aux gens si un agent public avait voulu un pot-de-vin. Ceux qui n’ont eu aucun contact avec des agents ne sont pas comptés.',
    'press-freedom':
      'Une note d’experts, sur peu d’années et une seule méthode : on ne peut franchir un changement de méthode antérieur. Demandez qui informe le public quand une institution faillit.',
    'human-rights-body':
      'L’existence d’un organe indépendant, selon une norme publiée. Cela ne dit pas s’il fonctionne bien.',
    'women-police':
      'Quels pays communiquent ce chiffre fait partie du constat. Demandez : qu’est-ce qui change pour une victime quand elle peut parler à une femme ?',
    'births-registered':
      'Qui n’existe pas sur le papier ne peut ni voter, ni posséder, ni être protégé. Tout commence ici.',
    'young-and-minorities':
      'Une lacune est un constat : les jeunes et les minorités ne sont pas dans ces chiffres. Demandez à chaque panéliste si sa propre institution le sait.',
    'rio-killings-by-police':
      'Un État qui le publie mois par mois. Le publier est le premier pas ; dites-le.',
    'police-interference':
      'Là où la police s’immisce dans la vie privée, on lui fait moins confiance. Deux enquêtes mises côte à côte, pas une expérience.',
    'stop-and-search':
      'Une lacune est un constat : les contrôles sont comptés, leur effet sur la confiance ne l’est pas. Demandez ce qu’il faudrait pour le savoir.',
    'early-rise':
      'Chaque série suivie, et la fréquence à laquelle elle donnerait une fausse alerte. Une alerte est une question à ceux qui sont sur place, pas une réponse.',
    defenders: 'Celles et ceux qui élèvent la voix sont comptés quand ils sont tués, et pas avant.',
    'conflict-deaths':
      'Dans la plupart des pays, aucun changement ne peut être établi. Là où l’on fait la guerre, les chiffres sont les moins sûrs : cela doit être dit avec.',
    'cyber-fraud':
      'Ce que la police a enregistré : plus de plaintes ressemble à plus de criminalité. Demandez : une victime de votre pays saurait-elle où le signaler ?',
    'resilience-and-crime':
      'Les deux notes viennent des mêmes experts ; elles peuvent aller de pair pour cette seule raison. Interrogez d’abord un critique de l’indice.',
    trafficking:
      'Les victimes qui ont été repérées. Davantage peut signifier plus de traite, ou que l’on s’est mis à chercher. Refermez ici la discussion : que mesurera chacun de nous ?',
  },
};
