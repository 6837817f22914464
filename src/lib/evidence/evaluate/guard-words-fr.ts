import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { list, things } from '../../i18n/grammar-fr.ts';
import type { Things } from '../../i18n/things.ts';
import { levelText, percentText, ringLevelText } from './percent.ts';
import {
  LEAST_AFTER,
  LEAST_BEFORE,
  LEAST_COMPARED,
  LEAST_PLACEBOS,
  LEAST_RECORDS,
  LEAST_RECORDS_COMPARED,
  PLACEBO_SHARE,
  PRE_TREND_P,
} from './thresholds.ts';
import type { EvaluateWords } from './words.ts';

const FR = 'fr';
const MONTHS: Things = { one: 'mois', many: 'mois' };
const DATES: Things = { one: 'autre date', many: 'autres dates' };
const number = (value: number, decimals = 1) => formatNumber(value, decimals, FR);
const percent = (value: number) => percentText(value, FR);
const chance = (p: number) =>
  p < 0.001 ? `p inférieur à ${number(0.001, 3)}` : `p = ${number(p, p < 0.0995 ? 3 : 2)}`;
const interval = (low: number, high: number, level: string, say: (value: number) => string) =>
  `intervalle à ${level}\u202f: de ${say(low)} à ${say(high)}`;

/** What each guard asks, found, and what it is called when it fails; in French. */
export const guardWords = (month: (id: string) => string): EvaluateWords['guard'] => ({
  length: {
    name: 'Assez long avant et après',
    found: ({ before, after }) =>
      `${things(before, MONTHS)} avant et ${after} après\u202f; il en faut au moins ${LEAST_BEFORE} et ${LEAST_AFTER}.`,
    fails: ({ before, after }) => `${things(before, MONTHS)} avant et ${after} après, c’est trop peu`,
  },
  counts: {
    name: 'Assez d’enregistrements',
    found: ({ level, smallest }) =>
      `Enregistrements par mois avant, dans le lieu\u202f: ${number(level)} (au moins ${LEAST_RECORDS})${smallest ? `\u202f; dans le plus petit lieu de comparaison, ${smallest.name}\u202f: ${number(smallest.level)} (au moins ${LEAST_RECORDS_COMPARED})` : ''}.`,
    fails: ({ level, smallest }) =>
      level < LEAST_RECORDS
        ? `les enregistrements par mois sont trop peu nombreux (${number(level)})`
        : `un lieu de comparaison a trop peu d’enregistrements${smallest ? ` (${smallest.name})` : ''}`,
  },
  recording: {
    name: 'Aucun changement d’enregistrement connu durant ces mois',
    found: ({ breaks }) =>
      breaks.length === 0
        ? 'Aucun n’est signalé durant ces mois. Lisez aussi les notes sous les figures\u202f: ce que personne n’a signalé ne se voit pas ici.'
        : breaks.map(({ month: when, what }) => `${month(when)}\u202f: ${what}`).join(' '),
    fails: ({ breaks }) =>
      `l’enregistrement a changé (${list(breaks.map(({ month: when }) => month(when)))})`,
  },
  comparisons: {
    name: 'Assez de lieux de comparaison',
    found: ({ comparisons }) =>
      `Lieux de comparaison\u202f: ${comparisons}\u202f; il en faut au moins ${LEAST_COMPARED}.`,
    fails: ({ comparisons }) =>
      comparisons === 0
        ? 'il n’y a aucun lieu de comparaison'
        : `les lieux de comparaison (${comparisons}) sont trop peu nombreux pour dire jusqu’où va le hasard`,
  },
  'pre-trend': {
    name: 'La même évolution avant',
    found: ({ preTrend }) =>
      preTrend === null
        ? 'Les évolutions antérieures ne peuvent pas être comparées.'
        : `Avant, l’évolution du lieu s’écartait de celle de la comparaison de ${percent(Math.abs(12 * preTrend.estimate))} par an, vers ${preTrend.estimate < 0 ? 'le bas' : 'le haut'} (${chance(preTrend.p)}\u202f; au-dessous de ${number(PRE_TREND_P)}, échec). N’en trouver aucun n’est pas la preuve qu’il n’y en a pas.`,
    fails: ({ preTrend }) =>
      preTrend === null
        ? 'les évolutions antérieures ne peuvent pas être comparées'
        : 'le lieu suivait déjà avant une autre évolution que la comparaison',
  },
  clear: {
    name: 'Un écart net avec la comparaison',
    found: ({ effect, relative }) =>
      effect === null || relative === null
        ? 'Il ne peut pas être calculé.'
        : `${percent(relative.estimate)} (${interval(relative.low, relative.high, levelText(FR), percent)}\u202f; ${chance(effect.p)}).`,
    fails: () => 'l’écart avec la comparaison n’est pas net',
  },
  placebo: {
    name: 'Plus grand qu’aux dates où rien n’est connu pour s’être produit',
    found: ({ placebo }) =>
      placebo === null
        ? 'Il ne peut pas être calculé.'
        : `Un écart au moins aussi grand apparaît à ${placebo.asFar} des ${things(placebo.dates.length, DATES)}\u202f; il en faut au moins ${LEAST_PLACEBOS}, et au plus ${formatPercent(PLACEBO_SHARE, FR)} d’entre elles peuvent en donner un. Des dates proches partagent la plupart de leurs mois et comptent donc pour moins.`,
    fails: ({ placebo }) =>
      placebo === null
        ? 'd’autres dates ne peuvent pas être essayées'
        : placebo.dates.length < LEAST_PLACEBOS
          ? `les autres dates possibles (${placebo.dates.length}) sont trop peu nombreuses pour y situer celle-ci`
          : `à d’autres dates, où rien n’est connu pour s’être produit, l’écart est aussi grand (${placebo.asFar} sur ${placebo.dates.length})`,
  },
  agreement: {
    name: 'Les deux approches vont dans le même sens',
    found: ({ alone }) =>
      alone === null
        ? 'Le lieu seul ne peut pas être ajusté.'
        : `Par rapport à sa propre évolution antérieure, le lieu a eu en moyenne ${number(Math.abs(alone.estimate))} enregistrements par mois de ${alone.estimate < 0 ? 'moins' : 'plus'} (${interval(alone.low, alone.high, levelText(FR), number)}).`,
    fails: ({ alone }) =>
      alone === null
        ? 'le lieu seul ne peut pas être ajusté'
        : 'sa propre évolution antérieure va dans l’autre sens que la comparaison',
  },
  displacement: {
    name: 'Rien ne s’est déplacé vers les lieux voisins',
    found: ({ ring }) =>
      ring === null
        ? 'Aucun lieu voisin n’a été indiqué.'
        : `${list(ring.names)}\u202f: ${percent(ring.effect.estimate)} de leur niveau antérieur (${interval(ring.effect.low, ring.effect.high, ringLevelText(FR), percent)}).${ring.moved === 'unclear' ? ' Pas de mouvement net\u202f; ce n’est pas la preuve qu’il n’y en a pas.' : ''}`,
    fails: ({ ring }) =>
      `les lieux voisins ont ${ring?.moved === 'rose' ? 'monté' : ring?.moved === 'fell' ? 'baissé' : 'changé'} au même moment`,
  },
});
