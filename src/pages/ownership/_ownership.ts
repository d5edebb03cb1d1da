/** The overview of all strategies, made once a build: the page and its downloads show the same. */
import { toOwnershipGroups, type OwnershipGroup } from '#views/ownership/overview.ts';
import { getSite } from '../_site.ts';

let groups: readonly OwnershipGroup[] | undefined;

export function getOwnership(): readonly OwnershipGroup[] {
  const { dataset, scores, registry, labels } = getSite();
  groups ??= toOwnershipGroups(dataset, scores, registry, labels);
  return groups;
}
