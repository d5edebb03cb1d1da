import type { JudgedItem } from '#scoring/audit/judged-items.ts';
import {
  actorAddress,
  commitmentAddress,
  countryAddress,
  itemAddress,
  strategyAddress,
} from '../addresses.ts';

/** Where what was judged stands on the site. */
export function judgedAddress({
  kind,
  id,
  owner,
  country,
}: Pick<JudgedItem, 'kind' | 'id' | 'owner' | 'country'>): string {
  switch (kind) {
    case 'risk':
      return itemAddress(countryAddress(country), id);
    case 'actor':
      return actorAddress(id);
    case 'incentive':
      return itemAddress(actorAddress(owner), id);
    case 'strategy':
      return strategyAddress(id);
    case 'commitment':
      return commitmentAddress(id);
  }
}
