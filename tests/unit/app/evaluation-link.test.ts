import { describe, expect, it } from 'vitest';
import {
  readEvaluation,
  writeEvaluation,
  type EvaluationChoices,
  type EvaluationLink,
} from '../../../src/lib/app/evaluation-link.ts';

const choices: EvaluationChoices = {
  localities: [
    {
      id: 'here',
      name: 'Here',
      measures: [
        { id: 'thefts', name: 'Thefts', from: '2014-01', to: '2020-12' },
        { id: 'robberies', name: 'Robberies', from: '2014-01', to: '2020-12' },
      ],
      areas: [
        { id: 'north', name: 'North' },
        { id: 'south', name: 'South' },
        { id: 'south-east', name: 'South East' },
      ],
      usual: { measure: 'thefts', area: 'south' },
    },
    {
      id: 'there',
      name: 'There',
      measures: [{ id: 'all-records', name: 'All records', from: '2010-01', to: '2019-12' }],
      areas: [
        { id: '1', name: 'District 1' },
        { id: '2', name: 'District 2' },
      ],
      usual: { measure: 'all-records', area: '2' },
    },
  ],
};
const usual: EvaluationLink = {
  ...{ locality: 'here', measure: 'thefts', area: 'north', month: '2017-05', what: 'the lamps' },
  ...{ before: 24, after: 12, against: null, ring: null },
};
const read = (search: string) => readEvaluation(search, choices, usual);

describe('the link of an evaluation', () => {
  it('means the example where it says nothing', () => {
    expect(read('')).toEqual({ link: usual, ignored: [] });
  });

  it('comes back as it was written', () => {
    for (const over of [
      {},
      { what: '' },
      { what: 'a rule, with & and = and 100%' },
      { against: ['south'], ring: ['south-east'] },
      { against: [], ring: [] },
      { before: 60, after: 36, month: '2020-01', measure: 'robberies' },
    ] satisfies Partial<EvaluationLink>[]) {
      const link = { ...usual, ...over };
      expect(read(writeEvaluation(link))).toEqual({ link, ignored: [] });
    }
  });

  it('is the same text for the same question', () => {
    expect(writeEvaluation(usual)).toBe(
      'in=here&measure=thefts&place=north&month=2017-05&what=the%20lamps&before=24&after=12',
    );
  });

  it('takes the middle of the series and the fullest place where another locality is asked for and no more', () => {
    expect(read('in=there').link).toMatchObject({
      ...{ locality: 'there', measure: 'all-records', area: '2', month: '2014-12', what: '' },
    });
  });

  it.each([
    ['in=herr', 'in', 'There is no locality with monthly series “herr”.', 'here'],
    ['measure=theft', 'measure', 'There is no measure in Here “theft”.', 'thefts'],
    ['place=Sout', 'place', 'There is no place in Here “Sout”.', 'south'],
    ['place=1', 'place', 'There is no place in Here “1”.', null],
    ['month=May 2017', 'month', '“May 2017” is not a month like 2017-05.', null],
    ['month=2017-13', 'month', '“2017-13” is not a month like 2017-05.', null],
    ['month=2031-01', 'month', 'The series runs from 2014-01 to 2020-12.', null],
    ['before=18', 'before', '“before” is one of 12, 24, 36, 48, 60 months.', null],
    ['after=none', 'after', '“after” is one of 12, 24, 36 months.', null],
    ['against=south,nowhere', 'against', 'There is no place “nowhere” in Here.', null],
    ['near=nowhere', 'near', 'There is no place “nowhere” in Here.', null],
    ['befor=24', 'befor', 'There is no parameter “befor”.', 'before'],
    [`what=${'x'.repeat(81)}`, 'what', 'What changed is said in at most 80 letters.', null],
  ])('names what it cannot follow: %s', (search, param, reason, suggestion) => {
    const { ignored, link } = read(search);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({ param, reason, suggestion, effect: 'dropped' });
    expect(link.locality).toBe('here');
  });

  it('keeps the places that exist beside one that does not', () => {
    expect(read('against=south,nowhere').link.against).toEqual(['south']);
  });
});
