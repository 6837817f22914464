import * as m from '../i18n/messages/themes.js';

/**
 * The ten questions that the panel is asked, in the order of the organisers' note.
 * `question` is the sentence that people see, in the language of the page; `id` is what descriptors and links use.
 */
export const THEMES = [
  {
    id: 'violence',
    get name() {
      return m.violence_name();
    },
    get question() {
      return m.violence_question();
    },
  },
  {
    id: 'trust',
    get name() {
      return m.trust_name();
    },
    get question() {
      return m.trust_question();
    },
  },
  {
    id: 'community',
    get name() {
      return m.community_name();
    },
    get question() {
      return m.community_question();
    },
  },
  {
    id: 'local',
    get name() {
      return m.local_name();
    },
    get question() {
      return m.local_question();
    },
  },
  {
    id: 'justice',
    get name() {
      return m.justice_name();
    },
    get question() {
      return m.justice_question();
    },
  },
  {
    id: 'institutions',
    get name() {
      return m.institutions_name();
    },
    get question() {
      return m.institutions_question();
    },
  },
  {
    id: 'inclusion',
    get name() {
      return m.inclusion_name();
    },
    get question() {
      return m.inclusion_question();
    },
  },
  {
    id: 'backfire',
    get name() {
      return m.backfire_name();
    },
    get question() {
      return m.backfire_question();
    },
  },
  {
    id: 'early-warning',
    get name() {
      return m.early_warning_name();
    },
    get question() {
      return m.early_warning_question();
    },
  },
  {
    id: 'changing-crime',
    get name() {
      return m.changing_crime_name();
    },
    get question() {
      return m.changing_crime_question();
    },
  },
] as const;

export type ThemeId = (typeof THEMES)[number]['id'];

/** The twelve targets of SDG 16. */
export const TARGETS = [
  '16.1',
  '16.2',
  '16.3',
  '16.4',
  '16.5',
  '16.6',
  '16.7',
  '16.8',
  '16.9',
  '16.10',
  '16.a',
  '16.b',
] as const;

export type TargetId = (typeof TARGETS)[number];
