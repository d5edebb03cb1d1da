/** Step 6: what each part is given to say, beside what it has to do with the differences between countries. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import { CREDIBILITY_PARTS, type CredibilityPart } from '#model/method.ts';
import { measureImportance, type Importance } from '#scoring/audit/importance.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import type { Figure } from '../plot/figure.ts';
import { toLinearScale } from '../plot/scale.ts';
import { toPartColumn, type AuditedCountry, type AuditInput } from './audit-input.ts';
import { formatStatistic, valueOf } from './correlation-words.ts';
import { toPointFigure, type PointRow } from './point-figure.ts';
import { asFigure, type StepResult } from './step.ts';

const words = text.audit.weights;

export function toWeightsStep({ countries, world, basis, scores }: AuditInput): StepResult {
  const { weights } = scores.method.credibility;
  const credibility = toImportanceFigure(
    'credibility',
    measureCredibility(countries, weights),
    (id) => text.parts.names[id as keyof typeof weights], // ids are parts
  );
  const names = new Map(basis.tree.pillars.map(({ id, label }) => [id, label]));
  const risk = toImportanceFigure(
    'risk',
    measurePillars(world, [...names.keys()]),
    (id) => names.get(id) ?? id,
  );
  return {
    finding: words.finding(credibility.headline),
    sections: [asFigure(credibility), asFigure(risk)],
  };
}

/** Importance of the parts of credibility across the countries that have it. */
function measureCredibility(
  countries: readonly Pick<AuditedCountry, 'scores'>[],
  weights: Readonly<Record<CredibilityPart, number>>,
): readonly Importance[] {
  return measureImportance(
    toPartColumn('credibility', countries),
    CREDIBILITY_PARTS.map((part) => ({
      ...toPartColumn(part, countries),
      weight: weights[part],
    })),
  );
}

/** Importance of the pillars of risk by figures across the world. */
export function measurePillars(
  world: readonly WorldCountry[],
  ids: readonly string[],
): readonly Importance[] {
  return measureImportance(
    { id: 'figures', values: world.map(({ figures }) => figures.danger) },
    ids.map((id) => ({
      id,
      weight: 1 / ids.length,
      values: world.map(
        ({ figures }) => figures.pillars.find((pillar) => pillar.id === id)?.danger ?? null,
      ),
    })),
  );
}

/** Weight and squared correlations side by side. */
function toImportanceFigure(
  id: 'credibility' | 'risk',
  parts: readonly Importance[],
  toName: (id: string) => string,
): Figure {
  const own = words[id];
  const count = Math.min(...parts.map((part) => part.count));
  return toPointFigure({
    id,
    headline: describeImportance(parts, toName, own.of),
    subtitle: own.subtitle(count),
    description: words.description,
    rowHead: words.part,
    valueHead: words.weight,
    scale: toLinearScale(0, 1),
    references: [],
    key: [
      { kind: 'other', label: words.weight },
      { kind: 'score', label: words.pearson },
      { kind: 'third', label: words.spearman },
    ],
    columns: [words.weight, words.pearson, words.spearman, words.countries],
    groups: [{ label: null, rows: parts.map((part) => toRow(part, toName(part.id))) }],
  });
}

function toRow(part: Importance, label: string): PointRow {
  const { weight, pearsonSquared, spearmanSquared, count } = part;
  const [pearson, spearman] = [valueOf(pearsonSquared), valueOf(spearmanSquared)];
  const weightWords = formatDecimal(weight, 2);
  const figures = [formatStatistic(pearsonSquared), formatStatistic(spearmanSquared)] as const;
  return {
    label,
    address: null,
    points: [
      { value: weight, kind: 'other' },
      ...(pearson === null ? [] : [{ value: pearson, kind: 'score' as const }]),
      ...(spearman === null ? [] : [{ value: spearman, kind: 'third' as const }]),
    ],
    interval: null,
    value: weightWords,
    description: words.row(label, weightWords, ...figures),
    cells: [weightWords, ...figures, String(count)],
    csv: {
      part: part.id,
      weight,
      pearsonSquared: pearson,
      spearmanSquared: spearman,
      countries: count,
    },
  };
}

/** The parts that go most and least with the score, by Spearman's, each beside its weight. */
export function describeImportance(
  parts: readonly Importance[],
  toName: (id: string) => string,
  of: string,
): string {
  const known = parts
    .filter(({ spearmanSquared }) => spearmanSquared.kind === 'figure')
    .sort((a, b) => (valueOf(b.spearmanSquared) ?? 0) - (valueOf(a.spearmanSquared) ?? 0));
  const [most, least] = [known[0], known.at(-1)];
  if (!most || !least) return words.none;
  const say = ({ id, spearmanSquared, weight }: Importance) => ({
    name: toName(id),
    share: formatStatistic(spearmanSquared),
    weight: formatDecimal(weight, 2),
  });
  return words.headline(say(most), { ...say(least), name: toName(least.id).toLowerCase() }, of);
}
