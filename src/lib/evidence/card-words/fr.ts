import type { CardWords } from './words.ts';

export const french: CardWords = {
  questions: {
    'homicide-since-2000': 'Les homicides reculent-ils ?',
    'homicide-since-2010': 'Le recul des homicides s’est-il poursuivi au cours de la dernière décennie ?',
    'homicide-women-men': 'Qui est le plus souvent victime d’homicide : les femmes ou les hommes ?',
    'homicide-women-since-2010': 'Les homicides de femmes reculent-ils aussi ?',
    'robbery-victims': 'Combien de personnes sont victimes d’un vol avec violence ?',
    'assault-women-men': 'Qui est le plus souvent agressé : les femmes ou les hommes ?',
    'violent-discipline': 'Combien d’enfants subissent la violence à la maison ?',
    'homicide-law': 'Les homicides sont-ils moins fréquents là où l’état de droit est plus solide ?',

    'police-trust-americas': 'Dans les Amériques, la plupart des gens font-ils confiance à la police ?',
    'police-trust-africa': 'Dans les pays africains, la plupart des gens font-ils confiance à la police ?',
    'police-trust-americas-change': 'La confiance dans la police a-t-elle évolué dans les Amériques ?',
    'police-confidence-change':
      'La confiance dans la police a-t-elle évolué au fil des vagues de l’Enquête mondiale sur les valeurs ?',
    'courts-trust-africa': 'Dans les pays africains, la plupart des gens font-ils confiance aux tribunaux ?',
    'robbery-reported': 'La plupart des victimes d’un vol avec violence s’adressent-elles à la police ?',
    'trust-and-homicide': 'La confiance dans la police est-elle plus forte là où il y a moins d’homicides ?',
    'trust-and-bribes':
      'La confiance dans la police est-elle plus faible là où des agents acceptent des pots-de-vin ?',
    'trust-and-reporting':
      'Les victimes portent-elles plus souvent plainte là où la police inspire confiance ?',
    'london-trust': 'La confiance dans la police a-t-elle évolué dans l’ensemble d’une capitale ?',

    'community-before-after':
      'Qu’est-ce qui a changé là où la police et les habitants travaillent ensemble ?',
    'london-good-job':
      'Les Londoniens sont-ils plus nombreux à dire que la police fait du bon travail dans leur quartier ?',
    'safe-walking': 'La plupart des gens se sentent-ils en sécurité lorsqu’ils marchent seuls ?',
    'safe-walking-women-men':
      'Les femmes se sentent-elles autant en sécurité que les hommes lorsqu’elles marchent seules ?',
    'safe-walking-change': 'Les gens se sentent-ils plus en sécurité qu’auparavant ?',
    'police-women-change': 'Les femmes sont-elles plus nombreuses à entrer dans la police ?',
    'neighbours-and-safety':
      'Les gens se sentent-ils plus en sécurité là où ils se font mutuellement confiance ?',

    concentration: 'À quel point la criminalité est-elle concentrée à l’intérieur d’une ville ?',
    'concentration-burglary':
      'À quel point les cambriolages sont-ils concentrés dans une grande région urbaine ?',
    'unsafe-americas':
      'Dans les Amériques, la plupart des gens se sentent-ils en sécurité dans leur quartier ?',
    'unsafe-africa':
      'Dans les pays africains, la plupart des gens se sentent-ils en sécurité dans leur quartier ?',
    'unsafe-americas-change': 'Le sentiment d’insécurité a-t-il évolué dans les Amériques ?',
    'discipline-town-country': 'Un enfant est-il plus en sécurité à la maison en ville qu’à la campagne ?',
    'local-robberies':
      'Voit-on plus de vols avec violence dans les quartiers des pays où les homicides sont fréquents ?',

    'unsentenced-level': 'Beaucoup de détenus sont-ils incarcérés sans avoir été condamnés ?',
    'unsentenced-change': 'Y a-t-il moins de personnes en attente d’un jugement en prison ?',
    'unsentenced-women-men': 'Qui attend le plus souvent son jugement en prison : les femmes ou les hommes ?',
    'assault-reported': 'La plupart des victimes d’une agression s’adressent-elles à la police ?',
    'prison-full': 'Les prisons accueillent-elles plus de détenus que prévu ?',
    'unsentenced-and-law':
      'Moins de personnes attendent-elles un jugement en prison là où l’état de droit est plus solide ?',
    'rule-of-law-change': 'L’état de droit se renforce-t-il ?',
    'disputes-resolved': 'Les gens peuvent-ils régler un différend devant une instance officielle ?',

    'bribery-people': 'À combien de personnes demande-t-on un pot-de-vin ?',
    'bribery-women-men': 'À qui demande-t-on le plus souvent un pot-de-vin : aux femmes ou aux hommes ?',
    'corruption-control': 'La corruption est-elle mieux maîtrisée qu’auparavant ?',
    'corruption-perceptions': 'Les experts perçoivent-ils moins de corruption qu’il y a dix ans ?',
    'government-works': 'L’administration publique fonctionne-t-elle mieux qu’auparavant ?',
    'budget-execution': 'Les États dépensent-ils ce qu’ils avaient prévu ?',
    voice: 'Les citoyens ont-ils davantage voix au chapitre qu’auparavant ?',
    'information-law': 'Existe-t-il un droit de demander des informations à l’administration ?',
    'human-rights-body': 'Existe-t-il une institution indépendante des droits de l’homme ?',
    'press-freedom': 'La presse est-elle plus libre qu’au moment où l’indice actuel a été lancé ?',

    'women-police': 'Quelle est la place des femmes parmi les policiers ?',
    'women-judges': 'Quelle est la place des femmes parmi les juges ?',
    'women-parliament': 'Les femmes sont-elles aussi présentes au parlement que dans la population ?',
    'births-registered': 'Chaque enfant existe-t-il sur le papier ?',
    'discrimination-women-men':
      'Qui se sent le plus souvent victime de discrimination : les femmes ou les hommes ?',
    'discrimination-level': 'Combien de personnes se sentent victimes de discrimination ?',
    'global-votes':
      'Les pays en développement ont-ils un droit de vote équitable dans les institutions internationales ?',
    'say-in-government': 'Les gens pensent-ils avoir leur mot à dire ?',
    'young-and-minorities':
      'Les jeunes et les minorités apparaissent-ils dans les chiffres sur la police et les tribunaux ?',

    'unsentenced-and-trust':
      'La confiance dans la police est-elle plus faible là où plus de personnes attendent en prison sans jugement ?',
    'prison-and-homicide': 'Les pays qui comptent plus de détenus ont-ils moins d’homicides ?',
    'prisoners-change': 'Y a-t-il plus de personnes en prison qu’auparavant ?',
    'prison-crowding-law': 'Les prisons sont-elles moins surpeuplées là où l’état de droit est plus solide ?',
    'police-interference':
      'Les gens font-ils moins confiance à la police là où elle s’immisce dans la vie privée ?',
    'integrity-change': 'Les personnes sont-elles mieux protégées contre la violence de l’État ?',
    'rio-killings-by-police':
      'Parmi les morts violentes d’un État, combien de personnes ont été tuées par sa police ?',
    'stop-and-search': 'Les contrôles et fouilles de personnes attisent-ils les tensions ?',

    'early-rise': 'Peut-on déceler tôt une montée de la violence ?',
    'conflict-deaths': 'Y a-t-il moins de morts dans les conflits qu’il y a dix ans ?',
    stability: 'La violence politique est-elle jugée moins probable qu’auparavant ?',
    'stability-and-homicide':
      'Les homicides sont-ils moins fréquents là où la violence politique est moins probable ?',
    'peace-index':
      'Les experts jugent-ils le monde plus pacifique qu’au moment où l’indice actuel a été lancé ?',
    defenders: 'Tue-t-on celles et ceux qui élèvent la voix ?',

    'cyber-fraud': 'Les fraudes en ligne enregistrées augmentent-elles ?',
    'organised-crime': 'La criminalité organisée a-t-elle progressé entre les deux éditions de l’indice ?',
    resilience:
      'La résilience face à la criminalité organisée a-t-elle progressé entre les deux éditions de l’indice ?',
    'resilience-and-crime':
      'Y a-t-il moins de criminalité organisée là où les institutions sont plus résilientes ?',
    trafficking: 'Détecte-t-on plus de victimes de la traite des personnes qu’auparavant ?',
    'trafficking-women-men':
      'Qui est le plus souvent détecté comme victime de la traite : les femmes ou les hommes ?',
    burglary: 'Les cambriolages enregistrés reculent-ils ?',
    'illicit-flows': 'Combien d’argent illicite traverse les frontières ?',
    'arms-traced': 'L’origine des armes saisies est-elle établie ?',
  },
  gaps: {
    'community-before-after':
      'Aucune source réunie ici n’indique le lieu et la date d’un programme : rien ne peut donc être comparé avant et après. Si vous connaissez l’un et l’autre, « Cela a-t-il marché ? » fait le test sur les données mensuelles et dit s’il est concluant.',
    'disputes-resolved':
      'L’indicateur officiel 16.3.3 est récent. Les fichiers réunis ici n’en contiennent aucune série par pays ; un indicateur national de substitution est tenu à part.',
    'young-and-minorities':
      'Les données réunies ici ne ventilent la police et les juges que par sexe. L’âge, le handicap et l’appartenance ethnique ne sont pas publiés pour la plupart des pays.',
    'stop-and-search':
      'Il faudrait le nombre de contrôles, à côté des plaintes et de la confiance, pour les mêmes districts et les mêmes mois. Le seul fichier disponible donne des parts au lieu de nombres, et personne ne l’a vérifié auprès de son éditeur.',
  },
};
