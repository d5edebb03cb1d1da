import { describe, expect, test } from 'vitest';
import { isRefused } from '#scoring/composite/refusal.ts';
import { compileTree } from '#scoring/composite/tree.ts';
import type { TreeNode } from '#scoring/composite/tree.ts';
import { getReason } from './call-engine.ts';
import { getOutcome, makeNode, makeTree } from './make-index.ts';

const uneven = makeTree(
  makeNode('state', { weight: 2 }),
  makeNode('flows'),
  makeNode('killed', { parent: 'state', weight: 3, direction: -1 }),
  makeNode('courts', { parent: 'state' }),
);

describe('compileTree', () => {
  test('puts indicators first and every other node after its children', () => {
    const tree = getOutcome(compileTree(uneven));
    expect(tree.codes).toEqual(['flows', 'killed', 'courts', 'state', 'index']);
    expect(tree.indicatorCount).toBe(3);
    expect([...tree.levels]).toEqual([1, 1, 1, 2, 3]);
    expect([...tree.parents]).toEqual([4, 3, 3, 4, -1]);
    expect([...tree.rows]).toEqual([2, 3, 4, 1, 0]);
  });

  test('lists the children of each node in the order in which they are written', () => {
    const tree = getOutcome(compileTree(uneven));
    expect([...tree.childStarts]).toEqual([0, 2, 4]);
    expect([...tree.children]).toEqual([1, 2, 0, 3]);
  });

  test.each<readonly [string, readonly TreeNode[], number, string]>([
    [
      'a code that stands twice',
      makeTree(makeNode('a'), makeNode('a')),
      2,
      '"a" stands in the tree twice',
    ],
    [
      'a parent that is no node',
      makeTree(makeNode('a', { parent: 'x' })),
      1,
      '"a" is an orphan: its parent "x" is an unknown code',
    ],
    [
      'a second root',
      makeTree(makeNode('a'), makeNode('b', { parent: null })),
      2,
      'two roots, "index" and "b"',
    ],
    ['a node under itself', makeTree(makeNode('a', { parent: 'a' })), 1, 'a cycle, "a" under "a"'],
    [
      'a circle beside a sound tree',
      makeTree(makeNode('c'), makeNode('a', { parent: 'b' }), makeNode('b', { parent: 'a' })),
      2,
      'a cycle, "a" under "b" under "a"',
    ],
    [
      'a circle without a root',
      [makeNode('a', { parent: 'b' }), makeNode('b', { parent: 'a' })],
      0,
      'a cycle, "a" under "b" under "a"',
    ],
    ['no node at all', [], -1, 'has no root'],
    ['a weight below 0', makeTree(makeNode('a', { weight: -1 })), 1, '"a" has the weight -1'],
    [
      'a weight that is no number',
      makeTree(makeNode('a', { weight: Number.NaN })),
      1,
      '"a" has the weight NaN',
    ],
    [
      'a node above others that is turned round',
      makeTree(makeNode('p', { direction: -1 }), makeNode('a', { parent: 'p' })),
      1,
      '"p" has direction -1 but stands above others',
    ],
  ])('refuses %s, with its row', (_, nodes, row, reason) => {
    const outcome = compileTree(nodes);
    expect(getReason(outcome)).toMatch(reason);
    expect(isRefused(outcome) ? outcome.place : null).toEqual({ table: 'tree', row });
  });
});
