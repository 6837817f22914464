import { THEMES, type ThemeId } from '../catalogue/theme.ts';
import { audienceName, AUDIENCES, type Audience } from '../evidence/brief/audience.ts';
import type { Choice } from '../evidence/brief/arrange.ts';
import { MOST_PEERS } from '../evidence/brief/with-peers.ts';
import * as m from '../i18n/messages/brief.js';
import { closest } from './closest.ts';
import type { Ignored } from './view-codec.ts';

/** What a link to a brief asks for beside the place itself. */
export interface BriefChoice extends Choice {
  /** Ids of the countries beside it; null for those found by rule. */
  peers: readonly string[] | null;
}

export interface ReadBriefLink {
  choice: BriefChoice;
  ignored: Ignored[];
}

export const BRIEF_PARAMS = ['for', 'themes', 'peers'] as const;

/** Countries that may be set beside the place; null while they are not known, and then none is checked. */
type Known = readonly { id: string; name: string }[] | null;

const listed = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * What a link to a brief means. Never throws: what does not make sense is left out and said.
 *
 * @param search the part of an address behind `?`, with or without it
 * @param place id of the place of the brief, which is no peer of itself
 * @example readBriefLink('for=police&themes=trust,violence', 'JPN', null).choice.audience // 'police'
 */
export function readBriefLink(search: string | URLSearchParams, place: string, known: Known): ReadBriefLink {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const drop = (param: string, value: string, reason: string, suggestion: string | null = null): null => {
    ignored.push({ param, value, reason, suggestion, effect: 'dropped' });
    return null;
  };
  for (const name of new Set(params.keys())) {
    if (!BRIEF_PARAMS.some((param) => param === name)) {
      const names = BRIEF_PARAMS.map((id) => ({ id, spellings: [] }));
      drop(name, params.get(name) ?? '', m.no_parameter({ name }), closest(name, names));
    }
  }
  const who = params.get('for')?.trim() ?? '';
  const audience: Audience | null = AUDIENCES.find((id) => id === who) ?? null;
  if (who !== '' && audience === null) {
    const near = AUDIENCES.map((id) => ({ id, spellings: [audienceName(id)] }));
    drop('for', who, m.no_audience({ text: who }), closest(who, near));
  }
  const themes = listed(params.get('themes')).flatMap((text): ThemeId[] => {
    const found = THEMES.find(({ id }) => id === text);
    if (found) return [found.id];
    const near = THEMES.map(({ id, name }) => ({ id, spellings: [name] }));
    drop('themes', text, m.no_question({ text }), closest(text, near));
    return [];
  });
  const peers = listed(params.get('peers')).flatMap((text): string[] => {
    const id = text.toUpperCase();
    if (id === place) {
      drop('peers', text, m.not_itself());
      return [];
    }
    if (known === null || known.some((one) => one.id === id)) return [id];
    const near = known.map((one) => ({ id: one.id, spellings: [one.name] }));
    drop('peers', text, m.no_country({ text }), closest(text, near));
    return [];
  });
  const once = [...new Set(peers)];
  if (once.length > MOST_PEERS)
    drop('peers', once.slice(MOST_PEERS).join(','), m.most_peers({ count: MOST_PEERS }));
  return {
    choice: {
      audience,
      themes: themes.length ? [...new Set(themes)] : null,
      peers: once.length ? once.slice(0, MOST_PEERS) : null,
    },
    ignored,
  };
}

/**
 * The link of a choice, without `?`: nothing for what is left to the rules.
 * @example writeBriefLink({ audience: 'police', themes: null, peers: ['KOR'] }) // 'for=police&peers=KOR'
 */
export function writeBriefLink({ audience, themes, peers }: BriefChoice): string {
  return [
    ...(audience === null ? [] : [`for=${audience}`]),
    ...(themes?.length ? [`themes=${themes.join(',')}`] : []),
    ...(peers?.length ? [`peers=${peers.join(',')}`] : []),
  ].join('&');
}
