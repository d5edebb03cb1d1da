import { isIsoDay, type IsoDay } from '#model/partial-date.ts';
import type { FindingFile, CheckFile, IncentiveFile } from '#model/records.generated.ts';
import { checkShape } from './check-shape.ts';
import {
  toPartEntries,
  toRecordEntry,
  type Check,
  type Entry,
  type Finding,
  type Incentive,
  type RecordEntry,
} from './entry.ts';
import type { RecordKind, RecordShapes } from './layout.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import { findDates, type DatedField } from './dates.ts';
import { findReferences, type Reference } from './references.ts';
import { listPlainTexts, listTexts, type PlainText, type TextField } from './texts.ts';
import type { Validators } from './validators.ts';

/** Records and rows of each kind, in the order of their files. */
export type Records = { readonly [K in RecordKind]: readonly RecordEntry<RecordShapes[K]>[] };

/** All that the rules look at. */
export interface Context {
  /** Day on which the record was closed; undefined where data/dataset.json does not say. */
  readonly asOf: IsoDay | undefined;
  readonly records: Records;
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
  readonly incentives: readonly Incentive[];
  /** Everything that has an id, by id: more than one where an id stands twice. */
  readonly byId: ReadonlyMap<string, readonly Entry[]>;
  /** Every place at which a record names another. */
  readonly references: readonly Reference[];
  /** Every date of the records, of their parts and of what is read apart from them. */
  readonly dates: readonly DatedField[];
  /** Every text of the records, ids and addresses among them. */
  readonly texts: readonly TextField[];
  /** Texts of the method, or of what is read apart from the records: held to be plain, and to nothing else. */
  readonly otherTexts: readonly PlainText[];
  /** Names of the folders in data/countries/. */
  readonly folders: ReadonlySet<string>;
  /** Files in which something was wrong: what they hold or name may be more than the records show. */
  readonly unsound: readonly ParsedFile[];
  /** Those of them in which the name of a source may be lost: it cannot be read, or is not there. */
  readonly forgetful: readonly ParsedFile[];
  /** Ids of what the first coder coded for the first release; null where that is not known here. */
  readonly firstCoded: ReadonlySet<string> | null;
}

/** Holds all records against their schemas, and prepares what the rules look at. */
export function prepareContext(
  files: readonly ParsedFile[],
  validators: Validators,
  firstCoded: Context['firstCoded'] = null,
): { readonly context: Context; readonly problems: readonly Problem[] } {
  const records = noRecords();
  const problems: Problem[] = [];
  const unsound = new Set(files.filter(({ isWhole }) => !isWhole));
  const forgetful = new Set([...unsound].filter(isCutOff));
  const otherTexts: PlainText[] = [];
  for (const file of files) {
    const { kind } = file.layout;
    if (kind === 'method') {
      otherTexts.push(...file.records.flatMap((record) => listPlainTexts(kind, record)));
      continue;
    }
    const found = addRecords(records, kind, file, validators);
    if (found.length > 0) unsound.add(file);
    if (found.some(losesName)) forgetful.add(file);
    problems.push(...found);
  }
  const folders = new Set(files.flatMap(({ layout }) => layout.folder ?? []));
  return {
    context: toContext(records, {
      folders,
      unsound: [...unsound],
      forgetful: [...forgetful],
      firstCoded,
      otherTexts,
    }),
    problems,
  };
}

/** True where nothing of a file could be read, or its end is missing. */
function isCutOff({ records, text }: ParsedFile): boolean {
  return records.length === 0 || !text.endsWith('\n');
}

/** True where a problem may have cost the name of a source: a field for one, or a whole entry or list. */
function losesName({ field }: Problem): boolean {
  return /^$|\]$|(?:^|[. ])(?:source|sources|instrument|evidence|checks|incentives)$/.test(field);
}

/** What the rules on texts look at, of records that are read apart from the others. */
export function prepareApart(otherTexts: readonly PlainText[], asOf: string | undefined): Context {
  const known = { folders: new Set<string>(), unsound: [], forgetful: [], firstCoded: null };
  return { ...toContext(noRecords(), { ...known, otherTexts }), asOf: toDay(asOf) };
}

function toDay(text: string | undefined): IsoDay | undefined {
  return text !== undefined && isIsoDay(text) ? text : undefined;
}

type MutableRecords = { [K in RecordKind]: RecordEntry<RecordShapes[K]>[] };

function noRecords(): MutableRecords {
  return {
    access: [],
    actor: [],
    audit: [],
    'audit-round': [],
    claim: [],
    coding: [],
    'coding-round': [],
    commitment: [],
    compliance: [],
    country: [],
    dataset: [],
    episode: [],
    judgement: [],
    mandate: [],
    mission: [],
    redirect: [],
    reply: [],
    risk: [],
    source: [],
    strategy: [],
    'vocabulary-term': [],
  };
}

function addRecords<K extends RecordKind>(
  records: MutableRecords,
  kind: K,
  file: ParsedFile,
  validators: Validators,
): Problem[] {
  const validate = validators.get(kind);
  return file.records.flatMap((record) => {
    const { whole, draft, problems } = checkShape(record, validate, file.layout.format);
    const rowId = readId(draft);
    records[kind].push(toRecordEntry(kind, file, { whole, draft, rowId, spotOf: record.spotOf }));
    // What seems to be missing may stand in the comment, or in the entry that is there twice.
    const isHiding = file.layout.format === 'json' && !file.isWhole;
    return isHiding ? problems.filter(({ code }) => code !== 'missing-field') : problems;
  });
}

function readId(draft: object): string | undefined {
  return 'id' in draft && typeof draft.id === 'string' ? draft.id : undefined;
}

function toContext(
  records: Records,
  known: Pick<Context, 'folders' | 'unsound' | 'forgetful' | 'firstCoded' | 'otherTexts'>,
): Context {
  const findings = records.commitment.flatMap((commitment) =>
    toPartEntries<FindingFile, RecordShapes['commitment']>(
      'finding',
      commitment,
      'evidence',
      commitment.value.evidence,
      ({ id }) => id,
    ),
  );
  const checks = records.claim.flatMap((claim) =>
    toPartEntries<CheckFile, RecordShapes['claim']>(
      'check',
      claim,
      'checks',
      claim.value.checks,
      ({ id }) => id,
    ),
  );
  const incentives = records.actor.flatMap((actor) =>
    toPartEntries<IncentiveFile, RecordShapes['actor']>(
      'incentive',
      actor,
      'incentives',
      actor.value.incentives,
      ({ id }) => id,
    ),
  );
  const asOf = records.dataset[0]?.value.asOf;
  const texts = listTexts(records);
  const base = { ...known, records, findings, checks, incentives };
  return {
    ...base,
    asOf: toDay(asOf),
    byId: indexById(base),
    references: findReferences(base),
    dates: findDates([...texts, ...known.otherTexts]),
    texts,
  };
}

function indexById(
  context: Pick<Context, 'records' | 'findings' | 'checks' | 'incentives'>,
): Map<string, readonly Entry[]> {
  const { country, mission, source, strategy, commitment, claim, actor, risk, access } =
    context.records;
  const { compliance, episode, mandate, reply } = context.records;
  const { findings, checks, incentives } = context;
  const entries: Entry[] = [
    ...country,
    ...mission,
    ...source,
    ...strategy,
    ...commitment,
    ...findings,
    ...claim,
    ...checks,
    ...actor,
    ...incentives,
    ...risk,
    ...access,
    ...compliance,
    ...episode,
    ...mandate,
    ...reply,
  ];
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.id === undefined) continue;
    const same = byId.get(entry.id);
    if (same) same.push(entry);
    else byId.set(entry.id, [entry]);
  }
  return byId;
}
