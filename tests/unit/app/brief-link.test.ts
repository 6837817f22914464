import { expect, it } from 'vitest';
import { readBriefLink, writeBriefLink } from '../../../src/lib/app/brief-link.ts';

const KNOWN = [
  { id: 'BRA', name: 'Brazil' },
  { id: 'MEX', name: 'Mexico' },
];

it('reads who it is for, which questions and which peers, and writes the same link again', () => {
  const { choice, ignored } = readBriefLink('?for=police&themes=trust,violence&peers=bra,MEX', 'JPN', KNOWN);
  expect(choice).toEqual({ audience: 'police', themes: ['trust', 'violence'], peers: ['BRA', 'MEX'] });
  expect(ignored).toEqual([]);
  expect(writeBriefLink(choice)).toBe('for=police&themes=trust,violence&peers=BRA,MEX');
});

it('leaves an empty link to the rules', () => {
  expect(readBriefLink('', 'JPN', null).choice).toEqual({ audience: null, themes: null, peers: null });
  expect(writeBriefLink({ audience: null, themes: null, peers: null })).toBe('');
});

it.each([
  ['for=polic', 'for', 'police'],
  ['themes=trusd', 'themes', 'trust'],
  ['peers=Brasil', 'peers', 'BRA'],
  ['peers=JPN', 'peers', null],
  ['peer=BRA', 'peer', 'peers'],
] as const)('drops %s and says so, with what may have been meant', (search, param, suggestion) => {
  const { ignored } = readBriefLink(search, 'JPN', KNOWN);
  expect(ignored).toEqual([expect.objectContaining({ param, suggestion, effect: 'dropped' })]);
});
