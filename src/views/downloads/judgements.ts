/** Download: one row one coder's value for one judged field of a record, the first coder's value included. */
import { text } from '#i18n/text.ts';
import { isJudgedField, JUDGED_FIELDS, type JudgedFieldName } from '#model/judged-fields.ts';
import { listJudgedItems, type GivenValue, type JudgedItem } from '#scoring/audit/judged-items.ts';
import { columnsOf, type DownloadInput } from './column.ts';
import { judgedAddress } from '../coding/judged-address.ts';
import { countryColumns, placeColumns } from './shared-columns.ts';
import { defineTable } from './table.ts';

interface JudgementItem extends Pick<JudgedItem, 'id' | 'country'>, GivenValue {
  readonly page: string;
  readonly field: JudgedFieldName;
  readonly counts: boolean;
}

const column = columnsOf<JudgementItem>();
const words = text.downloads.columns.judgements;

export const judgementsTable = defineTable<JudgementItem>('judgements', listJudgements, [
  column.text('id', words.id, ({ id, field, coder }) => `${id}.${field}.${coder}`),
  column.text('item', words.item, ({ id }) => id),
  column.text('field', words.field, ({ field }) => field),
  ...countryColumns<JudgementItem>(({ country }) => country),
  ...column.coded('coders', 'coder', text.downloads.columns.codings.coder, ({ coder }) => coder),
  column.text('value', words.value, ({ value }) => value),
  column.boolean('counts', words.counts, ({ counts }) => counts),
  column.text('reason', words.reason, ({ reason }) => reason),
  ...placeColumns<JudgementItem>(
    ({ page }) => page,
    ({ place }) => place,
  ),
]);

function listJudgements({ dataset }: DownloadInput): readonly JudgementItem[] {
  return Object.keys(JUDGED_FIELDS)
    .filter(isJudgedField)
    .flatMap((field) =>
      listJudgedItems(field, dataset).flatMap((item) => {
        const { id, country, values } = item;
        const page = judgedAddress(item);
        return values.map((given, at) => ({
          ...given,
          id,
          country,
          field,
          page,
          counts: at === 0,
        }));
      }),
    );
}
