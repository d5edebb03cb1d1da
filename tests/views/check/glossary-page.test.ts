import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import { toGlossaryPage } from '#views/check/glossary-page.ts';
import { method, vocabularies } from '../make-records.ts';

const folder = 'src/content/method';
const chapterFiles = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
const chapters = new Map(
  chapterFiles.map((chapter) => [readField(chapter, 'id'), readField(chapter, 'title')]),
);
const page = toGlossaryPage(vocabularies, chapters);

function readField(chapter: string, field: string): string {
  return new RegExp(`^${field}: (.+)$`, 'm').exec(chapter)?.[1] ?? '';
}

/** What a chapter sets in bold that is a rule, a leg or a sentence and no term. */
const noTerms = new Set([
  'everything is a function of a date.',
  'one source counts once.',
  'the state’s own word',
  "the state's own word",
  'audience',
  'promise',
]);

describe('the glossary', () => {
  test('defines every term that a chapter of the method sets in bold', () => {
    const defined = new Set(page.terms.map(({ term }) => term.toLowerCase()));
    const terms = chapterFiles
      .filter((chapter) => !['coders', 'limits'].includes(readField(chapter, 'id')))
      .flatMap((chapter) => [...chapter.matchAll(/\*\*([^*]+)\*\*/g)])
      .map(([, bold = '']) => bold.replace(/\s+/g, ' ').toLowerCase())
      .filter((bold) => !noTerms.has(bold))
      .map((bold) => bold.replace(/^(the|90%) /, '').replace(/\.$/, ''));
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !defined.has(term))).toEqual([]);
  });

  test('has one definition of each term, and one place for it', () => {
    const ids = [
      ...page.terms.map(({ id }) => id),
      ...page.lists.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]),
      'terms',
      'lists',
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const names = page.terms.map(({ term }) => term);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual([...names].sort());
  });

  test('leads from each term to a chapter of the method', () => {
    for (const { chapter } of page.terms) expect(chapter.title).not.toBe('');
    expect(page.terms.find(({ id }) => id === 'claim-gap')?.chapter).toEqual({
      address: 'method/#interval',
      title: 'The interval',
    });
  });

  test('holds every closed list of the data, in its order and in its words', () => {
    expect(page.lists).toHaveLength(vocabularies.size);
    const levels = page.lists.find(({ id }) => id === 'list-levels');
    expect(levels?.entries.map(({ term }) => term)).toEqual([
      'None',
      'Minimum',
      'Intermediate',
      'Full',
    ]);
    expect(levels?.entries[3]).toEqual({
      id: 'levels-3',
      term: 'Full',
      meaning: 'Done as undertaken, and holding at that date.',
    });
  });

  test('is not made where a list has no title or a term no chapter', () => {
    const strange = new Map([...vocabularies, ['football-clubs', new Map()] as const]);
    expect(() => toGlossaryPage(strange, chapters)).toThrow(/football-clubs/);
    expect(() => toGlossaryPage(vocabularies, new Map())).toThrow(/No title/);
  });

  test('says the numbers of the method as they stand in its constants', () => {
    const { entries } = text.glossary;
    const { delivery, evidence } = method;
    expect(entries.provisional.meaning).toContain(`${String(100 * delivery.publishedCoverage)}%`);
    expect(entries.interval.meaning).toContain(`${String(100 * evidence.intervalProbability)}%`);
    expect([evidence.staleAfterMonths, entries.stale.meaning]).toEqual([
      36,
      expect.stringContaining('three years'),
    ]);
    expect([evidence.conflictWindowMonths, entries.contested.meaning]).toEqual([
      24,
      expect.stringContaining('two years'),
    ]);
  });
});
