import { JUDGED_KINDS } from '#model/judged-fields.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { FieldPath } from './parsed-file.ts';
import type { Context } from './context.ts';

/** What a record does with the source that it names. */
export type Use = 'rests-on' | 'undertaken-in' | 'claimed-in' | 'names';

/** A place at which a record names another by its id. */
export interface Reference {
  readonly from: Entry;
  readonly path: FieldPath;
  readonly target: string;
  /** Kinds of record that may stand there. */
  readonly wants: readonly EntryKind[];
  readonly use: Use;
}

/** Every place at which a record names another. */
export function findReferences(
  context: Pick<Context, 'records' | 'findings' | 'checks' | 'incentives'>,
): Reference[] {
  const references: Reference[] = [];
  const add = (
    from: Entry,
    path: FieldPath,
    target: string | undefined,
    wants: readonly EntryKind[],
    use: Use = 'names',
  ): void => {
    if (target !== undefined) references.push({ from, path, target, wants, use });
  };
  const { records, findings, checks, incentives } = context;
  for (const mission of records.mission) add(mission, ['source'], mission.value.source, SOURCE);
  for (const strategy of records.strategy) {
    const { sources, linkedMissions, statusHistory } = strategy.value;
    linkedMissions?.forEach((id, index) => {
      add(strategy, ['linkedMissions', index], id, ['mission']);
    });
    sources?.forEach((id, index) => {
      add(strategy, ['sources', index], id, SOURCE);
    });
    statusHistory?.forEach((change, index) => {
      add(strategy, ['statusHistory', index, 'source'], change?.source, SOURCE);
    });
  }
  for (const commitment of records.commitment) {
    add(commitment, ['strategy'], commitment.value.strategy, ['strategy']);
    add(commitment, ['instrument'], commitment.value.instrument, SOURCE, 'undertaken-in');
  }
  for (const claim of records.claim) {
    add(claim, ['source'], claim.value.source, SOURCE, 'claimed-in');
  }
  for (const entry of records.compliance) add(entry, ['mission'], entry.value.mission, ['mission']);
  const rows = [...records.risk, ...records.access, ...records.compliance];
  for (const entry of [...findings, ...checks, ...incentives, ...rows]) {
    add(entry, ['source'], entry.value.source, SOURCE, 'rests-on');
  }
  for (const entry of [...records.episode, ...records.mandate]) {
    add(entry, ['mission'], entry.value.mission, ['mission']);
    add(entry, ['source'], entry.value.source, SOURCE, 'rests-on');
  }
  for (const reply of records.reply) {
    reply.value.about?.forEach((id, index) => {
      add(reply, ['about', index], id, ANSWERABLE);
    });
  }
  for (const row of [...records.coding, ...records.audit]) {
    add(row, ['item'], row.value.item, ['finding', 'check']);
  }
  for (const judgement of records.judgement) {
    add(judgement, ['item'], judgement.value.item, JUDGED_KINDS);
  }
  for (const redirect of records.redirect) {
    add(redirect, ['newId'], redirect.value.newId, REDIRECTABLE);
  }
  return references;
}

const SOURCE: readonly EntryKind[] = ['source'];

/** What a reply may answer: every record that somebody could feel wronged by. */
const ANSWERABLE: readonly EntryKind[] = [
  'country',
  'mission',
  'strategy',
  'commitment',
  'finding',
  'claim',
  'check',
  'actor',
  'incentive',
  'risk',
  'access',
  'compliance',
  'episode',
  'mandate',
];

const REDIRECTABLE: readonly EntryKind[] = ['reply', 'source', ...ANSWERABLE];
