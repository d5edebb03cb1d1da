/** Where what caused a difference stands today. */
import type { Cause, CausePart } from '#scoring/change/state-causes.ts';
import {
  actorAddress,
  claimAddress,
  commitmentAddress,
  episodeAddress,
  itemAddress,
  sourceAddress,
  strategyAddress,
} from '../addresses.ts';

const PAGES: Readonly<Partial<Record<CausePart, (id: string) => string>>> = {
  strategy: strategyAddress,
  episode: episodeAddress,
  commitment: commitmentAddress,
  claim: claimAddress,
  actor: actorAddress,
  source: sourceAddress,
};

/** Of what stands on the page of the record that holds it, that page. */
const HOLDERS: Readonly<Partial<Record<CausePart, (id: string) => string>>> = {
  finding: commitmentAddress,
  check: claimAddress,
  incentive: actorAddress,
};

/**
 * Address of the record, or of the place on the page of the one that holds it. Null of what has no page: rows of tables,
 * what is gone, and what is no record.
 */
export function causeAddress(cause: Cause): string | null {
  if (!('part' in cause) || cause.kind === 'withdrawn') return null;
  const { part, id, records } = cause;
  const own = PAGES[part]?.(id);
  if (own !== undefined) return own;
  const [holder] = records;
  const page = holder === undefined ? undefined : HOLDERS[part]?.(holder);
  return page === undefined ? null : itemAddress(page, id);
}
