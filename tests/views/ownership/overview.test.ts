import { describe, expect, test } from 'vitest';
import type { Dataset } from '#model/dataset.ts';
import { toOwnershipCsv, toOwnershipGroups, toSentenceCsv } from '#views/ownership/overview.ts';
import {
  labels,
  makeActor,
  makeCommitments,
  makeIncentive,
  makeStrategy,
  makeUndatedStrategy,
  scoreRecords,
} from '../make-records.ts';

function toGroups(given: Partial<Dataset>) {
  const { dataset, scores, registry } = scoreRecords(given);
  return toOwnershipGroups(dataset, scores, registry, labels);
}

describe('the overview of strategies', () => {
  test('has those that may still stand first, the newest of each first and the undated last', () => {
    const groups = toGroups({
      strategies: [
        makeUndatedStrategy({ id: 'undated' }),
        makeStrategy({ id: 'old', date: '2019' }),
        makeStrategy({ id: 'new', date: '2021-01' }),
        makeStrategy({ id: 'lapsed', status: 'lapsed' }),
        makeStrategy({ id: 'replaced', status: 'superseded', date: '2022' }),
        makeStrategy({ id: 'draft', status: 'draft', date: '2018' }),
      ],
    });
    expect(
      groups.map(({ id, rows }) => [id, rows.map(({ weighed }) => weighed.strategy.id)]),
    ).toEqual([
      ['standing', ['new', 'old', 'draft', 'undated']],
      ['ended', ['replaced', 'lapsed']],
    ]);
  });

  test('says of each what is known of its parts, and counts its sentences', () => {
    const [standing] = toGroups({
      strategies: [makeStrategy()],
      commitments: makeCommitments([0], { strategyId: 'plan' }),
      actors: [makeActor({ incentives: [makeIncentive()] })],
    });
    const [row] = standing?.rows ?? [];
    expect(row).toMatchObject({
      design: '0 of 10 known',
      actors: '1 against',
      early: '0 of 4 hold',
      flag: 'cannot be judged',
    });
    const { weighing } = row ?? {};
    const counted = [weighing?.for.length, weighing?.against.length, weighing?.unknown.length];
    expect(row?.counts.match(/\d+/g)?.map(Number)).toEqual(counted);
  });

  test('names no early sign of a strategy that came after the day', () => {
    const [standing] = toGroups({ strategies: [makeStrategy({ date: '2025' })] });
    expect(standing?.rows[0]?.early).toBe('not known by then');
  });

  test('leaves a cell empty where a figure is withheld or unknown', () => {
    const csv = toOwnershipCsv(toGroups({ strategies: [makeStrategy()] }));
    const [header = '', line = ''] = csv.split('\r\n');
    const cells = Object.fromEntries(
      header.split(',').map((name, at) => [name, line.split(',')[at]]),
    );
    expect(cells).toMatchObject({
      strategy: 'plan',
      delivery: '',
      deliveryStatus: 'withheld',
      design: '',
      offeredDuringDrawdown: '',
      flagRaised: '',
    });
  });

  test('has every sentence as a line, with what it rests on', () => {
    const groups = toGroups({ strategies: [makeStrategy()] });
    const [header, first, ...others] = toSentenceCsv(groups).trimEnd().split('\r\n');
    expect(header).toBe('strategy,country,side,topic,sentence,restsOn');
    expect(first).toBe(
      'plan,SDN,for,standing,"It is adopted, and in force as far as is known.",strategies/plan/#record',
    );
    const all = groups.flatMap(({ rows }) => rows.flatMap(({ weighing }) => weighing.unknown));
    expect(others).toHaveLength(all.length);
  });
});
