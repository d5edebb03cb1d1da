/** Agreement on judgements, and round by round. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import type { RoundAgreement } from '#scoring/audit/round-agreement.ts';
import { toFigureCsv, type Figure } from '../plot/figure.ts';
import { frameAgreement } from './agreement-figure.ts';
import { toAgreementRow } from './agreement-row.ts';
import { toPointFigure } from './point-figure.ts';

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
      rows: own.map(({ field, round, coders, agreement }) => {
        const names = coders.map((coder) => coder.toUpperCase()).join(', ');
        return toAgreementRow({
          id: `${field} ${country ?? 'all'} round ${String(round)}`,
          label: words.rounds.row(words.fields[field], round, names),
          address: null,
          agreement,
        });
      }),
    })),
  });
}

/** Whether levels were agreed on better in the last round than in the first. */
export function describeRounds(rounds: readonly RoundAgreement[]): string {
  const levels = rounds.filter(({ field }) => field === 'level');
  const changes = [...Map.groupBy(levels, ({ country }) => country)].flatMap(([country, own]) => {
    const [first, last] = [own[0]?.agreement.alpha, own.at(-1)?.agreement.alpha];
    if (own.length < 2 || first?.kind !== 'alpha' || last?.kind !== 'alpha') return [];
    return [{ country, first: first.alpha, last: last.alpha }];
  });
  const all = changes.find(({ country }) => country === null);
  if (all === undefined) return words.rounds.noHeadline;
  const single = changes.filter(({ country }) => country !== null);
  return words.rounds.headline(
    single.filter(({ first, last }) => last > first).length,
    single.length,
    formatDecimal(all.first, 2),
    formatDecimal(all.last, 2),
  );
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
