import { describe, expect, test } from 'vitest';
import { getMissionLenses } from '#dataset/dataset.ts';
import type { Dataset } from '#model/dataset.ts';
import type { MissionLens, Theme } from '#model/records.generated.ts';
import { THEMES, THREAT_CLASSES } from '#model/score-terms.ts';
import { toCommitmentRow } from '#views/commitment/commitment-row.ts';
import { describeWhy, toLensPage } from '#views/lens/lens-page.ts';
import { getCountryRecords } from '#views/registry.ts';
import { toSetSummary } from '#views/delivery/set-summary.ts';
import { getScore } from '#scoring/score-book.ts';
import { makeCommitment, makeCommitments, makeRisk, scoreRecords } from '../make-records.ts';

const why = { basis: 'stated', reason: 'It has few people.', pages: 'p. 6' } as const;
/** Early warning before physical protection, armed groups before state forces; nothing else is named. */
const lens: MissionLens = {
  id: 'small',
  label: 'Small mission',
  describes: 'For a test.',
  pages: 'p. 6',
  threats: [
    { threat: 'non-state-armed-groups', ...why },
    { threat: 'state-forces', ...why },
  ],
  themes: [
    { theme: 'early-warning', ...why },
    { theme: 'physical-protection', ...why },
  ],
};

/** A commitment of each theme, found at levels 0 to 3 in turn. */
const ofEachTheme = THEMES.flatMap((theme, at) =>
  makeCommitments([([0, 1, 2, 3] as const)[at % 4] ?? 0], { theme, id: theme }),
);

function toPage(given: Partial<Dataset>, through = lens) {
  const { scores, registry } = scoreRecords(given);
  const page = toLensPage(through, getCountryRecords(registry, 'SDN'), scores);
  return { page, scores };
}

describe('a country through a lens', () => {
  test('has threats and themes in the order of the lens', () => {
    const { page } = toPage({});
    expect(page.threats.map(({ threat }) => threat)).toEqual([
      'non-state-armed-groups',
      'state-forces',
    ]);
    expect(page.groups.map(({ theme }) => theme)).toEqual(['early-warning', 'physical-protection']);
  });

  test('says of each why it stands there, on what that rests, and where', () => {
    expect(describeWhy(why)).toBe('It has few people. (stated, p. 6)');
    expect(toPage({}).page.threats[0]?.why).toBe('It has few people. (stated, p. 6)');
    expect(toPage({}).page.otherThreats.every((line) => line.why === null)).toBe(true);
  });

  test('has what the lens does not name after it, and leaves out no class of threat', () => {
    const { page } = toPage({});
    const all = [...page.threats, ...page.otherThreats].map(({ threat }) => threat);
    expect(all.toSorted()).toEqual(THREAT_CLASSES.toSorted());
  });

  test('has the undertakings of a theme oldest first', () => {
    const commitments = ['2021-01-01', '2020-01-01'].map((madeOn) =>
      makeCommitment({ id: madeOn, madeOn, theme: 'early-warning' }),
    );
    const { page } = toPage({ commitments });
    expect(page.groups[0]?.rows.map(({ commitment }) => commitment.id)).toEqual([
      '2020-01-01',
      '2021-01-01',
    ]);
  });

  test('says how many facts the record holds of a threat, the gravest and the newest', () => {
    const risks = [
      makeRisk({ id: 'a', severity: 3, date: '2021-05' }),
      makeRisk({ id: 'b', severity: 1, date: '2022-02-01' }),
    ];
    const commitments = [makeCommitment({ theme: 'accountability' })];
    const [armedGroups, stateForces] = toPage({ risks, commitments }).page.threats;
    expect(stateForces).toMatchObject({
      facts: '2 facts on record, the gravest of severity “mass”, the newest of 1 Feb 2022.',
      answered: '1 undertaking answers it by theme.',
    });
    expect(armedGroups?.facts).toBe('No fact on record.');
  });
});

describe('a lens reorders and explains; it changes no score', () => {
  const lenses: readonly MissionLens[] = [lens, ...getMissionLenses().lenses];

  test.each(lenses.map((each) => [each.id, each] as const))(
    '%s: every undertaking stands there once, with the score that it has everywhere',
    (_id, through) => {
      const { page, scores } = toPage({ commitments: ofEachTheme }, through);
      const rows = [...page.groups, ...page.otherGroups].flatMap((group) => group.rows);
      const byId = (id: string) => rows.filter(({ commitment }) => commitment.id === id);
      expect(rows).toHaveLength(ofEachTheme.length);
      for (const commitment of ofEachTheme) {
        expect(byId(commitment.id)).toEqual([toCommitmentRow(commitment, scores)]);
      }
    },
  );

  test.each(lenses.map((each) => [each.id, each] as const))(
    '%s: the country’s delivery is the country’s own',
    (_id, through) => {
      const { page, scores } = toPage({ commitments: ofEachTheme }, through);
      expect(page.summary).toEqual(toSetSummary(getScore(scores.countries, 'SDN'), scores.method));
    },
  );

  test('in whatever order the lens has its themes', () => {
    const reversed = { ...lens, themes: lens.themes.toReversed() };
    const rowsOf = (through: MissionLens, theme: Theme) =>
      toPage({ commitments: ofEachTheme }, through).page.groups.find(
        (group) => group.theme === theme,
      )?.rows;
    for (const { theme } of lens.themes) {
      expect(rowsOf(reversed, theme)).toEqual(rowsOf(lens, theme));
    }
  });
});
