/** A frozen score in the lines of the answer, and whether a citation says the same. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { Cited } from '#views/releases/parse-cited.ts';

const words = text.releases.verify;

/** Its points and what is told beside them. */
export function describeScore({ measures, facts }: FrozenScore): readonly string[] {
  const points = Object.entries(measures).flatMap(([measure, value]) =>
    value === null ? [] : [`  ${words.score(measure, formatDecimal(value, 1))}`],
  );
  const told = ['status', 'verdict', 'reason'].flatMap((name) => {
    const value = facts[name];
    return typeof value === 'string' ? [`  ${words.score(name, value)}`] : [];
  });
  return [...points, ...told];
}

/** That the citation says another delivery, where it does. */
export function describeOtherScore(cited: Cited, score: FrozenScore): readonly string[] {
  if (!differsFromCitation(cited, score)) return [];
  const frozen = score.measures['delivery'] ?? null;
  const said = frozen === null ? text.change.none : formatDecimal(frozen, 1);
  return [words.scoreOther(String(cited.delivery), said)];
}

/** A citation has its score rounded to whole points. */
export function differsFromCitation({ delivery }: Cited, { measures }: FrozenScore): boolean {
  if (delivery === null) return false;
  const frozen = measures['delivery'] ?? null;
  return frozen === null || Math.abs(frozen - delivery) > 0.5 + 1e-6;
}
