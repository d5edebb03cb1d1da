/** Download: one row a dated check of a claim, as recorded and as the verdict reads it. */
import { text } from '#i18n/text.ts';
import type { Check, Claim } from '#model/dataset.ts';
import type { WeighedCheck } from '#scoring/claim-verdict.ts';
import { getScore } from '#scoring/score-book.ts';
import { claimAddress, itemAddress } from '../addresses.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface CheckItem {
  readonly claim: Claim;
  readonly check: Check;
  /** Undefined where the check cannot be used on the day of the scores. */
  readonly weighed: WeighedCheck | undefined;
}

const column = columnsOf<CheckItem>();
const field = fieldOf('claim', 'checks');
const { shared } = text.downloads;
const words = text.downloads.columns.checks;

export const checksTable = defineTable<CheckItem>('checks', listChecks, [
  column.text('id', field('id'), ({ check }) => check.id),
  column.text('claim', words.claim, ({ claim }) => claim.id),
  ...countryColumns<CheckItem>(({ claim }) => claim.country),
  column.date('date', field('date'), ({ check }) => check.date),
  column.text('finding', field('finding'), ({ check }) => check.finding),
  ...column.coded('verdicts', 'verdict', field('verdict'), ({ check }) => check.verdict),
  ...column.coded('coders', 'coder', field('coder'), ({ check }) => check.coder),
  ...column.coded('observers', 'observer', field('observer'), ({ check }) => check.observer),
  ...column.coded(
    'observer-bases',
    'observerBasis',
    field('observerBasis'),
    ({ check }) => check.observerBasis,
  ),
  column.text('source', field('source'), ({ check }) => check.source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ check }) => check.source.title),
  ...column.coded(
    'source-kinds',
    'sourceKind',
    shared.sourceKind,
    ({ check }) => check.source.kind,
  ),
  column.text('pinpoint', field('pinpoint'), ({ check }) => check.pinpoint),
  ...column.coded(
    'verdicts',
    'scoredVerdict',
    words.scoredVerdict,
    ({ weighed }) => weighed?.verdict,
  ),
  column.number('weight', words.weight, ({ weighed }) => weighed?.weight),
  ...placeColumns<CheckItem>(
    ({ claim, check }) => itemAddress(claimAddress(claim.id), check.id),
    ({ check }) => check.place,
  ),
]);

function listChecks({ dataset, scores }: DownloadInput): readonly CheckItem[] {
  return dataset.claims.flatMap((claim) => {
    const { checks } = getScore(scores.claims, claim.id);
    const byId = new Map(checks.map((weighed) => [weighed.check.id, weighed]));
    return claim.checks.map((check) => ({ claim, check, weighed: byId.get(check.id) }));
  });
}
