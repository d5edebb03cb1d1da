import { findHome } from '#dataset/new-record/find-owner.ts';
import { readSchemas } from '#dataset/read-files.ts';
import { CommandError } from '../command/command-error.ts';
import { addRequest } from '../new/add-given.ts';
import type { Added } from '../new/add-record.ts';
import { readRequest } from '../new/read-request.ts';
import { openSession, type Session } from '../new/session.ts';
import { writeChanges } from '../new/write-changes.ts';
import type { FormAnswers } from './read-form.ts';
import { findId, toFindingCommand, toSourceCommand, type NewCommand } from './to-commands.ts';

/** What became of a form: the files that were written, or lines that say why none was. */
export type Outcome =
  | { readonly kind: 'written'; readonly paths: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/**
 * Adds the finding of a form, and its document where that is new, as `npm run new` does. It writes nothing unless both are
 * right.
 */
export function addFinding(answers: FormAnswers, data: string): Outcome {
  const session = openSession(data, readSchemas('schemas'));
  const home = findHome(session.files, 'commitment', findId(answers.get('commitment') ?? ''));
  if (typeof home === 'string') return { kind: 'refused', reasons: [home] };
  try {
    const { changes } = addAll(answers, home.country, session);
    const reasons = writeChanges(changes, data);
    if (reasons.length > 0) return { kind: 'refused', reasons };
    return { kind: 'written', paths: changes.map(({ path }) => path) };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { kind: 'refused', reasons: error.lines.filter((line) => line.trim() !== '') };
  }
}

/** The session with the finding, and before it the document where the form names none that is known. */
function addAll(answers: FormAnswers, country: string, start: Session): Session {
  const command = toSourceCommand(answers, country);
  const source = command === null ? null : add(command, start);
  const id = source?.change.id ?? findId(answers.get('source') ?? '');
  return add(toFindingCommand(answers, id), source?.session ?? start).session;
}

/** @throws CommandError where something is missing or wrong */
function add(command: NewCommand, session: Session): Added {
  const request = readRequest(command, session.schemas);
  if (request === 'help' || 'record' in request) throw new Error('A form asked for help.');
  return addRequest(request, session);
}
