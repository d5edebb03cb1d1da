/** What the page on the coders' agreement shows. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatDecimal } from '#model/format.ts';
import { listJudgedFields, type JudgedFieldName } from '#model/judged-fields.ts';
import type { CodedField } from '#scoring/audit/coded-items.ts';
import { listJudgedItems } from '#scoring/audit/judged-items.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import type { Recoding, RoundAgreement } from '#scoring/audit/round-agreement.ts';
import { countryAddress, themeAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';
import type { Figure } from '../plot/figure.ts';
import { THEMES } from '#model/score-terms.ts';
import { listJudgedDisputes, type JudgedDisputeList } from './judged-disputes.ts';
import { toGroupCsv, toJudgedFigure, toJudgedRoundFigure, toRoundFigure } from './judged-figure.ts';
import { toFieldFigure, toGroupFigure } from './agreement-figure.ts';
import { listCheckDisputes, listFindingDisputes, type DisputeList } from './disputes.ts';
import { formatEnds } from './point-figure.ts';

const words = text.audit.reliability;

export interface ReliabilityPage {
  readonly lede: string;
  readonly rule: string;
  readonly figures: readonly Figure[];
  /** Agreement round by round; null where nothing was coded afresh. */
  readonly rounds: Figure | null;
  /** Agreement on judgements; null where nothing was judged twice. */
  readonly judged: Figure | null;
  /** The same, round by round; null where nothing was judged afresh. */
  readonly judgedRounds: Figure | null;
  /** Agreement by field, country and theme, as CSV. */
  readonly groupCsv: string;
  readonly judgements: readonly JudgedDisputeList[];
  /** What only one coder has judged, each with its count. */
  readonly single: readonly string[];
  readonly findings: DisputeList;
  readonly checks: DisputeList;
}

/** What was measured of the coders' agreement. */
export interface MeasuredAgreement {
  /** Of findings and checks. */
  readonly fields: readonly FieldReliability[];
  /** Of what is judged besides. */
  readonly judged: readonly FieldReliability[];
  readonly rounds: readonly Recoding[];
  readonly judgedRounds: readonly RoundAgreement[];
}

export function toReliabilityPage(
  dataset: Dataset,
  { fields, judged, rounds, judgedRounds }: MeasuredAgreement,
  labels: Labels,
): ReliabilityPage {
  const { method } = dataset;
  const { reliability } = method;
  const names = new Map(dataset.countries.map(({ iso3, name }) => [iso3, name]));
  const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
  return {
    lede: toLede(fields, dataset),
    rule: words.rule(
      reliability.reliableFrom,
      reliability.tentativeFrom,
      reliability.bootstrapReplicates,
      reliability.bootstrapSeed,
      Math.round(100 * reliability.bootstrapProbability),
    ),
    figures: [toFieldFigure(fields, method), ...toGroupFigures(fields, nameOf, labels, dataset)],
    rounds: toRoundFigure(rounds, nameOf, reliability),
    judged: toJudgedFigure(judged, reliability),
    judgedRounds: toJudgedRoundFigure(judgedRounds, reliability),
    groupCsv: toGroupCsv([...fields, ...judged]),
    judgements: listJudgedDisputes(dataset, nameOf),
    single: countSingle(dataset),
    findings: listFindingDisputes(dataset, nameOf),
    checks: listCheckDisputes(dataset, nameOf),
  };
}

function toGroupFigures(
  fields: readonly FieldReliability[],
  nameOf: (iso3: string) => string,
  labels: Labels,
  { method }: Pick<Dataset, 'method'>,
): readonly Figure[] {
  const byCountry = (field: 'level' | 'verdict') =>
    toGroupFigure(
      `${field}s-by-country`,
      words.countries[field],
      'country',
      [...(find(fields, field)?.countries ?? [])].map(([iso3, agreement]) => ({
        id: iso3,
        label: nameOf(iso3),
        address: countryAddress(iso3),
        agreement,
      })),
      method,
    );
  const themes = find(fields, 'level')?.themes;
  const byTheme = toGroupFigure(
    'levels-by-theme',
    words.themes,
    'theme',
    THEMES.flatMap((theme) => {
      const agreement = themes?.get(theme);
      const label = labels('themes', theme);
      return agreement ? [{ id: theme, label, address: themeAddress(theme), agreement }] : [];
    }),
    method,
  );
  return [byCountry('level'), byTheme, byCountry('verdict')];
}

function find(
  fields: readonly FieldReliability[],
  field: CodedField,
): FieldReliability | undefined {
  return fields.find((each) => each.field === field);
}

function toLede(fields: readonly FieldReliability[], { codingRounds }: Dataset): string {
  const [levels, verdicts] = (['level', 'verdict'] as const).map((field) => find(fields, field));
  const alphaOf = (field: FieldReliability | undefined) =>
    field?.all.alpha.kind === 'alpha' ? formatDecimal(field.all.alpha.alpha, 2) : null;
  const [ofLevels, ofVerdicts] = [alphaOf(levels), alphaOf(verdicts)];
  if (ofLevels === null || ofVerdicts === null) return words.noLede;
  const ends = formatEnds(levels?.all.interval, (value) => formatDecimal(value, 2));
  const isInside = codingRounds.every(({ position }) => position === 'inside');
  return `${words.lede(ofLevels, ends, ofVerdicts)} ${isInside ? words.allInside : words.someOutside}`;
}

/** What weighs in a score and rests on one reading, each with its count; what was read twice throughout is left out. */
export function countSingle(dataset: Dataset): readonly string[] {
  const { items } = words.single;
  const { commitments } = dataset;
  const findings = commitments.flatMap((commitment) => commitment.findings);
  const checks = dataset.claims.flatMap((claim) => claim.checks);
  const criteria = listJudgedFields('strategy').map((field) => countOnce(field, dataset));
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [findings.filter(({ readings }) => readings.length === 0).length, items.levels],
    [checks.filter(({ readings }) => readings.length === 0).length, items.verdicts],
    [countOnce('severity', dataset), items.severities],
    [countOnce('role', dataset), items.roles],
    [countOnce('strength', dataset), items.incentives],
    [criteria.reduce((sum, count) => sum + count, 0), items.design],
    [commitments.filter(({ namesBody }) => namesBody !== undefined).length, items.bodies],
    [countOnce('legal-act', dataset), items.legalActs],
    [findings.length, items.directions],
  ];
  return counts.flatMap(([count, say]) => (count === 0 ? [] : say(count)));
}

/** How many records have one known value of a field, and no second coder's. */
function countOnce(field: JudgedFieldName, dataset: Dataset): number {
  return listJudgedItems(field, dataset).filter(
    ({ values: [first, ...others] }) =>
      first !== undefined && first.value !== 'unknown' && others.length === 0,
  ).length;
}
