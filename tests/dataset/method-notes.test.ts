import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getMethodNotes } from '#dataset/method-notes.ts';

const notes = getMethodNotes();
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');
const files = readdirSync('data/method').map((name) => `data/method/${name}`);

describe('the notes on the method', () => {
  test('have every constant that gives a reason, each once', () => {
    const reasons = files.flatMap((file) => {
      const { constants }: { constants?: object } = JSON.parse(readFileSync(file, 'utf8'));
      return JSON.stringify(constants ?? {}).match(/"reason":/g) ?? [];
    });
    expect(notes).toHaveLength(reasons.length);
    expect(new Set(notes.map(({ name, place }) => `${place.file} ${name}`)).size).toBe(
      notes.length,
    );
  });

  test('lead to the line on which the constant stands', () => {
    for (const { name, place } of notes) {
      const line = linesOf(place.file)[place.line - 1];
      expect(line, `${place.file} ${String(place.line)}`).toContain(
        `"${name.split('.').at(-1) ?? ''}"`,
      );
    }
  });

  test('all say what they are about, their value, their unit and why', () => {
    const silent = notes.filter(({ topic, value, unit, reason }) =>
      [topic, value, unit, reason].includes(''),
    );
    expect(silent).toEqual([]);
  });

  test.each([
    ['data/method/evidence.json', 'reliability.un', '1'],
    ['data/method/flags.json', 'waitYears', '1'],
    ['data/method/flags.json', 'externalAudiences', 'security-council, mission, au-or-regional'],
    ['data/method/likelihood.json', 'upperBound.very-likely', '0.95'],
  ])('write the value of a constant as it stands: %s, %s', (file, name, value) => {
    const found = notes.find((note) => note.place.file === file && note.name === name);
    expect(found?.value).toBe(value);
  });

  test('stand in the order of the files', () => {
    const order = notes.map(({ place }) => place.file);
    expect(order).toEqual([...order].sort());
  });
});
