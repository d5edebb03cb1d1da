import type { FileChange } from '#dataset/new-record/make-change.ts';
import { createFile, replaceFile } from '#dataset/write-file.ts';
import { toDiskPath } from '../command/disk-path.ts';

/** Writes the files one after another, each whole or not at all; what could not be written is told in sentences. */
export function writeChanges(changes: readonly FileChange[], folder: string): readonly string[] {
  return changes.flatMap(({ path, before, after }) => {
    const place = toDiskPath(path, folder);
    const written = before === null ? createFile(place, after) : replaceFile(place, before, after);
    if (written === 'written') return [];
    if (written === 'exists') return [`${place} is there already, and was left alone.`];
    return [`${place} was changed by somebody else meanwhile, and was left alone.`];
  });
}

/** What can follow, in a line each. */
export function listNextSteps(kind: string, id: string, country: string | null): readonly string[] {
  const steps: Readonly<Record<string, readonly string[]>> = {
    commitment: [`What was found of it: npm run new -- finding ${id}`],
    claim: [`What others found: npm run new -- check ${id}`],
    actor: [`What it stands to gain: npm run new -- incentive ${id}`],
    source: [`Name it where it is used, or say in "purpose" what it is for: ${id}`],
    country: [`What it undertook: npm run new -- commitment ${country ?? ''}`],
    strategy: [`What it undertakes: npm run new -- commitment ${country ?? ''} --strategy ${id}`],
  };
  return [...(steps[kind] ?? []), 'Check all of it again: npm run check'];
}
