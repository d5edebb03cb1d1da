import { expect, test } from 'vitest';
import { text } from '#i18n/text.ts';
import type { ReportRow } from '#views/change/change-report.ts';
import { writeChangelogEntry } from '#views/releases/changelog-entry.ts';

const side = { data: '2026.1', asOf: '2026-11-23', method: '1.0.0' };

const nothing = {
  ...{ records: [], constants: [], series: [] },
  ...{ countries: [], strategies: [], episodes: [], commitments: [], claims: [] },
};

/** The entry of a release in which one score moved, for the reasons given. */
function writeEntry(why: string): string {
  const row: ReportRow = {
    ...{ subject: 'SDN: Sudan', figure: 'delivery', why },
    ...{ before: '13.1', after: '8.7', difference: '−4.4' },
  };
  const section = { title: text.change.sections.countries, note: '', rows: [row] };
  return writeChangelogEntry({
    ...{ version: '2026.2', asOf: '2026-11-23', method: '1.0.0', schema: '1.1.0' },
    ...{ scores: [], engine: null },
    since: {
      version: '2026.1',
      impact: { before: side, after: side, ...nothing, isDrawn: true },
      report: { title: '', summary: [], sections: [section] },
    },
  });
}

test('names the three largest causes of a difference, and says that there are others', () => {
  expect(writeEntry('a −2.0; b −1.5; c −0.6; d −0.3; 2 more under 0.05')).toContain(
    '- SDN: Sudan, delivery: 13.1 → 8.7 (−4.4): a −2.0; b −1.5; c −0.6; and others.\n',
  );
});

test('names all causes where there are three', () => {
  expect(writeEntry('a −2.0; b −1.5; c −0.9')).toContain('(−4.4): a −2.0; b −1.5; c −0.9.\n');
});
