/** Download: one row the parts of a set's credibility, the protection gap, and the flag with every leg. */
import { text } from '#i18n/text.ts';
import { pointsOf } from '#scoring/credibility.ts';
import type { FlagLeg } from '#scoring/flag-legs.ts';
import { shownDelivery } from '#scoring/set-delivery.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import { columnsOf, type Column } from './column.ts';
import { listScoredSets, setColumns, type ScoredSet } from './scored-set.ts';
import { placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

const column = columnsOf<ScoredSet>();
const words = text.downloads.columns.scoresCredibility;

/** The legs of the flag, F1 to F4c. */
const legs: readonly (readonly [
  keyof typeof words.legs,
  (shallow: CommitmentSetScore['shallow']) => FlagLeg,
])[] = [
  ['audience', ({ audience }) => audience],
  ['promise', ({ promise }) => promise],
  ['lowDelivery', ({ delivery }) => delivery],
  ['claimGap', ({ claimGap }) => claimGap],
  ['incentivesAgainst', ({ incentives }) => incentives],
  ['claimsUnborne', ({ claims }) => claims],
];

export const scoresCredibilityTable = defineTable<ScoredSet>('scores-credibility', listScoredSets, [
  ...setColumns<ScoredSet>(),
  column.number('delivery', words.delivery, ({ score: { delivery } }) => shownDelivery(delivery)),
  column.number('incentives', words.incentives, ({ state: { incentives } }) =>
    incentives.status === 'withheld' ? null : incentives.score,
  ),
  column.number('design', words.design, ({ score }) => score.design.score),
  column.integer(
    'designKnownCount',
    words.designKnownCount,
    ({ score }) => score.design.knownCount,
  ),
  column.number('risk', words.risk, ({ state }) => state.risk.score),
  column.number('credibility', words.credibility, ({ score }) =>
    pointsOf(score.credibility.credibility),
  ),
  column.number('arithmetic', words.arithmetic, ({ score }) =>
    pointsOf(score.credibility.arithmetic),
  ),
  column.number('protectionGap', words.protectionGap, ({ score }) =>
    pointsOf(score.credibility.protectionGap),
  ),
  column.list('missingParts', words.missingParts, ({ score: { credibility } }) =>
    credibility.protectionGap.kind === 'missing-parts' ? credibility.protectionGap.missing : [],
  ),
  column.text('gate', words.gate, ({ score }) => score.shallow.gate),
  column.text(
    'gateLabel',
    words.gateLabel,
    ({ score }) => text.downloads.gates[score.shallow.gate],
  ),
  column.boolean('isShallow', words.isShallow, ({ score }) => score.shallow.isShallow),
  ...legs.flatMap(([leg, getLeg]): readonly Column<ScoredSet>[] => [
    column.number(leg, words.legs[leg], ({ score }) => getLeg(score.shallow).figure),
    column.boolean(
      `${leg}IsMet`,
      words.legIsMet(words.legs[leg]),
      ({ score }) => getLeg(score.shallow).isMet,
    ),
  ]),
  ...placeColumns<ScoredSet>(
    ({ page }) => page,
    ({ place }) => place,
  ),
]);
