/** How far what a score is made of can be relied on, in the words of the bands (Method §3.8). */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatDecimal } from '#model/format.ts';
import type { Iso3 } from '#model/records.generated.ts';
import { toCodedItems, type CodedField, type CodedItems } from '#scoring/audit/coded-items.ts';
import { toJudgedFields } from '#scoring/audit/judged-units.ts';
import { relianceOn, type Reliance } from '#scoring/reliability/agreement.ts';
import { measureAlpha } from '#scoring/reliability/krippendorff.ts';

const words = text.audit.reliability.standing;

/** Fields that weigh in the parts of a score. */
const WEIGHING: ReadonlySet<CodedField> = new Set([
  'level',
  'severity',
  'role',
  'effect',
  'strength',
  'design',
]);

/** Sentences for the parts of scores, and for the levels of one country. */
export interface RelianceWords {
  /** All fields that weigh in a score, by what their agreement allows; empty where nothing was coded twice. */
  readonly ofParts: string;
  /** Agreement on the levels of one country; empty where nothing was coded twice there. */
  readonly ofCountry: (iso3: Iso3) => string;
}

/** Measures the fields once, and says what their agreement allows. */
export function toRelianceWords(dataset: Dataset): RelianceWords {
  const { method } = dataset;
  const coded = [...toCodedItems(dataset), ...toJudgedFields(dataset)];
  const alphaOf = ({ items, metric }: Pick<CodedItems, 'items' | 'metric'>) => {
    const alpha = measureAlpha(
      items.map(({ unit }) => unit),
      metric,
    );
    return alpha.kind === 'alpha' ? alpha.alpha : null;
  };
  const measured = coded
    .filter(({ field }) => WEIGHING.has(field))
    .flatMap((field) => {
      const alpha = alphaOf(field);
      return alpha === null ? [] : [{ field: field.field, alpha }];
    });
  const inBand = (band: Reliance) =>
    measured
      .filter(({ alpha }) => relianceOn(alpha, method) === band)
      .map(({ field, alpha }) => words.field(words.fields[field], formatDecimal(alpha, 2)));
  const levels = coded.find(({ field }) => field === 'level');
  return {
    ofParts: words.parts(inBand('reliable'), inBand('tentative'), inBand('not-headlined')),
    ofCountry: (iso3) => {
      const own = levels?.items.filter(({ country }) => country === iso3) ?? [];
      const alpha = levels === undefined ? null : alphaOf({ ...levels, items: own });
      if (alpha === null) return words.oneCoder;
      return words.country(formatDecimal(alpha, 2), words.bands[relianceOn(alpha, method)]);
    },
  };
}
