/** Agreement on judgements, and round by round. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { ReliabilityMethod } from '#model/reliability-method.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import type { Recoding, RoundAgreement, RoundPanel } from '#scoring/audit/round-agreement.ts';
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

/**
 * Agreement of each round that coded afresh beside those before it, on the same items: the newest round first, all
 * countries before each; null where nothing was coded afresh.
 */
export function toRoundFigure(
  recodings: readonly Recoding[],
  nameOf: (iso3: string) => string,
  method: ReliabilityMethod,
): Figure | null {
  const newestFirst = recodings.toSorted((a, b) => b.round - a.round);
  const known = newestFirst.flatMap(({ round, agreements }) =>
    agreements.filter(isKnown).map((agreement) => ({ recoding: round, agreement })),
  );
  if (known.length === 0) return null;
  const groups = Map.groupBy(known, ({ recoding, agreement: { country } }) =>
    words.rounds.group(recoding, country === null ? words.rounds.all : nameOf(country)),
  );
  return toPointFigure({
    ...frameAgreement(
      method,
      known.map(({ agreement }) => agreement.agreement),
    ),
    id: 'rounds',
    headline: describeRounds(recodings),
    subtitle: words.rounds.subtitle,
    rowHead: words.rounds.rowHead,
    groups: [...groups].map(([label, own]) => ({
      label,
      rows: own.map(({ recoding, agreement }) => toRoundRow(agreement, recoding)),
    })),
  });
}

/** Agreement of each round on the same judgements, a group a field; null where nothing was judged afresh. */
export function toJudgedRoundFigure(
  rounds: readonly RoundAgreement[],
  method: ReliabilityMethod,
): Figure | null {
  const known = rounds.filter(isKnown);
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
      rows: own.map((agreement) => toRoundRow(agreement)),
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

function isKnown({ agreement }: RoundAgreement): boolean {
  return agreement.alpha.kind === 'alpha';
}

/** `recoding` is the round beside which this one stands, where several have rows of the same field. */
function toRoundRow(
  { field, country, panel, round, coders, agreement }: RoundAgreement,
  recoding?: number,
): PointRow {
  const names = coders.map(nameCoder).join(', ');
  const { panels } = words.rounds;
  const place = [field, country ?? 'all', panel, round ?? 'every'].join(' ');
  return toAgreementRow({
    id: recoding === undefined ? place : `${String(recoding)} ${place}`,
    label: `${words.fields[field]}, ${panels[panel](round ?? 0)} (${names})`,
    address: null,
    agreement,
  });
}

/** How far the newest round that coded afresh agrees on levels, beside those before it and those of them who worked blind. */
export function describeRounds(recodings: readonly Recoding[]): string {
  const newest = recodings.findLast(({ agreements }) => agreements.some(isOfAllLevels));
  const levels = newest?.agreements.filter(isOfAllLevels) ?? [];
  const alphaOfPanel = (wanted: RoundPanel) =>
    alphaOf(levels.find(({ panel }) => panel === wanted));
  const [own, before] = [alphaOfPanel('round'), alphaOfPanel('before')];
  if (newest === undefined || own === null || before === null) return words.rounds.noHeadline;
  return words.rounds.headline(newest.round, own, before, alphaOfPanel('before-blind'));
}

function isOfAllLevels({ field, country }: RoundAgreement): boolean {
  return field === 'level' && country === null;
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
