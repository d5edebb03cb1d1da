import { prepareApart } from './context.ts';
import type { ParsedRecord } from './parsed-file.ts';
import { toProblem, type Problem } from './problem.ts';
import { rule as blankText } from './rules/blank-text.ts';
import { rule as controlCharacter } from './rules/control-character.ts';
import { rule as formulaInText } from './rules/formula-in-text.ts';
import { rule as futureDate } from './rules/future-date.ts';
import { rule as garbledText } from './rules/garbled-text.ts';
import { rule as invisibleCharacter } from './rules/invisible-character.ts';
import { rule as markupInText } from './rules/markup-in-text.ts';
import { rule as privatePerson } from './rules/private-person.ts';
import { rule as spaceAround } from './rules/space-around.ts';
import { rule as unlikelyYear } from './rules/unlikely-year.ts';
import { listPlainTexts } from './texts.ts';

/** Rules that look at texts and dates alone, of whatever kind of record. */
const RULES = [
  blankText,
  controlCharacter,
  formulaInText,
  futureDate,
  garbledText,
  invisibleCharacter,
  markupInText,
  privatePerson,
  spaceAround,
  unlikelyYear,
];

/**
 * What the rules on texts and dates say of records that are read apart from the others: they are published too, and what
 * is no plain text may not be among them.
 * @param kind the name of their schema
 * @param asOf the day on which the record was closed; left out for what may be later
 */
export function checkApart(
  kind: string,
  records: readonly ParsedRecord[],
  asOf?: string,
): readonly Problem[] {
  const context = prepareApart(
    records.flatMap((record) => listPlainTexts(kind, record)),
    asOf,
  );
  return RULES.flatMap((rule) => rule.check(context).map((remark) => toProblem(rule, remark)));
}
