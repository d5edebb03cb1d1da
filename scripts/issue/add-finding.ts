import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findHome } from '#dataset/new-record/find-owner.ts';
import type { FileChange } from '#dataset/new-record/make-change.ts';
import { readDataFiles } from '#dataset/read-files.ts';
import { writeChanges } from '../new/write-changes.ts';
import type { FormAnswers } from './read-form.ts';
import { findId, toFindingCommand, toSourceCommand, type NewCommand } from './to-commands.ts';

/** What became of a form: the files that were written, or lines that say why none was. */
export type Outcome =
  | { readonly kind: 'written'; readonly paths: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

/**
 * Adds the finding of a form, and its document where that is new, as `npm run new` does. It works on a copy of the data,
 * and writes nothing unless both are right.
 */
export function addFinding(answers: FormAnswers, data: string): Outcome {
  const commitment = findId(answers.get('commitment') ?? '');
  const home = findHome(readDataFiles(data), 'commitment', commitment);
  if (typeof home === 'string') return { kind: 'refused', reasons: [home] };
  const room = mkdtempSync(join(tmpdir(), 'poc-issue-'));
  try {
    const copy = join(room, 'data');
    cpSync(data, copy, { recursive: true });
    const outcome = addToCopy(answers, home.country, copy);
    if (outcome.kind === 'refused') return outcome;
    const changes = outcome.paths.map((path) => toChange(path.slice(copy.length + 1), copy, data));
    const reasons = writeChanges(changes, data);
    if (reasons.length > 0) return { kind: 'refused', reasons };
    return { kind: 'written', paths: changes.map(({ path }) => path) };
  } finally {
    rmSync(room, { recursive: true });
  }
}

function addToCopy(answers: FormAnswers, country: string, copy: string): Outcome {
  const command = toSourceCommand(answers, country);
  const source = command === null ? null : runNew(command, copy);
  if (source?.kind === 'refused') return source;
  const finding = runNew(
    toFindingCommand(answers, source?.id ?? findId(answers.get('source') ?? '')),
    copy,
  );
  if (finding.kind === 'refused') return finding;
  return { kind: 'written', paths: [...(source?.paths ?? []), ...finding.paths] };
}

function toChange(path: string, copy: string, data: string): FileChange {
  const place = join(data, path);
  return {
    id: basename(path, '.json'),
    path: `data/${path}`,
    before: existsSync(place) ? readFileSync(place, 'utf8') : null,
    after: readFileSync(join(copy, path), 'utf8'),
  };
}

type NewRun =
  | { readonly kind: 'written'; readonly id: string; readonly paths: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

function runNew(command: NewCommand, data: string): NewRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/new.ts', ...command, '--data', data],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (status !== 0) {
    const reasons = stderr.replaceAll(data, 'data').split('\n');
    return { kind: 'refused', reasons: reasons.filter((line) => line.trim() !== '') };
  }
  const pick = (start: string) =>
    stdout
      .split('\n')
      .flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
  return { kind: 'written', id: pick('Its id: ')[0] ?? '', paths: pick('Written: ') };
}
