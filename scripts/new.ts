/**
 * `npm run new -- <kind> <where>`: writes a new record, entry or row. Asks for what no flag says, where there is a
 * terminal. Exits with 0 where it was written, 1 where nothing was because the data would have errors or somebody gave
 * up, 2 where the command is wrong.
 */
import { readSchemas } from '#dataset/read-files.ts';
import { toDiskPath } from './command/disk-path.ts';
import { tellRefusal } from './command/run-command.ts';
import { addGiven, readGiven, type Given } from './new/add-given.ts';
import { addByAsking, type Added } from './new/add-record.ts';
import { choosePlace } from './new/choose-place.ts';
import { formatProblem, type Wanted } from './new/compose-change.ts';
import { HELP, writeKindHelp } from './new/help.ts';
import { listNextSteps } from './new/next-steps.ts';
import { readRequest, type Request } from './new/read-request.ts';
import { openSession, type Session } from './new/session.ts';
import { openTerminal, Stopped, type Terminal } from './new/terminal.ts';
import { writeChanges } from './new/write-changes.ts';

const schemas = readSchemas('schemas');
const terminal = openTerminal();

try {
  await tellRefusal(run);
} finally {
  terminal.close();
}

async function run(): Promise<void> {
  const request = readRequest(process.argv.slice(2), schemas);
  if (request === 'help') return terminal.say(HELP);
  if ('record' in request) return terminal.say(writeKindHelp(request, schemas));
  const session = openSession(request.data, schemas);
  const wanted = await choosePlace(request, session.files, terminal);
  const given = readGiven(request, wanted, session);
  const isAsked = given.missing.length > 0 && request.isAsking;
  const added = isAsked
    ? await addAsked(given, session, request, terminal)
    : addGiven(given, session, request);
  finish(added, wanted, request.data);
}

async function addAsked(
  { wanted, answers }: Given,
  session: Session,
  { id }: Request,
  at: Terminal,
): Promise<Added> {
  at.say(
    'Do not write names of victims, witnesses or informants, nor places that would expose them.',
  );
  at.say(
    'Enter leaves out what may be left out, ? explains the choice, Ctrl+C gives up. Nothing is written before the end.',
  );
  return addByAsking(wanted, answers, session, at, { givenId: id, last: 'Write it?' });
}

function finish(
  { session, change, warnings }: Added,
  { recipe, country }: Wanted,
  folder: string,
): void {
  const refused = writeChanges(session.changes, folder);
  if (refused.length > 0) throw new Stopped(refused.join('\n'));
  for (const { path } of session.changes) terminal.say(`Written: ${toDiskPath(path, folder)}`);
  terminal.say(`Its id: ${change.id}`);
  for (const warning of warnings) terminal.say(formatProblem(warning));
  const added = { kind: recipe.kind, id: change.id, country };
  for (const step of listNextSteps(added, folder)) terminal.say(step);
}
