import type { IndicatorDataset } from '#model/indicators.ts';
import type { RecordId, RiskTreeFile, RiskVariable } from '#model/records.generated.ts';
import { formatFieldPath, type FieldPath } from './parsed-file.ts';

/** One mistake in the risk tree. */
export interface TreeFault {
  readonly path: FieldPath;
  /** What was found, in a sentence. */
  readonly found: string;
  /** What to do, in a sentence. */
  readonly write: string;
}

interface PlacedVariable {
  readonly variable: RiskVariable;
  readonly path: FieldPath;
}

/**
 * Every mistake in the tree: a variable used a second time, one beside an index that contains it, a
 * series that is not there or is not kept for the whole world, a pillar without variables (Method §3.5).
 */
export function checkRiskTree(
  tree: Readonly<RiskTreeFile>,
  datasets: readonly IndicatorDataset[],
): readonly TreeFault[] {
  const placed = tree.pillars.flatMap(({ variables }, pillar) =>
    variables.map((variable, index) => ({
      variable,
      path: ['pillars', pillar, 'variables', index],
    })),
  );
  return [
    ...findRepeats(placed, 'code'),
    ...findRepeats(placed, 'indicator'),
    ...findContained(placed, tree.contained),
    ...placed.flatMap((entry) => checkSeries(entry, datasets)),
    ...checkPopulation(tree, datasets),
    ...checkPillars(tree),
  ];
}

function findRepeats(placed: readonly PlacedVariable[], key: 'code' | 'indicator'): TreeFault[] {
  const firsts = new Map<RecordId, FieldPath>();
  return placed.flatMap(({ variable, path }) => {
    const first = firsts.get(variable[key]);
    firsts.set(variable[key], first ?? path);
    if (first === undefined) return [];
    const found = `"${variable[key]}" is used a second time; the first is ${formatFieldPath(first)}.`;
    return [{ path: [...path, key], found, write: 'Keep it in one pillar only.' }];
  });
}

function findContained(
  placed: readonly PlacedVariable[],
  contained: RiskTreeFile['contained'],
): TreeFault[] {
  return placed.flatMap(({ variable: index }) => {
    const parts = listParts(index.indicator, contained);
    return placed
      .filter(({ variable }) => parts.has(variable.indicator))
      .map(({ variable, path }) => ({
        path: [...path, 'indicator'],
        found: `"${variable.indicator}" stands beside "${index.indicator}", which contains it.`,
        write: 'Keep one of the two.',
      }));
  });
}

/** The series that an index contains, those that its parts contain included. */
function listParts(index: RecordId, contained: RiskTreeFile['contained']): ReadonlySet<RecordId> {
  const parts = new Set<RecordId>();
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const part of contained.flatMap((entry) => (entry.index === next ? entry.parts : []))) {
      if (parts.has(part)) continue;
      parts.add(part);
      open.push(part);
    }
  }
  return parts;
}

function checkSeries(
  { variable, path }: PlacedVariable,
  datasets: readonly IndicatorDataset[],
): TreeFault[] {
  const { dataset, indicator, higherIs, transform } = variable;
  const entry = findSeries(dataset, indicator, datasets);
  if (entry === undefined) return [absentFault([...path, 'indicator'], dataset, indicator)];
  const faults: TreeFault[] = [];
  if (entry.scope !== 'world') {
    const found = `"${indicator}" is kept for host states only, and goalposts need the world.`;
    faults.push({ path: [...path, 'indicator'], found, write: 'Keep all countries of it.' });
  }
  if (entry.higherIs !== higherIs) {
    const found = `The tree says that higher is ${higherIs}, the data set ${entry.higherIs}.`;
    faults.push({ path: [...path, 'higherIs'], found, write: 'Make the two agree.' });
  }
  if (transform === 'log1p' && !(entry.range.low !== undefined && entry.range.low >= 0)) {
    const found = `"${indicator}" can be negative, where log1p makes no sense.`;
    faults.push({ path: [...path, 'transform'], found, write: 'Use none.' });
  }
  return faults;
}

function checkPopulation(
  { population: { dataset, indicator } }: Readonly<RiskTreeFile>,
  datasets: readonly IndicatorDataset[],
): TreeFault[] {
  if (findSeries(dataset, indicator, datasets) !== undefined) return [];
  return [absentFault(['population', 'indicator'], dataset, indicator)];
}

function checkPillars({ pillars, leftOutPillars }: Readonly<RiskTreeFile>): TreeFault[] {
  const ids = [...pillars, ...leftOutPillars].map(({ id }) => id);
  return [
    ...pillars.flatMap(({ id, variables }, index) => {
      if (variables.length > 0) return [];
      const found = `The pillar "${id}" has no variable.`;
      const write = 'Name it under leftOutPillars, with the reason.';
      return [{ path: ['pillars', index, 'variables'], found, write }];
    }),
    ...ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => {
        const found = `The pillar "${id}" stands in the tree twice.`;
        return { path: ['pillars'], found, write: 'Keep one of the two.' };
      }),
  ];
}

function findSeries(id: RecordId, indicator: RecordId, datasets: readonly IndicatorDataset[]) {
  return datasets
    .find((dataset) => dataset.id === id)
    ?.indicators.find((entry) => entry.id === indicator);
}

function absentFault(path: FieldPath, dataset: RecordId, indicator: RecordId): TreeFault {
  const found = `data/indicators/${dataset}.json has no series "${indicator}".`;
  return { path, found, write: 'Name a series that is there.' };
}
