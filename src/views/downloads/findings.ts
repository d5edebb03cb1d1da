/** Download: one row a dated finding on a commitment, as recorded and as the score reads it. */
import { text } from '#i18n/text.ts';
import type { Commitment, Finding } from '#model/dataset.ts';
import type { FindingReading } from '#scoring/finding-reading.ts';
import { getScore } from '#scoring/score-book.ts';
import { commitmentAddress, itemAddress } from '../addresses.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { fieldOf } from './schema-field.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface FindingItem {
  readonly commitment: Commitment;
  readonly finding: Finding;
  /** Undefined where the finding cannot be used on the day of the scores. */
  readonly reading: FindingReading | undefined;
}

const column = columnsOf<FindingItem>();
const field = fieldOf('commitment', 'evidence');
const { shared } = text.downloads;
const words = text.downloads.columns.findings;

export const findingsTable = defineTable<FindingItem>('findings', listFindings, [
  column.text('id', field('id'), ({ finding }) => finding.id),
  column.text('commitment', words.commitment, ({ commitment }) => commitment.id),
  ...countryColumns<FindingItem>(({ commitment }) => commitment.country),
  column.date('date', field('date'), ({ finding }) => finding.date),
  column.text('finding', field('finding'), ({ finding }) => finding.finding),
  ...column.codedNumber('levels', 'level', field('level'), ({ finding }) => finding.level),
  column.boolean('reversed', field('reversed'), ({ finding }) => finding.reversed),
  ...column.coded(
    'directions',
    'direction',
    field('direction'),
    ({ finding }) => finding.direction,
  ),
  ...column.coded('coders', 'coder', field('coder'), ({ finding }) => finding.coder),
  ...column.coded('observers', 'observer', field('observer'), ({ finding }) => finding.observer),
  column.text('source', field('source'), ({ finding }) => finding.source.id),
  column.text('sourceTitle', shared.sourceTitle, ({ finding }) => finding.source.title),
  ...column.coded(
    'source-kinds',
    'sourceKind',
    shared.sourceKind,
    ({ finding }) => finding.source.kind,
  ),
  column.text('pinpoint', field('pinpoint'), ({ finding }) => finding.pinpoint),
  ...column.codedNumber(
    'levels',
    'scoredLevel',
    words.scoredLevel,
    ({ reading }) => reading?.level,
  ),
  column.boolean(
    'isScoredReversed',
    words.isScoredReversed,
    ({ reading }) => reading?.finding.reversed,
  ),
  column.boolean('isCapped', words.isCapped, ({ reading }) => reading?.isCapped),
  column.text('role', words.role, roleOf),
  column.text('roleLabel', words.roleLabel, (item) => text.downloads.roles[roleOf(item)]),
  column.number('mass', words.mass, ({ reading }) => reading?.mass),
  ...placeColumns<FindingItem>(
    ({ commitment, finding }) => itemAddress(commitmentAddress(commitment.id), finding.id),
    ({ finding }) => finding.place,
  ),
]);

function listFindings({ dataset, scores }: DownloadInput): readonly FindingItem[] {
  return dataset.commitments.flatMap((commitment) => {
    const { readings } = getScore(scores.commitments, commitment.id);
    const byId = new Map(readings.map((reading) => [reading.finding.id, reading]));
    return commitment.findings.map((finding) => ({
      commitment,
      finding,
      reading: byId.get(finding.id),
    }));
  });
}

function roleOf({ reading }: FindingItem): FindingReading['role'] | 'not-usable' {
  return reading?.role ?? 'not-usable';
}
