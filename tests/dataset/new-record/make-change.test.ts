import { describe, expect, test } from 'vitest';
import { checkFiles, findNewProblems, withChanges } from '#dataset/new-record/check-change.ts';
import { makeChange, type Addition } from '#dataset/new-record/make-change.ts';
import { readDataFiles, readSchemas, type FileMap } from '#dataset/read-files.ts';
import { findRecipe } from '#validation/new-record/recipes.ts';
import type { Problem } from '#validation/problem.ts';

const schemas = readSchemas('schemas');
const shared = [...readDataFiles('data')].filter(([path]) =>
  /^data\/(vocabularies|method)\//.test(path),
);
const minimal: FileMap = new Map([...shared, ...readDataFiles('tests/fixtures/minimal/data')]);

function toAddition(kind: string, more: Partial<Addition>): Addition {
  const recipe = findRecipe(kind);
  if (recipe === undefined) throw new Error(`There is no kind "${kind}".`);
  return { recipe, country: 'sdn', owner: null, id: null, fields: {}, ...more };
}

/** The change that an addition makes to the minimal data set; throws where there is none. */
function change(kind: string, more: Partial<Addition>, files = minimal) {
  const made = makeChange(toAddition(kind, more), files, schemas);
  if (typeof made === 'string') throw new Error(made);
  return made;
}

const FINDING = {
  finding: 'The force patrols in two towns.',
  date: '2021-02-20',
  level: 1,
  direction: 'supports',
  observer: 'un',
  source: 'joint-report',
  pinpoint: 'para. 4',
};

describe('a new finding', () => {
  const made = change('finding', { owner: 'sdn-force', fields: FINDING });

  test('has the next free number, and stands by its date with its fields in order', () => {
    expect(made.id).toBe('sdn-force-f3');
    const { evidence }: { evidence: readonly object[] } = JSON.parse(made.after);
    expect(evidence.map((entry) => Object.values(entry)[0])).toEqual([
      'sdn-force-f1',
      'sdn-force-f3',
      'sdn-force-f2',
    ]);
    expect(Object.keys(evidence[1] ?? {})).toEqual([
      'id',
      'date',
      'finding',
      'level',
      'direction',
      'observer',
      'source',
      'pinpoint',
    ]);
  });

  test('brings no problem where it is right, and only its own where it is wrong', () => {
    const before = checkFiles(minimal, schemas, null);
    const problemsOf = (fields: typeof FINDING) => {
      const { path, after } = change('finding', { owner: 'sdn-force', fields });
      const files = withChanges(minimal, [{ path, after }]);
      return findNewProblems(before, checkFiles(files, schemas, null)).map(({ code }) => code);
    };
    expect(problemsOf(FINDING)).toEqual([]);
    expect(problemsOf({ ...FINDING, level: 3, direction: 'mixed' })).toEqual(['level-direction']);
  });

  test('is refused where there is no such commitment, or its file cannot be read', () => {
    const addition = toAddition('finding', { owner: 'sdn-farce', fields: FINDING });
    expect(makeChange(addition, minimal, schemas)).toBe('There is no commitment "sdn-farce".');
    const path = 'data/countries/sdn/commitments/sdn-force.json';
    const broken = new Map([...minimal, [path, '{']]);
    const toBroken = toAddition('finding', { owner: 'sdn-force', fields: FINDING });
    expect(makeChange(toBroken, broken, schemas)).toContain('cannot be read');
  });
});

describe('a new record', () => {
  test('is a file of its own, which names its schema', () => {
    const { path, before, after } = change('actor', {
      id: 'sdn-police',
      fields: { kind: 'police', name: 'Police', incentives: [] },
    });
    expect([path, before]).toEqual(['data/countries/sdn/actors/sdn-police.json', null]);
    expect(JSON.parse(after)).toEqual({
      $schema: '../../../../schemas/actor.schema.json',
      name: 'Police',
      kind: 'police',
      incentives: [],
    });
    expect(after.endsWith('}\n')).toBe(true);
  });

  test('that several countries use stands in no country', () => {
    const { path, after } = change('source', {
      country: null,
      id: 'un-2024',
      fields: { title: 'A' },
    });
    expect(path).toBe('data/sources/un-2024.json');
    expect(after).toContain('"../../schemas/source.schema.json"');
  });

  test('never takes the place of one that is there', () => {
    const addition = toAddition('actor', { id: 'sdn-army', fields: {} });
    expect(makeChange(addition, minimal, schemas)).toContain('is there already');
    expect(makeChange(toAddition('country', { id: 'sdn' }), minimal, schemas)).toContain(
      'is there already',
    );
  });
});

describe('a new row', () => {
  const fields = {
    date: '2023',
    threat: 'state-forces',
    finding: 'Shops, again.',
    source: 'news-batch',
  };

  test('has the next free number, and quotes only where they are needed', () => {
    const { id, after } = change('risk', { fields });
    expect(id).toBe('sdn-risk-003');
    expect(after.split('\n').at(-2)).toBe(
      'sdn-risk-003,2023,state-forces,"Shops, again.",,,news-batch,,,',
    );
  });

  test('begins the table where there is none', () => {
    const { id, before, after } = change('risk', { country: 'ssd', fields });
    expect([id, before]).toEqual(['ssd-risk-001', null]);
    expect(after.split('\n')).toHaveLength(3);
    expect(after).toMatch(/^id,date,threat,/);
  });

  test('does not take a number that was given up', () => {
    const redirects = 'oldId,newId,date,reason\nsdn-risk-007,sdn-risk-001,2024-01-01,Twice.\n';
    const files = new Map([...minimal, ['data/redirects.csv', redirects]]);
    expect(change('risk', { fields }, files).id).toBe('sdn-risk-008');
  });
});

describe('problems that are new', () => {
  const problem = (line: number, found = 'A.'): Problem => ({
    code: 'x',
    severity: 'error',
    file: 'a.json',
    line,
    column: 1,
    field: '',
    found,
    write: 'B.',
  });

  test('are those that were not there, wherever the others have moved', () => {
    expect(findNewProblems([problem(1)], [problem(9), problem(2, 'C.')])).toEqual([
      problem(2, 'C.'),
    ]);
    expect(findNewProblems([problem(1)], [problem(1), problem(2)])).toEqual([problem(2)]);
    expect(findNewProblems([problem(1)], [])).toEqual([]);
  });
});
