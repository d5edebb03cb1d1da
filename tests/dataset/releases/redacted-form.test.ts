import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrozenRecords } from '#dataset/releases/frozen-records.ts';
import { toRedactedForm } from '#dataset/releases/redacted-form.ts';
import type { ReleaseNoteRow } from '#model/records.generated.ts';

const withdraw = (version: string, record: string): ReleaseNoteRow => ({
  ...{ version, record, date: '2027-02-01', note: 'Withdrawn. Signed off by A and B.' },
});
const read = (name: string) => readFileSync(`data/releases/2026.2/${name}`, 'utf8');

/** The first words of a frozen title or statement, which have no sign that Markdown escapes. */
function readStart(path: string, field: string): string {
  const frozen = readFrozenRecords('data', '2026.2');
  const text = typeof frozen === 'string' ? '{}' : (frozen.texts.get(path) ?? '{}');
  const record: Readonly<Record<string, unknown>> = JSON.parse(text);
  return String(record[field]).slice(0, 40);
}

test.each([
  ['nga-cjtf-action-plan', 'countries/nga/strategies/nga-cjtf-action-plan.json', 'title'],
  ['bfa-com-recruit-vdp', 'countries/bfa/commitments/bfa-com-recruit-vdp.json', 'statement'],
])(
  'the reports of a release lose the long words of %s, which they have cut short',
  (id, path, field) => {
    const start = readStart(path, field);
    expect([read('changes.md').includes(start), read('changes.json').includes(start)]).toEqual([
      true,
      true,
    ]);
    const form = toRedactedForm('data', '2026.2', [withdraw('2026.2', id)]);
    expect([...form.keys()].sort()).toEqual([
      'changes.json',
      'changes.md',
      'records.json',
      'redacted.json',
    ]);
    expect([...form].filter(([, text]) => text.includes(start))).toEqual([]);
  },
);

test('what was withdrawn from a release goes from the report of the next one too', () => {
  const row = withdraw('2026.1', 'bfa-com-recruit-vdp');
  const form = toRedactedForm('data', '2026.2', [row]);
  expect([...form.keys()].sort()).toEqual(['changes.json', 'changes.md', 'redacted.json']);
  expect(JSON.parse(form.get('redacted.json') ?? '')).toMatchObject({
    version: '2026.2',
    withdrawn: [{ record: 'bfa-com-recruit-vdp', date: '2027-02-01' }],
  });
  const both = toRedactedForm('data', '2026.2', [row, withdraw('2026.2', 'bfa-com-recruit-vdp')]);
  expect(JSON.parse(both.get('redacted.json') ?? '')).toMatchObject({
    withdrawn: [{ record: 'bfa-com-recruit-vdp' }],
  });
});

test('a release whose report does not name what was withdrawn before it stays as it is', () => {
  expect(toRedactedForm('data', '2026.2', [withdraw('2026.1', 'sdn-other')]).size).toBe(0);
  expect(toRedactedForm('data', '2026.2', []).size).toBe(0);
});
