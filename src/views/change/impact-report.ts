/** The report on a change: what it comes to, then problems, scores, and records. */
import { text } from '#i18n/text.ts';
import { formatDate } from '#model/format.ts';
import { getPartialDate } from '#model/partial-date.ts';
import type { Affected } from '#scoring/change/compare-scores.ts';
import type { ImpactSide, ScoreImpact } from '#scoring/change/impact.ts';
import type { ChangeReport, ReportRow, ReportSection } from './change-report.ts';
import { toConstantRow, toRecordRows, toSeriesRow } from './record-rows.ts';
import { toClaimRows, toCommitmentRows, toSetRows } from './score-rows.ts';

const words = text.change;
const SCORED = ['countries', 'strategies', 'episodes', 'commitments', 'claims'] as const;

/** A problem of the data as one line: where it is, and what was found. */
export interface ProblemLine {
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

/** Problems that only one of two sides has. */
export interface ProblemChanges {
  readonly fresh: readonly ProblemLine[];
  readonly gone: readonly ProblemLine[];
}

/** What a record is called beside its id; empty where it has no name. */
export type TitleOf = (kind: string, id: string) => string;

/**
 * The report on a change. `impact` is null where a side has errors, which then stand among the problems, and
 * `unscored` says which side.
 */
export function toImpactReport(
  impact: ScoreImpact | null,
  problems: ProblemChanges,
  titleOf: TitleOf,
  unscored: 'before' | 'after' = 'after',
): ChangeReport {
  const found = [
    toProblemSection(words.sections.problemsNew, problems.fresh),
    toProblemSection(words.sections.problemsGone, problems.gone),
  ];
  const counted = words.counts.problems(problems.fresh.length, problems.gone.length);
  if (impact === null) {
    const summary = [words.notScored(words.sides[unscored]), counted];
    return { title: words.title, summary, sections: found.filter(hasRows) };
  }
  const scores = toScoreSections(impact, titleOf);
  const sections = [...found, ...scores, ...toDataSections(impact, titleOf)];
  return {
    title: words.title,
    summary: [...summarise(impact, scores), counted],
    sections: sections.filter(hasRows),
  };
}

/** What is counted is what has a row: an interval that is another in its third decimal has none. */
function summarise(impact: ScoreImpact, sections: readonly ReportSection[]): readonly string[] {
  const { records, constants, series } = impact;
  const sides = words.compared(describeSide(impact.before), describeSide(impact.after));
  const count = (change: string) => records.filter((each) => each.change === change).length;
  const scored = SCORED.flatMap((kind) => {
    const rows = sections.find(({ title }) => title === words.sections[kind])?.rows ?? [];
    const subjects = new Set(rows.map(({ subject }) => subject)).size;
    return subjects === 0 ? [] : [words.counts[kind](subjects)];
  });
  if (scored.length === 0 && records.length + constants.length + series.length === 0) {
    return [sides, words.nothing];
  }
  return [
    sides,
    words.records(count('added'), count('changed'), count('removed')),
    scored.length === 0 ? words.noScore : words.affected(scored.join(', ')),
  ];
}

function describeSide({ data, method, asOf }: ImpactSide): string {
  return words.from(data, method, formatDate(getPartialDate(asOf)));
}

function toScoreSections(impact: ScoreImpact, titleOf: TitleOf): readonly ReportSection[] {
  const name = ({ kind, id }: Affected<unknown>) => {
    const title = titleOf(kind, id);
    return title === '' ? id : `${id}: ${title}`;
  };
  const section = <Figures>(
    key: (typeof SCORED)[number],
    affected: readonly Affected<Figures>[],
    toRows: (each: Affected<Figures>, subject: string) => readonly ReportRow[],
  ): ReportSection => ({
    title: words.sections[key],
    note: noteOf(key),
    rows: byDifference(affected).flatMap((each) => toRows(each, name(each))),
  });
  return [
    section('countries', impact.countries, toSetRows),
    section('strategies', impact.strategies, toSetRows),
    section('episodes', impact.episodes, toSetRows),
    section('commitments', impact.commitments, toCommitmentRows),
    section('claims', impact.claims, toClaimRows),
  ];
}

function noteOf(key: string): string {
  return key === 'countries' ? `${words.notes.scores} ${words.notes.ranks}` : '';
}

/** What moved most in delivery first, of equal ones as they stand. */
function byDifference<Figures>(
  affected: readonly Affected<Figures>[],
): readonly Affected<Figures>[] {
  const sizeOf = ({ moved }: Affected<Figures>) => {
    const delivery = moved.find(({ measure }) => measure === 'delivery')?.explanation;
    if (delivery === undefined) return moved.length > 0 ? 0 : -1;
    const { before, after } = delivery;
    return before === null || after === null ? 100 : Math.abs(after - before);
  };
  return affected.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function toDataSections(impact: ScoreImpact, titleOf: TitleOf): readonly ReportSection[] {
  const { records, constants, series } = impact;
  const { sections, notes } = words;
  return [
    {
      title: sections.records,
      note: notes.records,
      rows: records.flatMap((record) => toRecordRows(record, titleOf(record.kind, record.id))),
    },
    { title: sections.method, note: '', rows: constants.map(toConstantRow) },
    { title: sections.indicators, note: notes.series, rows: series.map(toSeriesRow) },
  ];
}

function toProblemSection(title: string, problems: readonly ProblemLine[]): ReportSection {
  const rows = problems.map(({ place, code, message }) => {
    return { subject: place, figure: code, before: '', after: '', difference: '', why: message };
  });
  return { title, note: '', rows };
}

function hasRows({ rows }: ReportSection): boolean {
  return rows.length > 0;
}
