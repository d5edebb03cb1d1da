import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toStem } from '#views/check/stem.ts';

describe('the stem of a word', () => {
  test('is that of another program on four hundred words of the records', () => {
    const file = readFileSync('tests/fixtures/stems/porter.csv', 'utf8');
    const { data } = Papa.parse<{ word: string; stem: string }>(file.trim(), { header: true });
    expect(data.length).toBe(400);
    expect(data.map(({ word }) => `${word}: ${toStem(word)}`)).toEqual(
      data.map(({ word, stem }) => `${word}: ${stem}`),
    );
  });

  // Examples that stand beside the rules in Porter's own paper.
  test.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['feed', 'feed'],
    ['plastered', 'plaster'],
    ['sing', 'sing'],
    ['troubled', 'troubl'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['by', 'by'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnam'],
    ['sensibiliti', 'sensibl'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['adoption', 'adopt'],
    ['replacement', 'replac'],
    ['cease', 'ceas'],
    ['controll', 'control'],
    ['roll', 'roll'],
  ])('of %s is %s', (word, stem) => {
    expect(toStem(word)).toBe(stem);
  });

  test('is one for the forms of one word', () => {
    const forms = ['deploy', 'deploys', 'deployed', 'deploying', 'deployment'];
    expect(new Set(forms.map(toStem)).size).toBe(1);
  });

  test.each(['12000', 'un', 'à', ''])('leaves %j as it is', (word) => {
    expect(toStem(word)).toBe(word);
  });
});
