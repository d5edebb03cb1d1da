import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '#dataset/load-dataset.ts';
import { readDataFiles } from '#dataset/read-files.ts';
import { checkDraft } from '#validation/form/check-draft.ts';
import { checkChanged } from '#validation/form/form-book.ts';
import { openForm } from '#validation/form/open-form.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { PlantedFault } from '../../dataset/plant-fault.ts';
import { minimal, prepareBooks, schemas } from './make-book.ts';

const book = prepareBooks(minimal)(['sdn', 'ssd']);
const nothing = { country: null, record: null };

/** Opens a form of the smallest data set. */
function open(
  task: Partial<Parameters<typeof openForm>[0]> & Pick<Parameters<typeof openForm>[0], 'action'>,
) {
  const form = openForm({ ...nothing, ...task }, book);
  if (form === null) throw new Error('There is no such form.');
  return form;
}

const finding = {
  'evidence[2].date': '2021-03',
  'evidence[2].finding': 'About half of the force stood in Darfur',
  'evidence[2].level': '1',
  'evidence[2].direction': 'mixed',
  'evidence[2].observer': 'un',
  'evidence[2].source': 'joint-report',
  'evidence[2].pinpoint': 'para. 3',
  'evidence[2].coder': 'contributor',
};

describe('a form that is filled in', () => {
  test('for a finding hands over its whole commitment, which the check accepts', () => {
    const form = open({ action: 'finding', record: 'sdn-force' });
    const { files, problems } = checkDraft(form, { answers: finding, hasNewDocument: false }, book);
    expect(problems).toEqual([]);
    const [file] = files;
    expect(file?.path).toBe('data/countries/sdn/commitments/sdn-force.json');
    const after = new Map([...minimal, [file?.path ?? '', file?.text ?? '']]);
    expect(loadDataset(after, schemas, null).problems).toEqual([]);
    expect(file?.text).toContain('"finding": "About half of the force stood in Darfur.",');
  });

  test('is not warned of what the record was warned of before', () => {
    const path = 'data/countries/sdn/commitments/sdn-force.json';
    const text = String(minimal.get(path)).replace('      "pinpoint": "para. 3"\n', '');
    const bare = text.replace('"joint-report",', '"joint-report"');
    const warned = prepareBooks(new Map([...minimal, [path, bare]]))(['sdn', 'ssd']);
    const add = openForm({ ...nothing, action: 'finding', record: 'sdn-force' }, warned);
    const correct = openForm({ ...nothing, action: 'correct', record: 'sdn-force' }, warned);
    const codesOf = (form: typeof add, answers: Readonly<Record<string, string>>) =>
      form && checkDraft(form, { answers, hasNewDocument: false }, warned).problems;
    expect(codesOf(add, finding)).toEqual([]);
    expect(codesOf(correct, {})?.map(({ code }) => code)).toEqual(['missing-pinpoint']);
  });

  test('is warned of the place that it leaves bare itself, and of no other', () => {
    const path = 'data/countries/sdn/commitments/sdn-force.json';
    const text = String(minimal.get(path)).replace('      "pinpoint": "para. 3"\n', '');
    const bare = text.replace('"joint-report",', '"joint-report"');
    const warned = prepareBooks(new Map([...minimal, [path, bare]]))(['sdn', 'ssd']);
    const add = openForm({ ...nothing, action: 'finding', record: 'sdn-force' }, warned);
    const answers = { ...finding, 'evidence[2].pinpoint': '' };
    const { problems } = (add && checkDraft(add, { answers, hasNewDocument: false }, warned)) || {};
    expect(problems).toMatchObject([{ code: 'missing-pinpoint' }]);
    expect(problems?.[0]?.field).toMatch(/^evidence\[2\]/);
    expect(problems?.[0]?.message).toMatch(/^It does not say where in the document it stands\./);
  });

  test('begins with the document and ends with who judged, who is a contributor unless somebody says otherwise', () => {
    const { groups, typed } = open({ action: 'finding', record: 'sdn-force' });
    const [group] = groups;
    expect(group?.fields.map(({ key }) => key.replace('evidence.', ''))).toEqual([
      ...['source', 'pinpoint', 'date', 'finding', 'observer', 'direction', 'level', 'coder'],
      'reversed',
    ]);
    expect(group?.fields.filter(({ isSeldom }) => isSeldom).map(({ key }) => key)).toEqual([
      'evidence.reversed',
    ]);
    expect(typed).toEqual({ 'evidence[2].coder': 'contributor' });
  });

  test('with a new document hands over both files, and names the one in the other', () => {
    const form = open({ action: 'finding', record: 'sdn-force' });
    const answers = {
      ...finding,
      'evidence[2].source': '',
      'document.title': 'Monthly report',
      'document.publisher': 'Monitors',
      'document.kind': 'ngo-report',
      'document.date': '2023-06-01',
      'document.url': 'https://monitors.example.org/june',
      'document.access': 'full',
    };
    const { files, problems, ids } = checkDraft(form, { answers, hasNewDocument: true }, book);
    expect(problems).toEqual([]);
    expect(ids.document).toBe('monitors-2023-06-01');
    const after = new Map([...minimal, ...files.map(({ path, text }) => [path, text] as const)]);
    expect(loadDataset(after, schemas, null).problems).toEqual([]);
  });

  test.each([
    ['risk', 'sdn', 'risks.csv', { threat: 'intercommunal' }],
    ['access', 'ssd', 'access.csv', { kind: 'monitors-denied' }],
    ['compliance', 'ssd', 'compliance.csv', { kind: 'support-withheld' }],
  ] as const)(
    'for a row of %s hands over the table with one line more',
    (action, country, name, more) => {
      const form = open({ action, country });
      const answers = {
        ...more,
        source: 'joint-report',
        date: 'February 2021',
        finding: 'A convoy, with two trucks, was held',
      };
      const { files, problems, ids } = checkDraft(form, { answers, hasNewDocument: false }, book);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(ids.record).toBe('');
      const [file] = files;
      const path = `data/countries/${country}/${name}`;
      expect(file?.path).toBe(path);
      const before = minimal.get(path);
      const old = typeof before === 'string' ? before.trimEnd().split('\n').slice(1) : [];
      const lines = (file?.text ?? '').trimEnd().split('\n').slice(1);
      const fresh = lines.filter((line) => !old.includes(line));
      expect(lines.length).toBe(old.length + 1);
      expect(fresh.join()).toMatch(/,2021-02,.*"A convoy, with two trucks, was held\."/);
      expect(
        loadDataset(new Map([...minimal, [path, file?.text ?? '']]), schemas, null).problems.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toEqual([]);
    },
  );

  test('puts what is wrong with a new row beside its field, and nothing of the other rows', () => {
    const answers = { threat: 'intercommunal', source: 'joint-report', date: '31 June 2021' };
    const form = open({ action: 'risk', country: 'sdn' });
    const { problems } = checkDraft(form, { answers, hasNewDocument: false }, book);
    expect(problems.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([
      'missing-field finding',
      'date-form date',
    ]);
  });

  test('says of each needed field that is empty that it is missing, beside the field', () => {
    const { problems } = checkDraft(
      open({ action: 'claim', country: 'sdn' }),
      { answers: {}, hasNewDocument: false },
      book,
    );
    expect(problems.map(({ code, field }) => `${code} ${String(field)}`)).toEqual([
      'missing-field source',
      'missing-field statement',
      'missing-field madeOn',
      'missing-field madeTo',
    ]);
  });

  test.each([
    ['a day that is none', { 'evidence[2].date': '2023-02-31' }, 'evidence[2].date'],
    ['a document that is not there', { 'evidence[2].source': 'join-report' }, 'evidence[2].source'],
    ['a level off the scale', { 'evidence[2].level': '7' }, 'evidence[2].level'],
    [
      'a script',
      { 'evidence[2].finding': '<script>alert(1)</script> was seen.' },
      'evidence[2].finding',
    ],
    [
      'a text that is too long',
      { 'evidence[2].pinpoint': 'p'.repeat(200) },
      'evidence[2].pinpoint',
    ],
  ])('puts the one mistake of %s beside its field', (_what, wrong, field) => {
    const answers = { ...finding, ...wrong };
    const form = open({ action: 'finding', record: 'sdn-force' });
    const { problems } = checkDraft(form, { answers, hasNewDocument: false }, book);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  test('keeps a mistake beside its finding where the dates put that elsewhere in the list', () => {
    const answers = { ...finding, 'evidence[2].date': '2020-06', 'evidence[2].source': 'nowhere' };
    const form = open({ action: 'finding', record: 'sdn-force' });
    const { problems } = checkDraft(form, { answers, hasNewDocument: false }, book);
    expect(problems.map(({ field }) => field)).toContain('evidence[2].source');
  });

  test('refuses an id that is taken', () => {
    const form = open({ action: 'commitment', country: 'sdn' });
    const draft = { answers: { id: 'sdn-force' }, hasNewDocument: false };
    const ofId = checkDraft(form, draft, book).problems.filter(({ field }) => field === 'id');
    expect(ofId.map(({ message }) => message)).toEqual([
      '"sdn-force" is taken, or was given up. Write another.',
    ]);
  });

  test('opens for no record that is not there, and for none of a kind that it does not know', () => {
    expect(openForm({ ...nothing, action: 'correct', record: 'sdn-nothing' }, book)).toBeNull();
    expect(openForm({ ...nothing, action: 'finding', record: 'joint-report' }, book)).toBeNull();
    expect(openForm({ ...nothing, action: 'claim', country: 'xyz' }, book)).toBeNull();
  });
});

const faults = readdirSync('tests/fixtures/faults')
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): readonly PlantedFault[] =>
    JSON.parse(readFileSync(`tests/fixtures/faults/${name}`, 'utf8')),
  );

/** The records with a fault that a form could hold: a JSON file in its place whose text can be read. */
const planted = faults.flatMap((fault) => {
  const path = `data/${fault.in}`;
  const before = minimal.get(path);
  const isRecord = /\/(?:commitments|claims|sources|strategies|actors|missions)\/[^/]+\.json$/;
  const { for: piece, put, bytes, isEverywhere } = fault;
  if (!isRecord.test(path) || typeof before !== 'string' || !piece || put === undefined || bytes)
    return [];
  const text = isEverywhere
    ? before.replaceAll(piece, put)
    : before.replace(piece, () => put.repeat(fault.times ?? 1));
  try {
    const value = JSON.parse(text) as Json;
    const again = `${JSON.stringify(value, null, 2)}\n`;
    return [{ fault: fault.fault, path, value, text: again }];
  } catch {
    return [];
  }
});

describe('of a planted fault the form says what npm run check says', () => {
  test('of fifty faults or more', () => {
    expect(planted.length).toBeGreaterThanOrEqual(50);
  });

  test.each(planted)('$fault', ({ path, value, text }) => {
    const whole = loadDataset(new Map([...minimal, [path, text]]), schemas, null).problems;
    const found = checkChanged(book, [{ path, value, text }]);
    const say = ({ code, field, found: what, write }: (typeof whole)[number]) =>
      `${code} ${field} ${what.replaceAll(/, line \d+/g, '')} ${write}`;
    const errors = whole.filter(({ severity, file }) => severity === 'error' || file === path);
    expect(found.map(say).toSorted()).toEqual(errors.map(say).toSorted());
  });
});

describe('every record of the data set', () => {
  const texts = readDataFiles('data');
  const bookOf = prepareBooks(texts);
  const codes = bookOf([]).places.countries.map(({ code }) => code);

  test.each(codes)('of %s opens, and untouched is the same file and without an error', (code) => {
    const own = bookOf([code]);
    const records = [...own.values.keys()].filter((path) =>
      /\/(?:commitments|claims|strategies|actors|sources)\//.test(
        path.replace(/^data\/sources/, ''),
      ),
    );
    const wrong = records.filter((path) => {
      const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
      const form = openForm({ ...nothing, action: 'correct', record: id }, own);
      if (form === null) return true;
      const { files, problems } = checkDraft(
        form,
        { answers: form.typed, hasNewDocument: false },
        own,
      );
      const hasError = problems.some(({ severity }) => severity === 'error');
      return hasError || files[0]?.text !== texts.get(path);
    });
    expect(wrong).toEqual([]);
  });
});
