import { describe, expect, test } from 'vitest';
import { allTables } from '#views/downloads/all-tables.ts';
import { toDictionary } from '#views/downloads/dictionary.ts';
import { describeField, fieldOf } from '#views/downloads/schema-field.ts';
import type { Schema } from '#views/schema-shape.ts';
import { schemas } from './make-input.ts';

const dictionary = toDictionary(allTables, schemas);

describe('the dictionary', () => {
  test('has every column of every table once', () => {
    const ids = dictionary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, columns } of allTables) {
      expect(ids).toEqual(
        expect.arrayContaining(columns.map((column) => `${name}.${column.name}`)),
      );
    }
  });

  test('says of every column what it means, in a sentence', () => {
    for (const { id, meaning } of dictionary) expect(meaning, id).toMatch(/^\S.+[.)]$/su);
  });

  test('names the closed list of every coded column, and the list defines it', () => {
    const coded = dictionary.filter(({ vocabulary }) => vocabulary !== null);
    expect(coded.length).toBeGreaterThan(20);
    for (const { id, table } of coded) {
      const label = dictionary.find((entry) => entry.id === `${id}Label`);
      expect(label, `${table}: a label beside ${id}`).toBeDefined();
    }
  });

  test('tells what people author from what is computed', () => {
    const find = (id: string) => dictionary.find((entry) => entry.id === id)?.definedIn;
    expect(find('findings.date')).toBe('schemas/commitment.schema.json, evidence.date');
    expect(find('findings.mass')).toBe('computed');
  });

  test('says that the edition stands in every row but those of JSON', () => {
    const edition = dictionary.find(({ id }) => id === 'countries.dataVersion');
    expect(edition?.formats).toContain('every format but JSON');
  });
});

describe('describeField', () => {
  test.each([
    ['a field', fieldOf('source')('publisher'), 'Who published it.'],
    [
      'a field of a list',
      fieldOf('commitment', 'evidence')('finding'),
      'What was seen, in our own',
    ],
    ['a field of a judgement', fieldOf('actor')('role', 'value'), '1 a small or specialised part'],
    ['a shape that several records share', fieldOf('claim')('madeTo'), 'To whom it was said'],
    ['its own words before the shared ones', fieldOf('claim')('madeOn'), 'When it was said.'],
  ])('finds the words of %s', (_rule, field, words) => {
    expect(describeField(field, schemas)).toContain(words);
  });

  test('throws where there is no such field or schema', () => {
    expect(() => describeField(fieldOf('claim')('colour'), schemas)).toThrow('colour');
    expect(() => describeField(fieldOf('colour')('name'), schemas)).toThrow('colour.schema.json');
  });
});

describe('every field that people author', () => {
  /** Fields that stand in a table of their own or in another form. */
  const elsewhere: Readonly<Record<string, string>> = {
    'commitment.evidence': 'findings.id',
    'claim.checks': 'checks.id',
    'actor.incentives': 'incentives.id',
    'actor.role': 'actors.role',
    'commitment.namesBody': 'commitments.namesBody',
    'commitment.legalAct': 'commitments.legalAct',
    'commitment.weight': 'commitments.weight',
    'strategy.design': 'design.id',
    'strategy.design.value': 'design.value',
    'strategy.statusHistory': 'strategies.statusHistory',
    'strategy.statusHistory.status': 'strategies.statusHistory',
    'strategy.statusHistory.from': 'strategies.statusHistory',
    'strategy.statusHistory.source': 'strategies.statusHistory',
    'source.archive': 'sources.archiveUrl',
    'source.linkCheck': 'sources.isDead',
    'mission.transitionNotes': 'missions.transitionNotes',
    'mission.transitionNotes.hostState': 'missions.transitionNotes',
    'mission.transitionNotes.note': 'missions.transitionNotes',
  };
  const shown = new Set(
    allTables.flatMap(({ columns }) =>
      columns.flatMap(({ meaning }) =>
        typeof meaning === 'string' ? [] : [[meaning.schema, ...meaning.path].join('.')],
      ),
    ),
  );

  test.each([
    ['country'],
    ['mission'],
    ['source'],
    ['strategy'],
    ['commitment'],
    ['claim'],
    ['actor'],
    ['risk'],
    ['access'],
    ['compliance'],
    ['episode'],
    ['mandate'],
  ])('of a %s reaches a download', (name) => {
    const fields = listFields(schemas.get(name) ?? {}, name);
    const missing = fields.filter((each) => !shown.has(each) && !(each in elsewhere));
    expect(fields.length).toBeGreaterThan(2);
    expect(missing).toEqual([]);
  });

  test('stands elsewhere in a column that exists', () => {
    const ids = dictionary.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(elsewhere)));
  });
});

/** The paths of all properties of a schema, those of its parts too. */
function listFields({ properties, items }: Schema, prefix: string): string[] {
  if (typeof items === 'object' && items !== null) return listFields({ ...items }, prefix);
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .flatMap(([name, part]: [string, unknown]) => {
      const path = `${prefix}.${name}`;
      return [path, ...(typeof part === 'object' && part ? listFields({ ...part }, path) : [])];
    });
}
