import { escapeInvisible } from '#validation/quote-text.ts';
import type { Outcome } from './add-finding.ts';

/** The text of the pull request, or of the comment that says what is missing, in Markdown. */
export function sayOutcome(outcome: Outcome, issue: number): string {
  if (outcome.kind === 'written') {
    return [
      `From the form of issue #${String(issue)}, which this closes: closes #${String(issue)}.`,
      '',
      ...outcome.paths.map((path) => `- \`${path}\``),
      '',
      '`npm run check` has passed it. What a person has to look at: does the document show this, on this day, in this place; is it in our own words; is the level that of the codebook; who saw it.',
      '',
    ].join('\n');
  }
  return [
    'Thank you. This could not be made into a finding yet. Edit the form above, and it is tried again.',
    '',
    ...quote(outcome.reasons),
    '',
  ].join('\n');
}

/** Lines that hold somebody's words, as code: nobody is called by them, nothing in them is a link. */
function quote(lines: readonly string[]): readonly string[] {
  return ['```text', ...lines.map((line) => escapeInvisible(line).replaceAll('`', "'")), '```'];
}
