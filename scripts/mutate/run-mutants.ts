import type { FileMap } from '#dataset/read-files.ts';
import { prepareRecheck, recheck, type CheckedFiles } from '#dataset/recheck.ts';
import type { RiskBasis } from '#model/indicators.ts';
import type { Method } from '#model/method.ts';
import { hashName, openStream } from '#scoring/random/stream.ts';
import { findLayout, type RecordKind } from '#validation/layout.ts';
import type { Schemas } from '#validation/schema-part.ts';
import { CHANGES, makeMutant, type Known } from './make-mutant.ts';
import { pick, type Mutant, type Random } from './mutant.ts';
import type { Original } from './record-text.ts';
import { prepareScoring, type MovesScore } from './score-change.ts';

/** What became of one mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  /** Codes of the errors; empty where the check let it pass. */
  readonly errors: readonly string[];
  readonly movesScore: boolean;
  /** What went wrong in the checker or in scoring; null where nothing did. */
  readonly crash: string | null;
}

/** The real records, ready for mutants. */
export interface Laboratory {
  readonly before: CheckedFiles;
  readonly originals: ReadonlyMap<RecordKind, readonly Original[]>;
  readonly movesScore: MovesScore;
  readonly known: Known;
}

/** How often each kind of record is changed, against the others: what bears on scores more often. */
const WEIGHTS: readonly (readonly [kind: RecordKind, weight: number])[] = [
  ['commitment', 6],
  ['claim', 3],
  ['actor', 3],
  ['source', 3],
  ['strategy', 2],
  ['risk', 2],
  ['access', 1],
  ['compliance', 1],
  ['coding', 1],
  ['country', 1],
  ['episode', 1],
  ['mandate', 1],
  ['mission', 1],
];

/** Reads the data once for all mutants. */
export function prepareLaboratory(
  files: FileMap,
  schemas: Schemas,
  basis: RiskBasis,
  method: Method,
): Laboratory {
  const before = prepareRecheck(files, schemas);
  const originals = [...files].flatMap(([path, text]): Original[] => {
    const layout = findLayout(path);
    if (layout === undefined || layout.kind === 'method' || typeof text !== 'string') return [];
    return [{ path, text, layout: { ...layout, kind: layout.kind } }];
  });
  return {
    before,
    originals: Map.groupBy(originals, ({ layout }) => layout.kind),
    movesScore: prepareScoring(before, basis, method),
    known: {
      schemas,
      idsLike: indexLikeIds(before),
      countries: [...before.context.folders].sort(),
      paths: new Set(files.keys()),
    },
  };
}

/** Makes mutants one after another, every sort of change in turn, and says what became of each. */
export function* runMutants(
  laboratory: Laboratory,
  count: number,
  seed: number,
): Generator<Outcome> {
  const stream = openStream([seed, hashName('mutants'), 0, 1]);
  const random: Random = () => stream.nextDouble();
  const kinds = WEIGHTS.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
  for (let made = 0; made < count; made += 1) {
    const change = CHANGES[made % CHANGES.length] ?? '';
    yield judge(laboratory, drawMutant(laboratory, kinds, change, random));
  }
}

/** Draws files until one can be changed so; throws where none of many can. */
function drawMutant(
  { originals, known }: Laboratory,
  kinds: readonly RecordKind[],
  change: string,
  random: Random,
): Mutant {
  for (let tries = 0; tries < 1000; tries += 1) {
    const files = originals.get(pick(random, kinds)) ?? [];
    const mutant =
      files.length === 0 ? undefined : makeMutant(pick(random, files), change, random, known);
    if (mutant !== undefined) return mutant;
  }
  throw new Error(`No record can be changed like this: ${change}.`);
}

function judge({ before, movesScore }: Laboratory, mutant: Mutant): Outcome {
  try {
    const rechecked = recheck(before, mutant.path, mutant.text, mutant.moved);
    const errors = rechecked.problems.filter(({ severity }) => severity === 'error');
    return {
      mutant,
      errors: errors.map(({ code }) => code),
      movesScore: errors.length === 0 && movesScore(mutant, rechecked),
      crash: null,
    };
  } catch (error) {
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { mutant, errors: [], movesScore: false, crash };
  }
}

/** The ids of the records of the same kind and country as that of an id. */
function indexLikeIds({ context: { byId } }: CheckedFiles): Known['idsLike'] {
  const sortOf = (id: string) => {
    const entry = byId.get(id)?.[0];
    return `${String(entry?.kind)} ${String(entry?.country)}`;
  };
  const ids = Map.groupBy(byId.keys(), sortOf);
  return (id) => ids.get(sortOf(id)) ?? [];
}
