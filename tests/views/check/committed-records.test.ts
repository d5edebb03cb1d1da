import { describe, expect, test } from 'vitest';
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { scoreDataset } from '#scoring/score-book.ts';
import { answerCheck } from '#views/check/answer-check.ts';
import { openCheckIndex } from '#views/check/check-index.ts';
import { nothingAsked } from '#views/check/check-question.ts';
import { toCheckIndex } from '#views/check/to-check-index.ts';

const dataset = getDataset();
const scores = scoreDataset(dataset, getRiskBasis(), getIsoDay(dataset.asOf));
const index = openCheckIndex(toCheckIndex(dataset, scores));
const ask = (words: string) => answerCheck(index, { ...nothingAsked, words });
const nameOf = new Map(dataset.countries.map(({ iso3, name }) => [iso3, name]));

describe('of the committed records', () => {
  test('each claim is found first by its own words and its country', () => {
    const missed = dataset.claims.filter(
      ({ id, statement, country }) =>
        ask(`${statement} ${nameOf.get(country) ?? ''}`).claimed[0]?.id !== id,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  // Two states can promise each other the same in the same words, so one may stand before the other.
  test('each commitment is one of the first two by its own words and its country', () => {
    const missed = dataset.commitments.filter(({ id, statement, country }) => {
      const { promised } = ask(`${statement} ${nameOf.get(country) ?? ''}`);
      return !promised.slice(0, 2).some((line) => line.id === id);
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('each country is read from its name, and from the acronym of a mission that stood in it alone', () => {
    const read = (words: string) => ask(words).read.countries.map(({ iso3 }) => iso3);
    for (const { iso3, name } of dataset.countries) expect(read(name)).toEqual([iso3]);
    for (const { acronym, hostStates } of dataset.missions) {
      const [only, ...others] = hostStates;
      if (only !== undefined && others.length === 0) expect(read(acronym)).toEqual([only]);
    }
  });

  // What diplomats write around what they say, and what no record is about.
  test.each([
    'I have the honour to transmit herewith a letter and should be grateful for its circulation.',
    'Please accept the assurances of my highest consideration.',
    'The weather is lovely today.',
    'Our football team has won the cup.',
  ])('none bears on “%s”', (words) => {
    const { counts } = ask(words);
    expect(counts).toEqual({ promised: 0, claimed: 0, found: 0 });
  });

  // What letters say in other words than the records: spellings, acronyms, synonyms, the name of an agreement.
  test.each([
    ['No minors serve in the ranks of the SAF in Sudan.', 'sdn-jeddah-children'],
    [
      'The perpetrators of the Junaynah massacre were brought to justice.',
      'sdn-try-perpetrators-2021',
    ],
    [
      'The truce signed in Jeddah has been respected by our soldiers in Sudan.',
      'sdn-jeddah-children',
    ],
    ['The Sudanese authorities have surrendered the indictees to the ICC.', 'sdn-icc-cooperation'],
    // What only findings on it say: the promise of security names no gangs.
    ['The police control the gangs in Haiti.', 'hti-restore-security'],
    ['The police control the gangs in Haiti.', 'hti-police-without-help'],
    [
      'Haiti: the police have regained control of Port-au-Prince from the gangs.',
      'hti-restore-security',
    ],
  ])('one bears on “%s”', (words, id) => {
    expect(ask(words).promised.map((line) => line.id)).toContain(id);
  });

  test('a finding on what a figure was promised for is among the first', () => {
    const { found } = ask('Sudan has deployed a joint force of 12,000 and protects its civilians');
    const first = found.slice(0, 8).map(({ id }) => id);
    // "A first batch of about 2,000 was formed, one sixth of the target".
    expect(first).toContain('sdn-joint-force-12000-f5');
  });

  test('a letter’s salutation and the town of an agreement hide no claim', () => {
    const words =
      'Dear President of the Security Council, I have the honour to inform you that the joint force of 12,000 agreed in Juba is deployed throughout Darfur and protects civilians.';
    const { read, claimed } = ask(words);
    expect(read.countries.map(({ iso3 }) => iso3)).toEqual(['SDN']);
    expect(claimed.map(({ id }) => id)).toContain('sdn-claim-mechanism-formed');
  });

  test('none bears on a sentence for the name of a capital alone', () => {
    expect(ask('The weather in Khartoum was lovely.').counts.found).toBe(0);
  });
});
