/** Where a strategy stands, and whether it was offered while a mission's end was under discussion. */
import { text } from '#i18n/text.ts';
import { strategyAddress } from '../addresses.ts';
import type { Side, Statement, Weighed } from './statement.ts';

const words = text.ownership.standing;

export function listStandingStatements({ strategy }: Weighed): readonly Statement[] {
  const record = {
    label: text.records.strategy,
    address: `${strategyAddress(strategy.id)}#record`,
  };
  const { side, sentence } = toOffered(strategy.offeredDuringDrawdown);
  return [
    {
      side: strategy.status === 'adopted' ? 'for' : 'against',
      topic: 'standing',
      sentence: words[strategy.status],
      restsOn: [record],
    },
    { side, topic: 'standing', sentence, restsOn: [record] },
  ];
}

function toOffered(isOffered: boolean | undefined): {
  readonly side: Side;
  readonly sentence: string;
} {
  if (isOffered === undefined) return { side: 'unknown', sentence: words.offeredUnknown };
  return isOffered
    ? { side: 'against', sentence: words.offered }
    : { side: 'for', sentence: words.notOffered };
}
