import { describe, expect, test } from 'vitest';
import { describeHoles } from '#views/commitment/commitment-holes.ts';
import {
  labels,
  makeCommitment,
  makeFinding,
  makeSource,
  makeUnpinnedFinding,
} from '../make-records.ts';

const whole = makeCommitment({
  deadline: '2021',
  target: '12,000 personnel',
  findings: [makeFinding({ id: 'f1' }), makeFinding({ id: 'f2', observer: 'ngo' })],
});
const unpinned = makeUnpinnedFinding();

describe('describeHoles', () => {
  test('says nothing of a record that has none', () => {
    expect(describeHoles(whole, labels)).toEqual([]);
  });

  test.each<[string, Parameters<typeof makeCommitment>[0], string]>([
    [
      'no finding',
      { findings: [] },
      'No finding is on record: as far as is known, nobody has looked. That is not the same as nothing done.',
    ],
    [
      'the state’s word alone',
      { findings: [makeFinding({ observer: 'host-state' })] },
      'No finding by anybody other than the state is on record.',
    ],
    [
      'one kind of observer',
      { findings: [makeFinding({ id: 'f1' }), makeFinding({ id: 'f2' })] },
      'Only one kind of observer (United Nations) has reported; no other has borne it out or disputed it.',
    ],
    [
      'one kind besides the state',
      { findings: [makeFinding({ id: 'f1' }), makeFinding({ id: 'f2', observer: 'host-state' })] },
      'Only one kind of observer (United Nations) has reported; no other has borne it out or disputed it.',
    ],
    [
      'a text that nobody here read',
      { instrument: makeSource({ access: 'cited' }) },
      'The text in which it was undertaken was not read by us.',
    ],
    [
      'one finding without a page',
      { findings: [unpinned, makeFinding({ observer: 'ngo' })] },
      '1 finding gives no paragraph or page.',
    ],
    [
      'two findings without a page',
      { findings: [unpinned, { ...unpinned, observer: 'ngo' }] },
      '2 findings give no paragraph or page.',
    ],
  ])('says one hole, and nothing else: %s', (_rule, hole, words) => {
    expect(describeHoles({ ...whole, ...hole }, labels)).toEqual([words]);
  });

  test('says that no deadline and no target were found', () => {
    const { deadline, target, ...without } = whole;
    expect([deadline, target]).toEqual(['2021', '12,000 personnel']);
    expect(describeHoles(without, labels)).toEqual([
      'No deadline was found.',
      'No measurable target was found.',
    ]);
  });
});
