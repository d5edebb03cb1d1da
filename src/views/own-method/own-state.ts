/**
 * What a reader chose of the method, as the address carries it: `?delivery=40&mean=arithmetic`. Only what differs from the
 * published method is written, in a fixed order, so that one choice has one address.
 */
import { CREDIBILITY_PARTS } from '#model/method.ts';
import { AGGREGATIONS, HALF_LIVES } from '#model/uncertainty-method.ts';
import { COMPARED_SCORES } from '#scoring/uncertainty/country-figures.ts';
import { RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import { readAddressParts } from '../address-parts.ts';

/** Numbers that are chosen: parts of 100, and the reliability of each kind of observer, `r.un` for the United Nations. */
export const shareNames = [
  ...CREDIBILITY_PARTS,
  ...RELIABILITIES.map((name) => `r.${name}` as const),
  'weakest',
  'figures',
] as const;
export type ShareName = (typeof shareNames)[number];

/** What is chosen from a list; '' leaves it as the published method has it. */
export const alternatives = {
  mean: ['', ...AGGREGATIONS],
  halfLife: ['', ...HALF_LIVES],
  goalposts: ['', 'narrow', 'wide'],
} as const;
export type AlternativeName = keyof typeof alternatives;
export const alternativeNames = ['mean', 'halfLife', 'goalposts'] as const;

/** All that a reader chose. */
export interface OwnState {
  /** By which score countries are set side by side. */
  readonly by: (typeof COMPARED_SCORES)[number];
  readonly mean: (typeof alternatives.mean)[number];
  readonly halfLife: (typeof alternatives.halfLife)[number];
  readonly goalposts: (typeof alternatives.goalposts)[number];
  /** Whole numbers of 100. */
  readonly shares: Readonly<Record<ShareName, number>>;
}

/** The lowest that a number can be set to: an observer of no weight at all would leave commitments without any. */
export function lowestOf(name: ShareName): number {
  return name.startsWith('r.') ? 5 : 0;
}

/** Whether the weights can be a mean's: they cannot all be 0. */
export function hasWeight({ shares }: Pick<OwnState, 'shares'>): boolean {
  return CREDIBILITY_PARTS.some((part) => shares[part] > 0);
}

const names = ['by', ...alternativeNames, ...shareNames] as const;
type Name = (typeof names)[number];

/** Reads an address' query; `published` is the state of the published method. What it cannot mean is named, not guessed. */
export function parseOwnState(
  query: string,
  published: OwnState,
): { readonly state: OwnState; readonly ignored: readonly string[] } {
  const { values, strange } = readAddressParts<Name>(query, names);
  const ignored = [...strange];
  const readOne = <Value extends string>(name: Name, known: readonly Value[], initial: Value) => {
    const written = values.get(name);
    const found = known.find((value) => value === written);
    if (written === undefined) return initial;
    if (found === undefined) ignored.push(`${name}=${written}`);
    return found ?? initial;
  };
  const readShare = (name: ShareName): number => {
    const written = values.get(name);
    if (written === undefined) return published.shares[name];
    const value = /^\d{1,3}$/.test(written) ? Number(written) : NaN;
    if (value >= lowestOf(name) && value <= 100) return value;
    ignored.push(`${name}=${written}`);
    return published.shares[name];
  };
  const state: OwnState = {
    by: readOne('by', COMPARED_SCORES, published.by),
    mean: readOne('mean', alternatives.mean, published.mean),
    halfLife: readOne('halfLife', alternatives.halfLife, published.halfLife),
    goalposts: readOne('goalposts', alternatives.goalposts, published.goalposts),
    shares: fillShares(readShare),
  };
  if (hasWeight(state)) return { state, ignored };
  const none = CREDIBILITY_PARTS.map((part) => `${part}=${String(values.get(part) ?? 0)}`);
  const weights = Object.fromEntries(
    CREDIBILITY_PARTS.map((part) => [part, published.shares[part]]),
  );
  return {
    state: { ...state, shares: { ...state.shares, ...weights } },
    ignored: [...ignored, none.join('&')],
  };
}

/** Writes a state as a query, without the question mark. */
export function formatOwnState(state: OwnState, published: OwnState): string {
  const parameters = new URLSearchParams();
  const write = (name: Name, value: string | number, initial: string | number) => {
    if (value !== initial) parameters.set(name, String(value));
  };
  write('by', state.by, published.by);
  for (const name of alternativeNames) write(name, state[name], published[name]);
  for (const name of shareNames) write(name, state.shares[name], published.shares[name]);
  return parameters.toString();
}

/** Every number by its name. */
export function fillShares(shareOf: (name: ShareName) => number): OwnState['shares'] {
  return Object.fromEntries(shareNames.map((name) => [name, shareOf(name)])) as OwnState['shares']; // every name has its entry
}
