/** A host state's record as scoring takes it, with one record changed or added. */
import type { Place, Source } from '#model/dataset.ts';
import type {
  CheckFile,
  ClaimFile,
  Coder,
  CommitmentFile,
  FindingFile,
  RecordId,
  SourceFile,
} from '#model/records.generated.ts';
import { toClaimInput, toCommitmentInput } from '#scoring/from-records.ts';
import type { CheckInput, FindingInput } from '#scoring/inputs.ts';
import type { AsOfRecord } from '../as-of/as-of-record.ts';
import { nameSource } from '../source/name-source.ts';

/** The file of a source by its id. Throws where there is none: what is previewed was checked. */
export type SourceOf = (id: RecordId) => SourceFile;

const nowhere: Place = { file: '', line: 1 };
/** Who codes has no part in a score. */
const anyCoder: Coder = 'a';

/** A commitment as its file would be, and as it is; null where it is new. */
export interface ChangedCommitment {
  readonly id: RecordId;
  readonly file: CommitmentFile;
  readonly was: CommitmentFile | null;
}

/** The record with a commitment as a file has it. What further coders read of its findings stays. */
export function withCommitment(
  record: AsOfRecord,
  { id, file, was }: ChangedCommitment,
  sourceOf: SourceOf,
): AsOfRecord {
  const { strategy, instrument, evidence, ...own } = file;
  const known = record.state.commitments.flatMap(({ findings }) => findings);
  const input = toCommitmentInput({
    ...own,
    id,
    country: record.iso3,
    place: nowhere,
    strategyId: strategy ?? null,
    instrument: toSource(instrument, sourceOf),
    findings: evidence.map((finding) => toFinding(finding, sourceOf)),
  });
  const marks = new Map(was?.evidence.map(({ id: at, reversed }) => [at, reversed]));
  const findings = input.findings.map((finding, at) => {
    const hasSameMark = evidence[at]?.reversed === marks.get(finding.id ?? '');
    return keepReadings(finding, hasSameMark, known);
  });
  const commitments = replace(record.state.commitments, { ...input, findings });
  const words = evidence.map(
    ({ id: at, finding, pinpoint }) =>
      [at, { words: finding, pinpoint: pinpoint ?? null }] as const,
  );
  const names = evidence.map(({ source }) => [source, nameSource(sourceOf(source))] as const);
  return {
    ...record,
    state: { ...record.state, commitments },
    statements: new Map([...record.statements, [id, file.statement]]),
    findings: new Map([...record.findings, ...words]),
    sources: new Map([...record.sources, ...names]),
  };
}

/** The record with a claim as a file has it. */
export function withClaim(
  record: AsOfRecord,
  { id, file }: { readonly id: RecordId; readonly file: ClaimFile },
  sourceOf: SourceOf,
): AsOfRecord {
  const { source, checks, ...own } = file;
  const known = record.state.claims.flatMap((claim) => claim.checks);
  const input = toClaimInput({
    ...own,
    id,
    country: record.iso3,
    place: nowhere,
    source: toSource(source, sourceOf),
    checks: checks.map((check) => toCheck(check, sourceOf)),
  });
  const merged = input.checks.map((check) => keepVerdicts(check, known));
  return {
    ...record,
    state: {
      ...record.state,
      claims: replace(record.state.claims, { ...input, checks: merged }),
    },
    claims: new Map([...record.claims, [id, file.statement]]),
  };
}

/** The record with a source of another kind, where its kind was changed. */
export function withSource(
  record: AsOfRecord,
  { id, file }: { readonly id: RecordId; readonly file: SourceFile },
): AsOfRecord {
  const commitments = record.state.commitments.map((commitment) => ({
    ...commitment,
    findings: commitment.findings.map((finding) =>
      finding.sourceId === id ? { ...finding, sourceKind: file.kind } : finding,
    ),
  }));
  return { ...record, state: { ...record.state, commitments } };
}

/**
 * The first coder's level as the file has it, and the levels of the others as they were. A mark of reversal that was
 * changed counts alone: how many of the others set it is not known here.
 */
function keepReadings(
  finding: FindingInput,
  hasSameMark: boolean,
  known: readonly FindingInput[],
): FindingInput {
  const before = known.find(({ id }) => id === finding.id);
  if (before === undefined) return finding;
  const levels = [...finding.levels, ...before.levels.slice(1)];
  return { ...finding, levels, reversed: hasSameMark ? before.reversed : finding.reversed };
}

function keepVerdicts(check: CheckInput, known: readonly CheckInput[]): CheckInput {
  const before = known.find(({ id }) => id === check.id);
  if (before === undefined) return check;
  return { ...check, verdicts: [...check.verdicts, ...before.verdicts.slice(1)] };
}

function toFinding({ source, ...own }: FindingFile, sourceOf: SourceOf) {
  return {
    ...own,
    source: toSource(source, sourceOf),
    coder: anyCoder,
    readings: [],
    place: nowhere,
  };
}

function toCheck({ source, ...own }: CheckFile, sourceOf: SourceOf) {
  return {
    ...own,
    source: toSource(source, sourceOf),
    coder: anyCoder,
    readings: [],
    place: nowhere,
  };
}

function toSource(id: RecordId, sourceOf: SourceOf): Source {
  return { ...sourceOf(id), id, country: null, place: nowhere };
}

function replace<T extends { readonly id: string }>(all: readonly T[], changed: T): readonly T[] {
  const isThere = all.some(({ id }) => id === changed.id);
  return isThere ? all.map((each) => (each.id === changed.id ? changed : each)) : [...all, changed];
}
