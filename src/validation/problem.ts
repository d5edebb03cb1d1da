import { compareText } from '#model/compare-text.ts';
import type { FileCode } from './problem-codes.ts';
import { FILE_CODES } from './problem-codes.ts';

/** An error stops the build; a warning is counted, and listed when asked for. */
export type Severity = 'error' | 'warning';

/** A place in the data that a message can point at. Line and column count from 1. */
export interface Spot {
  /** Path from the repository's root, such as `data/missions/unamid.json`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The field: `evidence[1].source` in JSON, `column source` in CSV, empty for the file as a whole. */
  readonly field: string;
}

/** One mistake in the data: where it is, what was found there, and what to write instead. */
export interface Problem extends Spot {
  /** Name of the rule that it breaks; data/README.md explains each. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to write instead, in a sentence. */
  readonly write: string;
  /** The id that is named here and leads nowhere, where that is the mistake. */
  readonly missingId?: string;
  /** What stands where an id should, in another form than that of an id. */
  readonly written?: string;
  /** Of a problem that counts many places of one sort: what each of them has, and where. */
  readonly each?: EachPlace;
}

export interface EachPlace {
  /** What was found in one place, in a sentence. */
  readonly found: string;
  readonly spots: readonly Spot[];
}

/** A problem without its code and severity, which the rule that found it supplies. */
export interface Remark {
  readonly spot: Spot;
  readonly found: string;
  readonly write: string;
  readonly missingId?: string;
  readonly each?: EachPlace;
}

/** The problem that a remark is, under a code. */
export function toProblem(
  { code, severity }: { readonly code: string; readonly severity: Severity },
  { spot, ...told }: Remark,
): Problem {
  const { file, line, column, field } = spot;
  return { code, severity, file, line, column, field, ...told };
}

/** True for a problem that stops the build. */
export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error';
}

/** A problem that is seen while a file is read or its shape is checked. */
export function toFileProblem(code: FileCode, spot: Spot, found: string, write: string): Problem {
  return toProblem({ code, severity: FILE_CODES[code].severity }, { spot, found, write });
}

/** The spot of a file as a whole. */
export function fileSpot(file: string): Spot {
  return { file, line: 1, column: 1, field: '' };
}

/** Sorts problems by file, line and column, then by code, so that a run always prints the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.found, b.found)
  );
}
