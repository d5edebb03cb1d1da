import { nameCommand } from '../command/name-command.ts';

/** A record that was added: its kind, its id and its country, where it is of one. */
export interface AddedRecord {
  readonly kind: string;
  readonly id: string;
  readonly country: string | null;
}

/** What can follow in the same folder of data, in a line each. */
export function listNextSteps(
  { kind, id, country }: AddedRecord,
  folder: string,
): readonly string[] {
  const add = (...words: readonly string[]) => nameCommand('new', folder, ...words);
  const iso3 = country ?? '';
  const steps: Readonly<Record<string, readonly string[]>> = {
    commitment: [`What was found of it: ${add('finding', id)}`],
    claim: [`What others found: ${add('check', id)}`],
    actor: [`What it stands to gain: ${add('incentive', id)}`],
    source: [`Name it where it is used, or say in "purpose" what it is for: ${id}`],
    country: [`What it undertook: ${add('commitment', iso3)}`],
    strategy: [`What it undertakes: ${add('commitment', iso3, '--strategy', id)}`],
  };
  return [...(steps[kind] ?? []), `Check all of it again: ${nameCommand('check', folder)}`];
}
