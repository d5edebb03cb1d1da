/** Findings and checks on which coders differ, with every coder's reading side by side. */
import { text } from '#i18n/text.ts';
import { formatShortDate } from '#model/format.ts';
import type { Check, Claim, Commitment, Dataset, Finding } from '#model/dataset.ts';
import type { Coder, Level, Verdict } from '#model/records.generated.ts';
import { LEVELS, VERDICTS } from '#model/score-terms.ts';
import { listCoders, marksByCoder } from '#scoring/audit/coded-items.ts';
import { findDisputes, type Dispute } from '#scoring/audit/dispute.ts';
import { levelsByCoder, verdictsByCoder } from '#scoring/reliability/coded-records.ts';
import { claimAddress, commitmentAddress, itemAddress } from '../addresses.ts';
import { toFigureCsv } from '../plot/figure.ts';

/** What one coder read. */
export type Reading =
  | { readonly kind: 'level'; readonly level: Level; readonly isReversed: boolean }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The coder found that nothing about the commitment can be read from the finding. */
  | { readonly kind: 'unclear' }
  /** The coder did not code it. */
  | { readonly kind: 'none' };

export interface DisputeLine {
  readonly id: string;
  /** The undertaking or the claim that it is about. */
  readonly about: string;
  readonly country: string;
  /** What was seen, in the record's words. */
  readonly finding: string;
  readonly date: string;
  readonly address: string;
  /** One a coder, in the order of `coders`. */
  readonly readings: readonly Reading[];
  readonly settled: Reading;
  /** Steps between the lowest and the highest reading. */
  readonly range: number;
}

export interface DisputeList {
  readonly coders: readonly Coder[];
  readonly lines: readonly DisputeLine[];
}

/** From how many steps apart a dispute is listed on the page: a neighbouring level is what careful coders differ by. */
const LISTED_FROM = 2;

interface NamedFinding {
  readonly commitment: Commitment;
  readonly finding: Finding;
}
interface NamedCheck {
  readonly claim: Claim;
  readonly check: Check;
}

/** Findings on which coders differ, the most disputed first. */
export function listFindingDisputes(
  { commitments }: Pick<Dataset, 'commitments'>,
  nameOf: (iso3: string) => string,
): DisputeList {
  const items = commitments.flatMap((commitment): NamedFinding[] =>
    commitment.findings.map((finding) => ({ commitment, finding })),
  );
  const coders = listCoders(items.map(({ finding }) => finding));
  const toLine = ({ item, values, range, settled }: Dispute<NamedFinding>): DisputeLine => {
    const { commitment, finding } = item;
    const marks = marksByCoder(finding, coders);
    return {
      id: finding.id,
      about: commitment.statement,
      country: nameOf(commitment.country),
      finding: finding.finding,
      date: formatShortDate(finding.date),
      address: itemAddress(commitmentAddress(commitment.id), finding.id),
      readings: values.map((value, at) =>
        isUnclear(finding, coders[at]) ? UNCLEAR : toLevelReading(value, marks[at] === 1),
      ),
      settled: toLevelReading(settled, false),
      range,
    };
  };
  const disputes = findDisputes(items, ({ finding }) => levelsByCoder(finding, coders));
  return { coders, lines: disputes.map(toLine) };
}

/** Checks on which coders differ, the most disputed first. */
export function listCheckDisputes(
  { claims }: Pick<Dataset, 'claims'>,
  nameOf: (iso3: string) => string,
): DisputeList {
  const items = claims.flatMap((claim): NamedCheck[] =>
    claim.checks.map((check) => ({ claim, check })),
  );
  const coders = listCoders(items.map(({ check }) => check));
  const toLine = ({ item, values, range, settled }: Dispute<NamedCheck>): DisputeLine => ({
    id: item.check.id,
    about: item.claim.statement,
    country: nameOf(item.claim.country),
    finding: item.check.finding,
    date: formatShortDate(item.check.date),
    address: itemAddress(claimAddress(item.claim.id), item.check.id),
    readings: values.map(toVerdictReading),
    settled: toVerdictReading(settled),
    range,
  });
  const disputes = findDisputes(items, ({ check }) => verdictsByCoder(check, coders));
  return { coders, lines: disputes.map(toLine) };
}

/** Those that the page lists. */
export function keepListed({ coders, lines }: DisputeList): DisputeList {
  return { coders, lines: lines.filter(({ range }) => range >= LISTED_FROM) };
}

/** Every difference as CSV: a line an item, a column a coder. */
export function toDisputeCsv(lists: readonly DisputeList[]): string {
  const coders = [...new Set(lists.flatMap((list) => list.coders))].sort();
  return toFigureCsv(
    lists.flatMap((list) =>
      list.lines.map((line) => ({
        item: line.id,
        country: line.country,
        date: line.date,
        stepsApart: line.range,
        ...Object.fromEntries(
          coders.map((coder) => {
            const reading = line.readings[list.coders.indexOf(coder)];
            return [`coder_${coder}`, reading ? nameReading(reading) : null];
          }),
        ),
        countsAs: nameReading(line.settled),
        finding: line.finding,
      })),
    ),
  );
}

/** A reading as a cell: the level, or the verdict's id; null where there is none. */
function nameReading(reading: Reading): string | number | null {
  if (reading.kind === 'level') return reading.level;
  if (reading.kind === 'unclear') return 'unclear';
  return reading.kind === 'verdict' ? reading.verdict : null;
}

const UNCLEAR: Reading = { kind: 'unclear' };

function isUnclear({ readings }: Finding, coder: Coder | undefined): boolean {
  return readings.some((reading) => reading.coder === coder && reading.level === null);
}

function toLevelReading(value: number | null, isReversed: boolean): Reading {
  const level = LEVELS.find((known) => known === value);
  return level === undefined ? { kind: 'none' } : { kind: 'level', level, isReversed };
}

function toVerdictReading(value: number | null): Reading {
  const verdict = value === null ? undefined : VERDICTS[value];
  return verdict === undefined ? { kind: 'none' } : { kind: 'verdict', verdict };
}

/** The number of a list's lines in words. */
export function countLines({ lines }: DisputeList, kind: 'findings' | 'checks'): string {
  return text.audit.reliability.disputes[kind](lines.length);
}
