import { list, number, of as de, things } from '../../../i18n/grammar-fr.ts';
import type { LocalityWords } from '../locality-words-en.ts';

const PARTS: Record<string, string> = {
  municipality: 'municipalités',
  borough: 'arrondissements',
  'police-district': 'districts de police',
  'police district': 'districts de police',
  state: 'États',
  district: 'districts',
  'community-area': 'quartiers',
  neighbourhood: 'quartiers',
  'police-station': 'postes de police',
  'police station area': 'secteurs de police',
  'local authority': 'collectivités locales',
};

/** The sentences of a brief about one city, force area or state, in French. */
export const localityWords: LocalityWords = {
  peers:
    'Ce lieu n’est mis à côté d’aucun autre. Les services comptent, et les enquêtes interrogent, chacun à sa façon, et ces données contiennent peu de villes\u202f: un rang en dirait plus sur la façon de compter que sur les lieux. Il est confronté à son propre passé.',
  others: 'autres villes et services',
  unranked: 'Les autres lieux comptent et interrogent autrement\u202f; il n’y a donc pas de rang.',

  parts: (kind) => PARTS[kind] ?? 'secteurs',
  women: 'femmes',
  men: 'hommes',
  number: (subject) => `nombre ${de(subject)}`,
  unit: (unit) => `${unit} par an`,
  months: (from, to, months) => (months === 1 ? from : `${number(months)} mois, de ${from} à ${to}`),

  half: {
    name: (name, parts) => `${name}\u202f: le plus petit nombre de ${parts} qui en réunit la moitié`,
    subject: (subject, parts, of) =>
      `plus petite part des ${number(of)} ${parts} qui réunissent la moitié du total (${subject})`,
    unit: (parts) => `pour cent des ${parts}`,
    description: 'Les parties du lieu qui comptent le plus d’événements, prises jusqu’à en réunir la moitié.',
    change:
      'Calculé pour les dernières années seulement\u202f: les lieux où peu d’événements surviennent changent chaque année.',
    held: (parts, of, kind) =>
      `${number(parts)} sur ${number(of)} ${kind}\u202f: ${parts === 1 ? 'une seule partie réunit' : 'ces parties réunissent'} la moitié. Les parties diffèrent par leurs habitants et leurs visiteurs\u202f: c’est là que les événements ont lieu, non là où le risque est le plus élevé.`,
  },

  summed: 'La somme des mois d’une année\u202f; une année à laquelle manque un mois n’a pas de nombre.',
  meaned: 'La moyenne des parties d’une année\u202f; le nombre de personnes interrogées n’est pas indiqué.',
  window: 'Aucune année civile n’est complète dans ces données\u202f: le nombre est celui des mois nommés.',
  chance:
    'L’intervalle montre de combien un tel compte varie par hasard d’une année à l’autre, non les erreurs de comptage.',

  empty: (place) => `${place}\u202f: les données locales n’ont rien sur cette question.`,
  partsOnly: (place, names, parts) =>
    `${place}\u202f: il n’y a pas de nombre pour l’ensemble. Connu par ${parts} seulement\u202f: ${list(names)}. La page du lieu les montre.`,

  recorded: (place) => `${place} est un lieu plus sûr, ou moins sûr, qu’une autre ville.`,
  recordedReason:
    'Les relevés d’infractions mesurent aussi ce que l’on signale et ce que les agents consignent, et chaque service le fait à sa façon.',

  gap: {
    trust: { name: 'Confiance dans la police', sdg: null },
    safety: { name: 'Sentiment de sécurité quand on marche seul', sdg: '16.1.4' },
    reporting: { name: 'Victimes qui signalent les faits à la police', sdg: '16.3.1' },
    crime: { name: 'Infractions connues de la police', sdg: null },
    police: { name: 'Ce que fait la police', sdg: null },
  },
  gapNever: (place) => `Aucune source locale ne le mesure ici pour l’ensemble du lieu (${place}).`,
  gapSince: (year, now) =>
    `Dernière valeur\u202f: ${year}, soit ${number(now - year)} ans avant les données les plus récentes ici.`,
  noTrust: (place) =>
    `${place}\u202f: aucune enquête de ces données n’a demandé aux habitants de l’ensemble du lieu s’ils font confiance à la police.`,
  noSafety: (place) =>
    `${place}\u202f: la confiance dans la police n’a, dans ces données, aucune mesure de la sécurité à côté d’elle.`,
  short: (place, measures) =>
    `Ce dossier est court\u202f: les données locales (${place}) donnent ${things(measures, { one: 'nombre', many: 'nombres' })}. Le dossier du pays en dit plus.`,
  nothing: (place) => `${place}\u202f: les données locales ne donnent aucun nombre pour l’ensemble du lieu.`,
};
