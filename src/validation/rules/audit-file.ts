import { nameAudit } from '#model/audit-name.ts';
import type { Context } from '../context.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { fileSpot, type Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** A file of data/audits/ bears the name of an audit, and holds no more rows than were drawn. */
export const rule: Rule = {
  code: 'audit-file',
  severity: 'error',
  reason: 'A rate without how its rows were drawn says nothing of the record.',
  check(context) {
    const files = Map.groupBy(context.records.audit, ({ file }) => file);
    return [...files].flatMap(([file, rows]) => checkFile(file, rows.length, context));
  },
};

function checkFile(
  { path, layout: { name } }: ParsedFile,
  count: number,
  { records }: Context,
): Remark[] {
  const rounds = records['audit-round'];
  // A row of the list that has another fault may be the one that is meant.
  if (rounds.some(({ whole }) => whole === null)) return [];
  const round = rounds.find(({ whole }) => whole !== null && nameAudit(whole) === name);
  const spot = fileSpot(path);
  if (round === undefined) {
    const found = `Nothing is said of an audit of "${name}" in data/audits.csv.`;
    const write = 'Write a row there: the day, the seed, the share, what was drawn from and seen.';
    return [{ spot, found, write }];
  }
  const { drawn = count } = round.value;
  if (count <= drawn) return [];
  const found = `${String(count)} rows stand here, but ${String(drawn)} were drawn.`;
  return [{ spot, found, write: 'Correct "drawn" in data/audits.csv, or take out what was not.' }];
}
