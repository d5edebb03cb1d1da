/** Download: one row what one coder read from one finding or check, the first coder's reading included. */
import { text } from '#i18n/text.ts';
import type { Place } from '#model/dataset.ts';
import type { Coder, Iso3, Level, RecordId, Verdict } from '#model/records.generated.ts';
import { claimAddress, commitmentAddress, itemAddress } from '../addresses.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface Reading {
  readonly coder: Coder;
  readonly level?: Level | null;
  readonly reversed?: boolean | undefined;
  readonly verdict?: Verdict;
  readonly reason?: string | null;
  readonly place: Place;
}

interface CodingItem extends Reading {
  readonly itemId: RecordId;
  readonly itemKind: 'finding' | 'check';
  readonly country: Iso3;
  readonly page: string;
}

const column = columnsOf<CodingItem>();
const words = text.downloads.columns.codings;

export const codingsTable = defineTable<CodingItem>('codings', listCodings, [
  column.text('id', words.id, ({ itemId, coder }) => `${itemId}.${coder}`),
  column.text('item', words.item, ({ itemId }) => itemId),
  column.text('itemKind', words.itemKind, ({ itemKind }) => itemKind),
  ...countryColumns<CodingItem>(({ country }) => country),
  ...column.coded('coders', 'coder', words.coder, ({ coder }) => coder),
  ...column.codedNumber('levels', 'level', words.level, ({ level }) => level),
  column.boolean('isUnclear', words.isUnclear, ({ itemKind, level }) =>
    itemKind === 'finding' ? level === null : null,
  ),
  column.boolean('reversed', words.reversed, ({ reversed }) => reversed),
  ...column.coded('verdicts', 'verdict', words.verdict, ({ verdict }) => verdict),
  column.text('reason', words.reason, ({ reason }) => reason),
  ...placeColumns<CodingItem>(
    ({ page }) => page,
    ({ place }) => place,
  ),
]);

function listCodings({ dataset }: DownloadInput): readonly CodingItem[] {
  const ofFindings = dataset.commitments.flatMap(({ id, country, findings }) =>
    findings.flatMap((finding) => {
      const page = itemAddress(commitmentAddress(id), finding.id);
      const item = { itemId: finding.id, itemKind: 'finding', country, page } as const;
      const { coder, level, reversed, place } = finding;
      const first: Reading = { coder, level, reversed, place };
      return [first, ...finding.readings].map((reading) => ({ ...item, ...reading }));
    }),
  );
  const ofChecks = dataset.claims.flatMap(({ id, country, checks }) =>
    checks.flatMap((check) => {
      const page = itemAddress(claimAddress(id), check.id);
      const item = { itemId: check.id, itemKind: 'check', country, page } as const;
      const { coder, verdict, place } = check;
      const first: Reading = { coder, verdict, place };
      return [first, ...check.readings].map((reading) => ({ ...item, ...reading }));
    }),
  );
  return [...ofFindings, ...ofChecks];
}
