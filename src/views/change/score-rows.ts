/** Rows of what is scored and differs: one a figure that is another. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Measure } from '#scoring/change/causes.ts';
import type { Affected } from '#scoring/change/compare-scores.ts';
import type {
  ClaimFigures,
  CommitmentFigures,
  RankFigures,
  SetFigures,
} from '#scoring/change/figures.ts';
import type { Interval } from '#scoring/inputs.ts';
import { describeDifference, describeReason } from './cause-words.ts';
import type { ReportRow } from './change-report.ts';

const words = text.change;

type FigureName = keyof typeof words.figures;

/** A figure on both sides; `measure` names the score that it is, where its difference is explained. */
interface FigurePair {
  readonly figure: FigureName;
  readonly before: string;
  readonly after: string;
  readonly measure?: Measure;
}

/** The rows of a country, a strategy or an episode. */
export function toSetRows(affected: Affected<SetFigures>, subject: string): readonly ReportRow[] {
  return toRows(affected, subject, listSetFigures(affected.before), listSetFigures(affected.after));
}

/** The rows of a commitment. */
export function toCommitmentRows(
  affected: Affected<CommitmentFigures>,
  subject: string,
): readonly ReportRow[] {
  const { before, after } = affected;
  return toRows(affected, subject, listCommitmentFigures(before), listCommitmentFigures(after));
}

/** The row of a claim. */
export function toClaimRows(
  affected: Affected<ClaimFigures>,
  subject: string,
): readonly ReportRow[] {
  const list = (figures: ClaimFigures | null): Figures => [
    ['verdict', figures ? figures.verdict : words.absent],
  ];
  return toRows(affected, subject, list(affected.before), list(affected.after));
}

type Figures = readonly (readonly [figure: FigureName, value: string, measure?: Measure])[];

function toRows(
  { moved }: Pick<Affected<unknown>, 'moved'>,
  subject: string,
  before: Figures,
  after: Figures,
): readonly ReportRow[] {
  const pairs = after.map(([figure, value, measure], at): FigurePair => ({
    figure,
    before: before[at]?.[1] ?? words.absent,
    after: value,
    ...(measure === undefined ? {} : { measure }),
  }));
  return pairs
    .filter((pair) => pair.before !== pair.after)
    .map((pair): ReportRow => {
      const explained = moved.find(({ measure }) => measure === pair.measure)?.explanation;
      return {
        subject,
        figure: words.figures[pair.figure],
        before: pair.before,
        after: pair.after,
        difference: explained ? describeDifference(explained) : '',
        why: explained ? describeReason(explained) : pair.measure ? words.intervalOnly : '',
      };
    });
}

function listSetFigures(figures: SetFigures | null): Figures {
  const f = figures;
  const score = (value: number | null, interval: Interval | null = null) =>
    f === null ? words.absent : formatFigure(value, interval);
  const word = (value: string | null) => (f === null ? words.absent : (value ?? words.none));
  const delivery = f?.status === 'withheld' ? ` (${words.withheld})` : '';
  return [
    ['delivery', `${score(f?.delivery ?? null, f?.interval ?? null)}${delivery}`, 'delivery'],
    ['coverage', word(f && text.scores.checkedOfDue(f.coveredCount, f.dueCount))],
    ['status', word(f && text.scores.status[f.status])],
    ['certainty', word(f?.certainty ? text.scores.certainty[f.certainty] : null)],
    ['design', score(f?.design ?? null), 'design'],
    ['incentives', score(f?.incentives ?? null), 'incentives'],
    ['risk', score(f?.risk ?? null), 'risk'],
    ['credibility', score(f?.credibility ?? null, f?.credibilityInterval ?? null), 'credibility'],
    ['protection-gap', score(f?.protectionGap ?? null), 'protection-gap'],
    ['flag', word(f && describeFlag(f))],
    ['deliveryRank', word(f && formatRank(f.deliveryRank))],
    ['credibilityRank', word(f && formatRank(f.credibilityRank))],
  ];
}

function listCommitmentFigures(figures: CommitmentFigures | null): Figures {
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? words.absent : value ? words.yes : words.no;
  return [
    ['delivery', describeCommitment(figures), 'delivery'],
    ['due', yesNo(figures?.isDue)],
    ['contested', yesNo(figures?.isContested)],
    ['stale', yesNo(figures?.isStale)],
  ];
}

function describeCommitment(figures: CommitmentFigures | null): string {
  if (figures === null) return words.absent;
  if (figures.reason !== null) return words.reasons[figures.reason];
  return formatFigure(figures.delivery, figures.interval);
}

function describeFlag({ gate, isShallow }: SetFigures): string {
  if (gate !== 'ok') return words.flag[gate];
  return words.flag[isShallow ? 'raised' : 'not-raised'];
}

/** "16.4 (7.0 to 25.1)". */
function formatFigure(value: number | null, interval: Interval | null): string {
  if (value === null) return words.none;
  const score = formatDecimal(value, 1);
  if (interval === null) return score;
  return `${score} (${formatDecimal(interval.low, 1)} to ${formatDecimal(interval.high, 1)})`;
}

/** "17 (12 to 19)". */
function formatRank(rank: RankFigures | null): string | null {
  if (rank === null) return null;
  const [median, low, high] = [rank.median, rank.low, rank.high].map((each) =>
    formatDecimal(each, Number.isInteger(each) ? 0 : 1),
  );
  return `${median ?? ''} (${low ?? ''} to ${high ?? ''})`;
}
