import type { Aggregation, AggregationRule } from './aggregation-rule.ts';
import { checkNormaliser } from './normaliser.ts';
import type { Normaliser } from './normaliser.ts';
import { isRefused, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { findNumber } from './text-table.ts';

/** Normalisers by the word for them, from the numbers or the unit that may follow it. */
const NORMALISERS: ReadonlyMap<string, (numbers: readonly number[], unit: string) => Normaliser> =
  new Map<string, (numbers: readonly number[], unit: string) => Normaliser>([
    ['minmax', ([low = 0, high = 100]) => ({ kind: 'min-max', low, high })],
    ['zscore', ([mean = 0, deviation = 1]) => ({ kind: 'z-score', mean, deviation })],
    ['scaled', ([low = 0, high = 100, size = 100]) => ({ kind: 'scaled', low, high, size })],
    ['goalposts', ([size = 100]) => ({ kind: 'goalposts', size, isCut: true })],
    ['percentile', () => ({ kind: 'percentile-rank', ties: 'lowest' })],
    ['rank', () => ({ kind: 'rank', ties: 'lowest' })],
    ['borda', () => ({ kind: 'borda', ties: 'lowest' })],
    ['dist2max', () => ({ kind: 'distance-to-maximum' })],
    ['dist2targ', () => ({ kind: 'distance-to-target', isCut: true })],
    ['dist2ref', (_, unit) => ({ kind: 'distance-to-reference', unit, isCut: true })],
    ['fracmax', () => ({ kind: 'share-of-maximum' })],
  ]);

/** How many numbers may follow a word; `dist2ref` takes the code of a unit instead. */
const NUMBER_COUNTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['minmax', [0, 2]],
  ['zscore', [0, 2]],
  ['scaled', [0, 2, 3]],
  ['goalposts', [0, 1]],
  ['power', [1]],
]);

/** The normaliser behind words such as `minmax:1,100`, `zscore:50,10`, `percentile` or `dist2ref:NLD`. */
export function parseNormaliser(words: string): Normaliser | Refusal {
  const [word = '', rest = ''] = splitOnce(words, ':');
  const build = NORMALISERS.get(word);
  if (build === undefined) return refuseWord('normaliser', words, [...NORMALISERS.keys()]);
  const numbers = word === 'dist2ref' ? [] : parseNumbers(words, word, rest);
  if (!Array.isArray(numbers)) return numbers;
  const normaliser = build(numbers, rest);
  const problem = checkNormaliser(normaliser);
  return problem === null ? normaliser : refuse({ table: 'setting' }, problem);
}

/**
 * The aggregation behind one rule for all nodes, or one a level from below joined by "+", as in
 * `geometric+harmonic+arithmetic`.
 */
export function parseAggregation(words: string): Aggregation | Refusal {
  const byLevel: AggregationRule[] = [];
  for (const word of words.split('+')) {
    const rule = parseAggregationRule(word);
    if (isRefused(rule)) return rule;
    byLevel.push(rule);
  }
  const [rule = { kind: 'arithmetic' }] = byLevel;
  return byLevel.length === 1 ? { rule } : { rule, byLevel };
}

/** The rule behind words such as `arithmetic`, `geometric`, `harmonic`, `copeland` or `power:2`. */
function parseAggregationRule(words: string): AggregationRule | Refusal {
  const [word = '', rest = ''] = splitOnce(words, ':');
  const numbers = parseNumbers(words, word, rest);
  switch (word) {
    case 'arithmetic':
    case 'geometric':
    case 'harmonic':
    case 'copeland':
      return 'kind' in numbers ? numbers : { kind: word };
    case 'power':
      return 'kind' in numbers ? numbers : { kind: 'power', exponent: numbers[0] ?? 1 };
    default:
      return refuseWord('aggregation', words, [
        'arithmetic',
        'geometric',
        'harmonic',
        'copeland',
        'power:p',
      ]);
  }
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function parseNumbers(words: string, word: string, rest: string): number[] | Refusal {
  const numbers = rest === '' ? [] : rest.split(',').map(findNumber);
  const known = numbers.filter((number) => number !== undefined);
  const counts = NUMBER_COUNTS.get(word) ?? [0];
  if (known.length === numbers.length && counts.includes(known.length)) return known;
  const form = counts.map((count) =>
    count === 0 ? word : `${word}:${'n,'.repeat(count).slice(0, -1)}`,
  );
  return refuse(
    { table: 'setting' },
    `"${words}" cannot be read: write ${form.join(' or ')}, n being numbers.`,
  );
}

function refuseWord(what: string, words: string, choices: readonly string[]): Refusal {
  return refuse(
    { table: 'setting' },
    `"${words}" is no ${what} here: write one of ${choices.join(', ')}.`,
  );
}
