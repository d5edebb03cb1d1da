/** Agreement on judgements, and round by round. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import type { RoundAgreement } from '#scoring/audit/round-agreement.ts';
import { nameCoder } from '../delivery/coder-words.ts';
import { toFigureCsv, type Figure } from '../plot/figure.ts';
import { frameAgreement } from './agreement-figure.ts';
import { toAgreementRow } from './agreement-row.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';

const words = text.audit.reliability;

/** Agreement by judged field, all coders; null where nothing was judged twice. */
export function toJudgedFigure(
  fields: readonly FieldReliability[],
  method: ReliabilityMethod,
): Figure | null {
  const known = fields.filter(({ all }) => all.alpha.kind === 'alpha');
  if (known.length === 0) return null;
  const reliable = known.filter(({ all }) => all.reliance === 'reliable').length;
  return toPointFigure({
    ...frameAgreement(
      method,
      known.map(({ all }) => all),
    ),
    id: 'judgements',
    headline: words.headlines.fields(reliable, known.length),
    subtitle: words.judged.subtitle,
    rowHead: words.judged.rowHead,
    groups: [
      {
        label: null,
        rows: known.map(({ field, all }) =>
          toAgreementRow({ id: field, label: words.fields[field], address: null, agreement: all }),
        ),
      },
    ],
  });
}

/** Agreement of each round on the same items, all countries first; null where there was one round. */
export function toRoundFigure(
  rounds: readonly RoundAgreement[],
  nameOf: (iso3: string) => string,
  method: ReliabilityMethod,
): Figure | null {
  const known = rounds.filter(({ agreement }) => agreement.alpha.kind === 'alpha');
  if (known.length === 0) return null;
  const byCountry = Map.groupBy(known, ({ country }) => country);
  return toPointFigure({
    ...frameAgreement(
      method,
      known.map(({ agreement }) => agreement),
    ),
    id: 'rounds',
    headline: describeRounds(known),
    subtitle: words.rounds.subtitle,
    rowHead: words.rounds.rowHead,
    groups: [...byCountry].map(([country, own]) => ({
      label: country === null ? words.rounds.all : nameOf(country),
      rows: own.map(toRoundRow),
    })),
  });
}

/** Agreement of each round on the same judgements, a group a field; null where nothing was judged afresh. */
export function toJudgedRoundFigure(
  rounds: readonly RoundAgreement[],
  method: ReliabilityMethod,
): Figure | null {
  const known = rounds.filter(({ agreement }) => agreement.alpha.kind === 'alpha');
  if (known.length === 0) return null;
  return toPointFigure({
    ...frameAgreement(
      method,
      known.map(({ agreement }) => agreement),
    ),
    id: 'judged-rounds',
    headline: describeJudgedRounds(known),
    subtitle: words.judgedRounds.subtitle,
    rowHead: words.judgedRounds.rowHead,
    groups: [...Map.groupBy(known, ({ field }) => field)].map(([field, own]) => ({
      label: words.fields[field],
      rows: own.map(toRoundRow),
    })),
  });
}

/** How far the last round agrees with itself, and the first of them with the value of the record, field by field. */
export function describeJudgedRounds(rounds: readonly RoundAgreement[]): string {
  const parts = [...Map.groupBy(rounds, ({ field }) => field)].flatMap(([field, own]) => {
    const before = alphaOf(own.find(({ panel }) => panel === 'beside-first'));
    const last = alphaOf(own.findLast(({ panel }) => panel === 'round'));
    if (before === null || last === null) return [];
    return [words.judgedRounds.part(words.fields[field], last, before)];
  });
  return parts.length === 0 ? words.judgedRounds.noHeadline : words.judgedRounds.headline(parts);
}

function alphaOf(found: RoundAgreement | undefined): string | null {
  return found?.agreement.alpha.kind === 'alpha'
    ? formatDecimal(found.agreement.alpha.alpha, 2)
    : null;
}

function toRoundRow({ field, country, panel, round, coders, agreement }: RoundAgreement): PointRow {
  const names = coders.map(nameCoder).join(', ');
  const { panels } = words.rounds;
  return toAgreementRow({
    id: [field, country ?? 'all', panel, round ?? 'every'].join(' '),
    label: `${words.fields[field]}, ${panels[panel](round ?? 0)} (${names})`,
    address: null,
    agreement,
  });
}

/** How far the last round agrees on levels, beside the first round and those of it who worked blind. */
export function describeRounds(rounds: readonly RoundAgreement[]): string {
  const levels = rounds.filter(({ field, country }) => field === 'level' && country === null);
  const ofRounds = levels.filter(({ panel }) => panel === 'round');
  const first = alphaOf(ofRounds[0]);
  const last = alphaOf(ofRounds.at(-1));
  if (first === null || last === null || ofRounds.length < 2) return words.rounds.noHeadline;
  const blind = alphaOf(levels.find(({ panel }) => panel === 'blind'));
  return words.rounds.headline(last, first, blind);
}

/** Agreement on every field by country and by theme, as CSV. */
export function toGroupCsv(fields: readonly FieldReliability[]): string {
  return toFigureCsv(
    fields.flatMap(({ field, all, countries, themes }) =>
      [
        ...[['all', '', all] as const],
        ...[...countries].map(([id, agreement]) => ['country', id, agreement] as const),
        ...[...themes].map(([id, agreement]) => ['theme', id, agreement] as const),
      ].map(([group, id, agreement]) => ({
        field,
        group,
        ...toAgreementRow({ id, label: id, address: null, agreement }).csv,
      })),
    ),
  );
}
