/**
 * `npm run issue`: makes the finding of an issue that was opened with the form "A new finding". For the workflow of that
 * name. Exits with 0 also where the form is not right, which it says; with 2 where the command is wrong.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { sayReason } from './command/say-reason.ts';
import { addFinding } from './issue/add-finding.ts';
import { readForm } from './issue/read-form.ts';
import { sayOutcome } from './issue/say-outcome.ts';

const HELP = `Makes the finding of an issue that was opened with the form "A new finding".

  npm run issue -- --event <event.json> --said <said.md> --result <result>

  --event <file>    the event as GitHub writes it: { "issue": { "number", "body" } }
  --said <file>     where the text of the pull request goes, or of the comment that says what is missing
  --result <file>   gets a line more: written=true or written=false
  --data <folder>   another folder, made like data/

What somebody wrote is read as data and is never part of a command.`;

const OPTIONS = {
  event: { type: 'string' },
  said: { type: 'string' },
  result: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

const FORM = '.github/ISSUE_TEMPLATE/new-finding.yml';

await runCommand({ name: 'issue', help: HELP, options: OPTIONS }, ({ values }) => {
  const { event, said, result, data } = values;
  if (event === undefined || said === undefined || result === undefined) {
    throw new CommandError('--event, --said and --result are needed: npm run issue -- --help.');
  }
  const issue = readIssue(event);
  const outcome = addFinding(readForm(readFileSync(FORM, 'utf8'), issue.body), data);
  writeFileSync(said, sayOutcome(outcome, issue.number));
  appendFileSync(result, `written=${String(outcome.kind === 'written')}\n`);
  console.log(outcome.kind === 'written' ? outcome.paths.join('\n') : 'Nothing was written.');
});

/**
 * The issue of an event.
 * @throws CommandError where the file is none
 */
function readIssue(path: string): { readonly number: number; readonly body: string } {
  const { issue } = readEvent(path);
  if (typeof issue?.number !== 'number') throw new CommandError(`${path} holds no issue.`);
  return { number: issue.number, body: typeof issue.body === 'string' ? issue.body : '' };
}

function readEvent(path: string): { issue?: { number?: unknown; body?: unknown } } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${sayReason(error)}`);
  }
}
