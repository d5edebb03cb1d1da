/** What the page on the coders' agreement shows. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import { formatDecimal } from '#model/format.ts';
import type { CodedField } from '#scoring/audit/coded-items.ts';
import type { FieldReliability } from '#scoring/audit/reliability-book.ts';
import { countryAddress, themeAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';
import type { Figure } from '../plot/figure.ts';
import { THEMES } from '#model/score-terms.ts';
import { toFieldFigure, toGroupFigure } from './agreement-figure.ts';
import { listCheckDisputes, listFindingDisputes, type DisputeList } from './disputes.ts';
import { formatEnds } from './point-figure.ts';

const words = text.audit.reliability;

export interface ReliabilityPage {
  readonly lede: string;
  readonly rule: string;
  readonly figures: readonly Figure[];
  /** What only one coder has judged, each with its count. */
  readonly single: readonly string[];
  readonly findings: DisputeList;
  readonly checks: DisputeList;
}

export function toReliabilityPage(
  dataset: Dataset,
  fields: readonly FieldReliability[],
  labels: Labels,
): ReliabilityPage {
  const { reliability: method } = dataset.method;
  const names = new Map(dataset.countries.map(({ iso3, name }) => [iso3, name]));
  const nameOf = (iso3: string) => names.get(iso3) ?? iso3;
  return {
    lede: toLede(fields),
    rule: words.rule(
      method.reliableFrom,
      method.tentativeFrom,
      method.bootstrapReplicates,
      method.bootstrapSeed,
      Math.round(100 * method.bootstrapProbability),
    ),
    figures: [toFieldFigure(fields, method), ...toGroupFigures(fields, nameOf, labels, dataset)],
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
      method.reliability,
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
    method.reliability,
  );
  return [byCountry('level'), byTheme, byCountry('verdict')];
}

function find(
  fields: readonly FieldReliability[],
  field: CodedField,
): FieldReliability | undefined {
  return fields.find((each) => each.field === field);
}

function toLede(fields: readonly FieldReliability[]): string {
  const [levels, verdicts] = (['level', 'verdict'] as const).map((field) => find(fields, field));
  const alphaOf = (field: FieldReliability | undefined) =>
    field?.all.alpha.kind === 'alpha' ? formatDecimal(field.all.alpha.alpha, 2) : null;
  const [ofLevels, ofVerdicts] = [alphaOf(levels), alphaOf(verdicts)];
  if (ofLevels === null || ofVerdicts === null) return words.noLede;
  const ends = formatEnds(levels?.all.interval, (value) => formatDecimal(value, 2));
  return words.lede(ofLevels, ends, ofVerdicts);
}

/** What weighs in a score and rests on one reading. */
export function countSingle({
  commitments,
  strategies,
  actors,
  risks,
}: Pick<Dataset, 'commitments' | 'strategies' | 'actors' | 'risks'>): readonly string[] {
  const { items } = words.single;
  const known = strategies.flatMap(({ design }) =>
    design.filter(({ value }) => value !== 'unknown'),
  );
  return [
    items.severities(risks.filter(({ severity }) => severity !== undefined).length),
    items.roles(actors.filter(({ role }) => role !== undefined).length),
    items.incentives(actors.flatMap(({ incentives }) => incentives).length),
    items.design(known.length),
    items.bodies(commitments.filter(({ namesBody }) => namesBody !== undefined).length),
    items.legalActs(commitments.filter(({ legalAct }) => legalAct !== undefined).length),
    items.directions(commitments.flatMap(({ findings }) => findings).length),
  ];
}
