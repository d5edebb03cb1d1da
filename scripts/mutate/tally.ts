import { CHANGES } from './make-mutant.ts';
import { REASONS } from './reasons.ts';
import type { Outcome } from './run-mutants.ts';

/** What became of all mutants of one sort. */
export interface ChangeTally {
  readonly change: string;
  readonly tried: number;
  readonly refused: number;
  /** Refused with one error, however often. */
  readonly refusedByOne: number;
  readonly passed: number;
  /** Of those that passed, how many moved a score. */
  readonly moved: number;
  /** Where these were changed: `commitment evidence[].level`, the most frequent first. */
  readonly movedFields: readonly string[];
}

/** What became of all mutants, by sort of change in the order of the report. */
export function tally(outcomes: readonly Outcome[]): readonly ChangeTally[] {
  const byChange = Map.groupBy(outcomes, ({ mutant }) => mutant.change);
  return CHANGES.flatMap((change) => {
    const all = byChange.get(change) ?? [];
    return all.length === 0 ? [] : [tallyChange(change, all)];
  });
}

/** Changes that pass, move a score, and have no reason: somebody has to look at them. */
export function listUnexplained(tallies: readonly ChangeTally[]): readonly ChangeTally[] {
  return tallies.filter(({ change, moved }) => moved > 0 && !REASONS.has(change));
}

function tallyChange(change: string, outcomes: readonly Outcome[]): ChangeTally {
  const refused = outcomes.filter(({ errors }) => errors.length > 0);
  const moved = outcomes.filter(({ movesScore }) => movesScore);
  const fields = Map.groupBy(moved, ({ mutant: { kind, field } }) => `${kind} ${field}`.trim());
  return {
    change,
    tried: outcomes.length,
    refused: refused.length,
    refusedByOne: refused.filter(({ errors }) => errors.length === 1).length,
    passed: outcomes.filter(({ errors, crash }) => errors.length === 0 && crash === null).length,
    moved: moved.length,
    movedFields: [...fields].sort(([, a], [, b]) => b.length - a.length).map(([field]) => field),
  };
}

/** The tallies as a table of Markdown: every sort of change. */
export function formatTallies(tallies: readonly ChangeTally[]): string {
  const rows = tallies.map(({ change, tried, refused, refusedByOne, passed, moved }) =>
    [change.replace('__proto__', '`__proto__`'), tried, refused, refusedByOne, passed, moved].join(
      ' | ',
    ),
  );
  return [
    '| Change | Tried | Refused | By one message | Passed | Moved a score |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** What passed and moved a score, with the reason why it is legitimate. */
export function formatMoved(tallies: readonly ChangeTally[]): string {
  const rows = tallies
    .filter(({ moved }) => moved > 0)
    .map(({ change, movedFields }) => {
      const shown = movedFields.slice(0, 8).map((field) => `\`${field}\``);
      const more = movedFields.length > shown.length ? ' and others' : '';
      return `| ${change} | ${shown.join(', ')}${more} | ${REASONS.get(change) ?? 'To be looked at.'} |`;
    });
  return ['| Change | Where | Why it is legitimate |', '|---|---|---|', ...rows].join('\n');
}
