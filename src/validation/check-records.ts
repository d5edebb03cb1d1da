import { prepareContext, type Context } from './context.ts';
import { nameSources } from './name-sources.ts';
import type { ParsedFile } from './parsed-file.ts';
import { compareProblems, toProblem, type Problem } from './problem.ts';
import { RULES } from './rules.ts';
import type { Validators } from './validators.ts';

/** Holds records against their schemas and the rules: every problem at once, and the records for linking. */
export function checkRecords(
  files: readonly ParsedFile[],
  validators: Validators,
  firstCoded: Context['firstCoded'],
): { readonly context: Context; readonly problems: readonly Problem[] } {
  const { context, problems } = prepareContext(files, validators, firstCoded);
  const broken = RULES.flatMap((rule) =>
    rule.check(context).map((remark) => toProblem(rule, remark)),
  );
  const named = nameSources(problems, context.records.source);
  return { context, problems: [...named, ...broken].sort(compareProblems) };
}
