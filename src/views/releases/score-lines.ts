/** The frozen scores of a record as label and value. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { FrozenFact, FrozenScore } from '#model/frozen-score.ts';
import { MEASURES } from '#scoring/change/causes.ts';
import { isWithheld } from './frozen-citation.ts';

const words = text.releases.page;

/** Scores with delivery's interval where it was published, coverage, status, flag, verdict, and the hash of the basis. */
export function toScoreLines({
  measures,
  facts,
  basis,
}: FrozenScore): readonly (readonly [label: string, value: string])[] {
  const lines: (readonly [string, string])[] = [];
  for (const measure of MEASURES) {
    const score = measures[measure];
    if (score === undefined || score === null) continue;
    if (measure === 'delivery' && isWithheld(facts)) continue;
    const value = formatDecimal(score, 1);
    lines.push([
      text.change.figures[measure],
      measure === 'delivery' ? withInterval(value, facts) : value,
    ]);
  }
  const [covered, due] = [facts['coveredCount'], facts['dueCount']];
  if (typeof covered === 'number' && typeof due === 'number') {
    lines.push([text.change.figures.coverage, text.scores.checkedOfDue(covered, due)]);
  }
  for (const name of ['status', 'certainty', 'verdict'] as const) {
    const value = facts[name];
    if (typeof value === 'string')
      lines.push([text.change.figures[name], value.replaceAll('-', ' ')]);
  }
  const reason = facts['reason'];
  if (typeof reason === 'string') lines.push([words.noScore, reason.replaceAll('-', ' ')]);
  if (typeof facts['gate'] === 'string') lines.push([text.change.figures.flag, toFlag(facts)]);
  return [...lines, [words.basis, basis]];
}

function withInterval(value: string, facts: FrozenScore['facts']): string {
  const [low, high] = [facts['interval.low'], facts['interval.high']];
  if (typeof low !== 'number' || typeof high !== 'number') return value;
  return `${value} (${text.scores.interval(formatDecimal(low, 1), formatDecimal(high, 1))})`;
}

function toFlag({ gate, isShallow }: Readonly<Record<string, FrozenFact>>): string {
  if (gate === 'too-early' || gate === 'cannot-be-judged') return text.change.flag[gate];
  return isShallow === true ? text.change.flag.raised : text.change.flag['not-raised'];
}
