import { expect, test } from 'vitest';
import { scoreCommitment } from '#scoring/delivery.ts';
import { compileEvidence, RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import { day, makeCommitment, makeFinding } from '../make-evidence.ts';
import { method, uncertainty } from './make-draw-input.ts';

test('what one observer saw in one document rests on the reliability of its heaviest item', () => {
  // The state says that nothing was done, 0.8 · 0.7, and holds up the text that it promised, 0.9 · 0.7.
  const seen = { observer: 'host-state', sourceId: 'gazette' } as const;
  const findings = [
    makeFinding({ ...seen, levels: [0], sourceKind: 'state-letter' }),
    makeFinding({ ...seen, levels: [3], sourceKind: 'law-or-decree' }),
  ];
  const asOf = day('2022-06-30');
  for (const inOrder of [findings, findings.toReversed()]) {
    const score = scoreCommitment(
      makeCommitment({ isLegalAct: true, findings: inOrder }),
      asOf,
      method,
    );
    if (score.kind !== 'covered') throw new Error('It is covered.');
    const { masses, reliabilities } = compileEvidence([score], asOf, method, uncertainty);
    expect([...masses]).toEqual([expect.closeTo(0.63, 12)]);
    expect([...reliabilities].map((at) => RELIABILITIES[at])).toEqual(['enacted-text']);
  }
});
