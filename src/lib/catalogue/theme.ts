/**
 * The ten questions that the panel is asked, in the order of the organisers' note.
 * `question` is the sentence that people see; `id` is what descriptors and links use.
 */
export const THEMES = [
  {
    id: 'violence',
    name: 'Safety from violence',
    question: 'Is violence falling, for whom, and where is it concentrated?',
  },
  {
    id: 'trust',
    name: 'Trust in the police and the courts',
    question:
      'Where do people trust those who protect them, and does trust go with safety and with reporting?',
  },
  {
    id: 'community',
    name: 'Community-oriented policing and prevention',
    question: 'What changed where police and residents work together?',
  },
  {
    id: 'local',
    name: 'The local picture: megacity to countryside',
    question: 'How concentrated is crime, and what does that mean for prevention?',
  },
  {
    id: 'justice',
    name: 'Justice that reaches everyone',
    question: 'Do people get justice, or wait for it in a cell?',
  },
  {
    id: 'institutions',
    name: 'Clean, effective, accountable institutions',
    question: 'Which of the seven tenets of good institutions is weakest, and where?',
  },
  {
    id: 'inclusion',
    name: 'Inclusion: nobody left out',
    question: 'Who is missing: women, the young, minorities?',
  },
  {
    id: 'backfire',
    name: 'Responses that backfire',
    question: 'Can the way we police and punish feed tension?',
  },
  {
    id: 'early-warning',
    name: 'Early warning and sustaining peace',
    question: 'Can a rise be seen early, honestly, with its false-alarm rate?',
  },
  {
    id: 'changing-crime',
    name: 'Crime that changes: organised, cyber, cross-border',
    question: 'What is growing, and are institutions resilient to it?',
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
