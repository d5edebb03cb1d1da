import { describe, expect, test } from 'vitest';
import { answerCheck, hasLines } from '#views/check/answer-check.ts';
import { anything, nothingAsked, type CheckQuestion } from '#views/check/check-question.ts';
import { isBetween } from '#views/check/about-document.ts';
import { surveyLetter } from '#views/check/survey-letter.ts';
import { makeCheckIndex } from './make-check-index.ts';

const index = makeCheckIndex();
const ask = (words: string, filters: Partial<CheckQuestion> = {}) =>
  answerCheck(index, { ...nothingAsked, words, ...filters });
const idsOf = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);

describe('a sentence of a state', () => {
  test('is laid beside what was promised, what was said, what others found and what the state reports', () => {
    const answer = ask('The joint force is deployed in Sudan');
    expect(idsOf(answer.promised)).toEqual(['joint-force']);
    expect(idsOf(answer.claimed)).toEqual(['deployed']);
    expect(idsOf(answer.found)).toEqual(['k1', 'f2', 'f1']);
    expect(idsOf(answer.reported)).toEqual(['f3']);
    expect(answer.counts).toEqual({ promised: 1, claimed: 1, found: 3 });
  });

  test('brings each record with its level or verdict, its country and its source', () => {
    const { promised, claimed, found } = ask('The joint force is deployed in Sudan');
    // Two United Nations findings, of level 1 and 0, the newer counting more: found level 0, halves down.
    expect(promised[0]).toMatchObject({ country: 'Sudan', level: 0, isUnseen: false });
    expect(promised[0]?.score?.delivery).toBeLessThan(17);
    expect(claimed[0]).toMatchObject({ verdict: 'contradicted', madeOn: '2021-12-11' });
    expect(found.map(({ source, on }) => [source.label, on.id])).toEqual([
      ['S/2022/2', 'deployed'],
      ['A paper', 'joint-force'],
      ['S/2022/2', 'joint-force'],
    ]);
  });

  test('is held to the country that it names', () => {
    expect(idsOf(ask('The joint force is deployed in South Sudan').promised)).toEqual([
      'southern-force',
    ]);
  });

  test('is held to both countries where it names what stands in both', () => {
    const { promised, read } = ask('UNISFA sees the joint force deployed');
    expect([...read.onlyCountries]).toEqual(['SDN', 'SSD']);
    expect(idsOf(promised).toSorted()).toEqual(['joint-force', 'southern-force']);
  });

  test('is held to no country where it names none', () => {
    const { promised, read } = ask('The joint force is deployed');
    expect(read.onlyCountries.size).toBe(0);
    expect(promised.length).toBe(2);
  });

  test('is held to what the reader chose instead', () => {
    const words = 'The joint force is deployed in Sudan';
    expect(idsOf(ask(words, { country: 'SSD' }).promised)).toEqual(['southern-force']);
    expect(ask(words, { country: anything }).promised.length).toBe(2);
  });

  test('is not borne upon by a record that shares one of many words', () => {
    const answer = ask('The joint chiefs ate lunch beside a lovely river yesterday');
    expect([answer.promised, answer.claimed, answer.found]).toEqual([[], [], []]);
  });

  test('is borne upon by a commitment of its theme in its country, for one word', () => {
    const words =
      'Humanitarian workers reach whoever they want, and convoys of all kinds roll, in Sudan';
    expect(idsOf(ask(words).promised)).toEqual(['aid']);
    expect(ask(words.replace(', in Sudan', '')).promised).toEqual([]);
  });

  // Neither "police" nor "gangs" stands in the promise; a finding by the way is one finding.
  test('is borne upon by a commitment of which several findings hold its words', () => {
    const words = 'The police drove the gangs out of Sudan';
    expect(idsOf(ask(words).promised)).toEqual(['public-security']);
    expect(ask('The gangs paint houses in Sudan').promised).toEqual([]);
    expect(ask(words.replace(' out of Sudan', '')).promised).toEqual([]);
  });

  test('brings what was found on the record that bears on it most first, the newest first on each', () => {
    const { found } = ask('A joint force of 12,000 is deployed and in place in Sudan');
    expect(found.map(({ id, on }) => [on.id, id])).toEqual([
      ['joint-force', 'f2'],
      ['joint-force', 'f1'],
      ['deployed', 'k1'],
    ]);
  });

  test('that says nothing on record brings nothing, and names the words that no record holds', () => {
    const answer = ask('The football team won');
    expect([answer.promised, answer.claimed, answer.found, answer.reported]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(answer.read.unknownWords).toEqual(['football', 'team', 'won']);
    expect(hasLines(answer)).toBe(false);
    expect(hasLines(ask('The joint force is deployed in Sudan'))).toBe(true);
  });

  test('brings nothing where nothing is said', () => {
    expect(ask('').promised).toEqual([]);
    expect(ask('of the', { country: 'SDN' }).promised).toEqual([]);
  });
});

describe('the reader’s filters', () => {
  const words = 'The joint force is deployed';

  test('leave out records of other days', () => {
    const answer = ask(words, { from: '2022', to: '2022-12' });
    expect(answer.promised).toEqual([]);
    // What was found in these days is shown, on whatever day the promise was made.
    expect(idsOf(answer.found)).toEqual(['k1', 'f2']);
    expect(idsOf(ask(words, { to: '2020' }).promised)).toEqual(['joint-force', 'southern-force']);
  });

  test('leave out commitments of other themes, and no claim, which are of none', () => {
    const answer = ask(words, { theme: 'humanitarian-access' });
    expect(answer.promised).toEqual([]);
    expect(idsOf(answer.claimed)).toEqual(['deployed']);
  });
});

describe('a date lies between two others', () => {
  test.each([
    ['whatever it is, where none is given', '2020', null, null, true],
    ['where any of its days does', '2020', '2020-06', null, true],
    ['on the first day itself', '2020-06-01', '2020-06-01', null, true],
    ['not before it', '2020-05', '2020-06', null, false],
    ['up to the end of a year', '2021-12-31', null, '2021', true],
    ['not after it', '2022', null, '2021', false],
  ])('%s', (_rule, date, from, to, expected) => {
    expect(isBetween(date, from, to)).toBe(expected);
  });
});

describe('the survey of a letter', () => {
  const sentences = [
    'I have the honour to write to the Council.',
    'The Government of Sudan is at work.',
    'The joint force is deployed.',
  ];
  const letter = sentences.join('\n');

  test('counts the records that bear on each sentence, and names the one on which they bear most', () => {
    const survey = surveyLetter(index, letter, nothingAsked);
    expect(survey.sentences.map(({ promised, claimed }) => [promised, claimed])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    expect(survey.strongest).toBe(sentences[2]);
  });

  test('counts for each sentence what its answer counts', () => {
    const { sentences: surveyed } = surveyLetter(index, letter, nothingAsked);
    for (const { sentence, heldTo, promised, claimed, found } of surveyed) {
      expect(ask(sentence, { country: heldTo }).counts).toEqual({ promised, claimed, found });
    }
    expect(surveyed[2]?.found).toBe(3);
  });

  test('holds sentences that name no country to the one that the letter names most', () => {
    const survey = surveyLetter(index, letter, nothingAsked);
    expect(survey.countries.map(({ iso3 }) => iso3)).toEqual(['SDN']);
    const other = surveyLetter(index, letter, { ...nothingAsked, country: 'SSD' });
    expect(other.sentences[2]).toMatchObject({ promised: 1, claimed: 0, heldTo: null });
    expect(survey.sentences.map(({ heldTo }) => heldTo)).toEqual(['SDN', null, 'SDN']);
  });

  test('leaves out its head and its signature, which may alone name its state', () => {
    const whole = [
      'Khartoum, 3 March 2021',
      'Dear President of the Security Council,',
      'The joint force is deployed.',
      'Permanent Representative of the Republic of the Sudan',
    ].join('\n\n');
    const survey = surveyLetter(index, whole, nothingAsked);
    expect(survey.sentences.map(({ sentence }) => sentence)).toEqual([sentences[2]]);
    expect(survey.sentences[0]).toMatchObject({ heldTo: 'SDN', promised: 1, claimed: 1 });
  });

  test('holds a sentence that only says where something was agreed to the country of the letter', () => {
    const ofSudan =
      'The Government of Sudan is at work. The joint force agreed in Juba is deployed.';
    expect(surveyLetter(index, ofSudan, nothingAsked).sentences[1]).toMatchObject({
      heldTo: 'SDN',
      promised: 1,
      claimed: 1,
    });
  });

  test('names no sentence where nothing bears on any', () => {
    const survey = surveyLetter(index, 'The football team won the cup.', nothingAsked);
    expect(survey.strongest).toBeNull();
  });
});
