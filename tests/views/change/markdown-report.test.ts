import { describe, expect, test } from 'vitest';
import { readReport, type ChangeReport, type ReportRow } from '#views/change/change-report.ts';
import { escapeMarkdown, toMarkdown } from '#views/change/markdown-report.ts';
import { toTerminalText } from '#views/change/terminal-report.ts';

const row: ReportRow = {
  subject: 'SDN: Sudan',
  figure: 'delivery',
  before: '13.1',
  after: '16.0',
  difference: '+2.9',
  why: 'new finding x +2.9',
};
const report = (rows: readonly ReportRow[]): ChangeReport => ({
  title: 'What this change does',
  summary: ['One country.'],
  sections: [{ title: 'Countries', note: 'Scores are 0 to 100.', rows }],
});

describe('a report as Markdown', () => {
  test('has a table with a subject once above its figures, and no column without an entry', () => {
    const plain = { ...row, why: '' };
    const written = toMarkdown(report([plain, { ...plain, figure: 'risk' }]));
    expect(written.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| What | Figure | Before | After | Change |',
      '| --- | --- | --- | --- | --- |',
      '| SDN: Sudan | delivery | 13.1 | 16.0 | \\+2.9 |',
      '|  | risk | 13.1 | 16.0 | \\+2.9 |',
    ]);
  });

  test('counts what is beyond its limits, and stays under them', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...row, subject: `s${String(at)}` }));
    expect(toMarkdown(report(many))).toContain('20 rows more are not shown here.');
    const short = toMarkdown(report(many), { rows: 60, characters: 2000 });
    expect(short.length).toBeLessThanOrEqual(2000);
    expect(short).toContain('not shown here.');
  });

  test.each([
    ['a link', '[x](https://evil.example)'],
    ['an image', '![x](https://evil.example/p.png)'],
    ['a bare address', 'https://evil.example www.evil.example'],
    ['a mention', '@everyone and @org/team'],
    ['an issue', '#12'],
    ['markup', '<img src=x onerror=alert(1)> &lt;script&gt;'],
    ['an end of the cell or the line', 'a | b\n| c |\r\n## d'],
    ['an end of the fold', '</details><script>'],
    ['a turned line', 'abc\u202Edcba\u0000'],
    ['code', '`x` ```y'],
  ])('lets %s be no more than text', (_what, hostile) => {
    const written = escapeMarkdown(hostile);
    expect(written).not.toMatch(/[\n\r\u0000\u202E<>]/);
    expect(written).not.toMatch(/(?<!\\)[`|*_[\]()#!]/);
    expect(written).not.toMatch(/@[\w/]|:\/\/|www\.\w/);
    expect(written).not.toMatch(/&(?!amp;|lt;|gt;)/);
  });
});

describe('a report for a terminal', () => {
  test('has each subject with its figures under it, and the reason under them', () => {
    const written = toTerminalText(report([row]), { rows: 9, clean: (text) => text });
    expect(written.split('\n')).toEqual([
      'What this change does',
      'One country.',
      '',
      'Countries (1)',
      '  Scores are 0 to 100.',
      '  SDN: Sudan',
      '    delivery  13.1 → 16.0  +2.9',
      '      new finding x +2.9',
      '',
    ]);
  });

  test('counts the rows that it does not show', () => {
    const written = toTerminalText(report([row, row, row]), { rows: 1, clean: (text) => text });
    expect(written).toContain('2 rows more are not shown here.');
  });
});

describe('a report that nobody vouches for', () => {
  test('comes through as it is', () => {
    expect(readReport(JSON.parse(JSON.stringify(report([row]))))).toEqual(report([row]));
  });

  test('loses what does not belong to it', () => {
    const more = { ...report([row]), html: '<script>' };
    expect(readReport(more)).toEqual(report([row]));
  });

  test.each([
    ['is no object', []],
    ['has no title', { summary: [], sections: [] }],
    ['has a number for a text', { ...report([]), title: 1 }],
    [
      'has a row without a cell',
      { ...report([]), sections: [{ title: '', note: '', rows: [{}] }] },
    ],
    ['has a text without end', { ...report([]), title: 'x'.repeat(5000) }],
    [
      'has sections without end',
      { ...report([]), sections: new Array(21).fill({ title: '', note: '', rows: [] }) },
    ],
  ])('is none where it %s', (_what, value) => {
    expect(readReport(value)).toBeNull();
  });
});
