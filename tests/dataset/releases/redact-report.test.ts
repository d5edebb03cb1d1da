import { expect, test } from 'vitest';
import { redactMarkdown } from '#dataset/releases/redact-markdown.ts';
import { redactReport } from '#dataset/releases/redact-report.ts';
import type { ChangeReport, ReportRow } from '#views/change/change-report.ts';
import { toMarkdown } from '#views/change/markdown-report.ts';

const row = (subject: string, figure: string, cells: Partial<ReportRow> = {}): ReportRow => ({
  ...{ subject, figure, before: '', after: '', difference: '', why: '', ...cells },
});

/** A statement, as a report has it of more than 70 characters: with signs that Markdown escapes, and cut. */
const FORCE = 'A well-known farmer (of Gao) & his sons are "protected" on their way …';

const SCORES = [
  row(`sdn-force: ${FORCE}`, 'delivery', {
    ...{ before: '13.1 (4.9 to 22.0)', after: '16.0 (6.0 to 24.0)' },
    ...{ difference: '+2.9', why: 'new finding sdn-force-f2 +2.9' },
  }),
  row(`sdn-force: ${FORCE}`, 'certainty', { before: 'low', after: 'high' }),
  row('sdn-plan: Plan | of the army', 'design', { before: '10.0', after: '20.0' }),
];
const RECORDS = [
  row(`commitment sdn-force: ${FORCE}`, 'statement', {
    ...{ before: 'A farmer of Gao is protected.', after: `${FORCE}`, difference: 'changed' },
  }),
  row(`commitment sdn-force: ${FORCE}`, 'findings[sdn-force-f2].finding', {
    ...{ before: 'He was shot.', after: 'He was shot on his way home.', difference: 'changed' },
  }),
  row(`commitment sdn-force: ${FORCE}`, 'findings[sdn-force-f3]', {
    ...{ before: '{"id":"sdn-force-f3","finding":"Shot, too', difference: 'removed' },
  }),
  row('commitment sdn-road: Open the road.', 'findings', {
    ...{ after: '[{"id":"sdn-road-f1","finding":"Open."}]', difference: 'changed' },
  }),
  row('source sdn-letter: Letter of a farmer', 'removed'),
  row('country SDN: Sudan', 'gaps', { before: 'None.', after: 'The plan.', difference: 'changed' }),
];
const report = (scores: readonly ReportRow[], records: readonly ReportRow[]): ChangeReport => ({
  title: 'What this change does',
  summary: ['Records: 1 added, 2 changed, 0 removed.'],
  sections: [
    { title: 'Commitments', note: '', rows: scores },
    { title: 'Records', note: 'Field by field, before and after.', rows: records },
  ],
});
const write = (each: ChangeReport) => `${JSON.stringify(each, null, 1)}\n`;
const everyRow = { rows: Infinity, characters: Infinity };
const writeMarkdown = (each: ChangeReport) => `# 2026.2\n\n${toMarkdown(each, everyRow)}`;

const whole = report(SCORES, RECORDS);
const gone = (at: readonly ReportRow[], changes: Readonly<Record<number, Partial<ReportRow>>>) =>
  at.map((each, index) => ({ ...each, ...changes[index] }));

test.each([
  [
    'of a commitment, its statement wherever it is named, and what its fields were and are',
    ['sdn-force', 'sdn-force-f2'],
    report(
      gone(SCORES, {
        0: { subject: 'sdn-force: Withdrawn.' },
        1: { subject: 'sdn-force: Withdrawn.' },
      }),
      gone(RECORDS, {
        0: {
          subject: 'commitment sdn-force: Withdrawn.',
          ...{ before: 'Withdrawn (sdn-force).', after: 'Withdrawn (sdn-force).' },
        },
        1: {
          subject: 'commitment sdn-force: Withdrawn.',
          ...{ before: 'Withdrawn (sdn-force).', after: 'Withdrawn (sdn-force).' },
        },
        2: { subject: 'commitment sdn-force: Withdrawn.', before: 'Withdrawn (sdn-force).' },
      }),
    ),
  ],
  [
    'of a finding, what it was and is, and not the statement of its commitment',
    ['sdn-force-f2'],
    report(
      SCORES,
      gone(RECORDS, {
        1: { before: 'Withdrawn (sdn-force-f2).', after: 'Withdrawn (sdn-force-f2).' },
      }),
    ),
  ],
  [
    'of a finding that is gone, what it was',
    ['sdn-force-f3'],
    report(SCORES, gone(RECORDS, { 2: { before: 'Withdrawn (sdn-force-f3).' } })),
  ],
  [
    'of a finding that stands in a list told as one value, that value',
    ['sdn-road-f1'],
    report(SCORES, gone(RECORDS, { 3: { after: 'Withdrawn (sdn-road-f1).' } })),
  ],
  [
    'of a source that is gone, its title',
    ['sdn-letter'],
    report(SCORES, gone(RECORDS, { 4: { subject: 'source sdn-letter: Withdrawn.' } })),
  ],
  [
    'of a country all but its name, which says no more than its code',
    ['SDN'],
    report(SCORES, gone(RECORDS, { 5: { before: 'Withdrawn (SDN).', after: 'Withdrawn (SDN).' } })),
  ],
])('a report loses, %s', (_, ids, expected) => {
  const withdrawn = new Set(ids);
  const { text, found } = redactReport(write(whole), withdrawn);
  expect(JSON.parse(text)).toEqual(expected);
  expect(text).toBe(write(expected));
  expect([...found].sort()).toEqual(ids.toSorted());
  expect(redactReport(text, withdrawn)).toEqual({ text, found });

  const markdown = redactMarkdown(writeMarkdown(whole), withdrawn);
  expect(markdown.text).toBe(writeMarkdown(expected));
  expect(redactMarkdown(markdown.text, withdrawn)).toEqual(markdown);
  expect([...markdown.found].sort()).toEqual(ids.toSorted());
});

test('a report that names nothing of what was withdrawn keeps every byte', () => {
  const ids = new Set(['sdn-other', 'sdn-forc', 'force']);
  expect(redactReport(write(whole), ids)).toEqual({ text: write(whole), found: new Set() });
  const markdown = writeMarkdown(whole);
  expect(redactMarkdown(markdown, ids)).toEqual({ text: markdown, found: new Set() });
});
