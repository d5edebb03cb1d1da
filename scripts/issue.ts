/**
 * `npm run issue`: makes the finding of an issue that was opened with the form "A new finding". For the workflow of that
 * name. Exits with 0 also where the form is not right, which it says; with 2 where the command is wrong.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { escapeInvisible } from '#validation/quote-text.ts';
import { describeOptionFault } from './command/describe-option-fault.ts';
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
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const FORM = '.github/ISSUE_TEMPLATE/new-finding.yml';

run();

function run(): void {
  const options = readOptions();
  if (typeof options === 'string') return refuse(options);
  const { event, said, result, data, help } = options;
  if (help) {
    console.log(HELP);
    return;
  }
  if (event === undefined || said === undefined || result === undefined) {
    return refuse('--event, --said and --result are needed: npm run issue -- --help.');
  }
  const issue = readIssue(event);
  if (typeof issue === 'string') return refuse(issue);
  const outcome = addFinding(readForm(readFileSync(FORM, 'utf8'), issue.body), data);
  writeFileSync(said, sayOutcome(outcome, issue.number));
  appendFileSync(result, `written=${String(outcome.kind === 'written')}\n`);
  console.log(outcome.kind === 'written' ? outcome.paths.join('\n') : 'Nothing was written.');
}

/** The issue of an event, or what is wrong with the file. */
function readIssue(path: string): { readonly number: number; readonly body: string } | string {
  try {
    const { issue }: { issue?: { number?: unknown; body?: unknown } } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    if (typeof issue?.number !== 'number') return `${path} holds no issue.`;
    return { number: issue.number, body: typeof issue.body === 'string' ? issue.body : '' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `${path} cannot be read: ${error.message}`;
  }
}

/** The options, or what is wrong with them. */
function readOptions() {
  try {
    return parseArgs({ options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return describeOptionFault(error, 'issue');
  }
}

function refuse(reason: string): void {
  console.error(escapeInvisible(reason));
  process.exitCode = 2;
}
