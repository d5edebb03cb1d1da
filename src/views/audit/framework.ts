/** Step 1: what is measured, of which parts it consists, and what the undertakings are about. */
import { text } from '#i18n/text.ts';
import type { Commitment } from '#model/dataset.ts';
import type { RiskTreeFile, Tier } from '#model/records.generated.ts';
import type { Method } from '#model/method.ts';
import { formatDecimal } from '#model/format.ts';
import { THEMES, TIERS } from '#model/score-terms.ts';
import { indicatorAddress, themeAddress } from '../addresses.ts';
import type { Labels } from '../labels.ts';
import type { Figure } from '../plot/figure.ts';
import type { AuditInput } from './audit-input.ts';
import { sumOf, toCountFigure } from './count-figure.ts';
import { asFigure, type ScoreNode, type StepResult } from './step.ts';

const words = text.audit.framework;

export function toFrameworkStep({ dataset, basis, labels }: AuditInput): StepResult {
  const { commitments, method } = dataset;
  return {
    finding: words.finding(commitments.length, dataset.countries.length, dataset.claims.length),
    sections: [
      {
        kind: 'tree',
        title: words.treeTitle,
        note: words.treeNote,
        tree: toScoreTree(method, basis.tree),
      },
      asFigure(toThemeFigure(commitments, labels)),
      asFigure(toAudienceFigure(commitments, labels)),
    ],
  };
}

/** The protection gap and all that it is made of. */
export function toScoreTree(
  { credibility, risk }: Pick<Method, 'credibility' | 'risk'>,
  tree: Pick<RiskTreeFile, 'pillars'>,
): ScoreNode {
  const { names, notes } = words.nodes;
  const node = (
    part: keyof typeof names,
    weight: string | null,
    children: readonly ScoreNode[] = [],
  ): ScoreNode => ({ label: names[part], weight, note: notes[part], address: null, children });
  const exponent = (weight: number) => words.exponent(formatDecimal(weight, 1));
  const { weights } = credibility;
  const even = (count: number) => words.oneOf(count);
  return node('protectionGap', null, [
    node('credibility', words.lacks, [
      node('delivery', exponent(weights.delivery)),
      node('incentives', exponent(weights.incentives)),
      node('design', exponent(weights.design)),
    ]),
    node('risk', words.times, [
      {
        ...node('figures', words.squared(formatDecimal(risk.figuresShare, 2))),
        children: tree.pillars.map(({ label, why, variables }) => ({
          label,
          weight: even(tree.pillars.length),
          note: why,
          address: null,
          children: variables.map((variable) => ({
            label: variable.label,
            weight: even(variables.length),
            note: '',
            address: indicatorAddress(variable.indicator),
            children: [],
          })),
        })),
      },
      node('facts', words.squared(formatDecimal(1 - risk.figuresShare, 2))),
    ]),
  ]);
}

/** What the undertakings are about, the most frequent first. Every theme has its line, also without a commitment. */
export function toThemeFigure(
  commitments: readonly Pick<Commitment, 'theme' | 'tiers'>[],
  labels: Labels,
): Figure {
  const rows = THEMES.map((theme) => ({
    id: theme,
    label: labels('themes', theme),
    address: themeAddress(theme),
    counts: [commitments.filter((commitment) => commitment.theme === theme).length],
  })).sort((a, b) => sumOf(b.counts) - sumOf(a.counts));
  const empty = rows.filter(({ counts }) => sumOf(counts) === 0).map(({ label }) => label);
  const inTier = (tier: Tier) => commitments.filter(({ tiers }) => tiers.includes(tier)).length;
  const [top] = rows;
  return toCountFigure({
    id: 'themes',
    headline: top
      ? words.themes.headline(top.label, sumOf(top.counts), commitments.length, empty)
      : words.themes.none,
    subtitle: words.themes.subtitle,
    description: words.themes.description(TIERS.map(inTier)),
    rowHead: text.records.theme,
    parts: [{ name: 'commitments', label: text.records.commitments, kind: 'score' }],
    rows,
  });
}

/** To whom the undertakings were made, and whether they name a body that is to carry them out. */
export function toAudienceFigure(
  commitments: readonly Pick<Commitment, 'madeTo' | 'namesBody'>[],
  labels: Labels,
): Figure {
  const audiences = [...new Set(commitments.map(({ madeTo }) => madeTo))];
  const rows = audiences
    .map((audience) => {
      const own = commitments.filter(({ madeTo }) => madeTo === audience);
      const named = own.filter(({ namesBody }) => namesBody?.value === true).length;
      const unnamed = own.filter(({ namesBody }) => namesBody?.value === false).length;
      return {
        id: audience,
        label: labels('audiences', audience),
        address: null,
        counts: [named, unnamed, own.length - named - unnamed],
      };
    })
    .sort((a, b) => sumOf(b.counts) - sumOf(a.counts));
  const named = sumOf(rows.map(({ counts }) => counts[0] ?? 0));
  const { audiences: own } = words;
  return toCountFigure({
    id: 'audiences',
    headline: own.headline(named, commitments.length),
    subtitle: own.subtitle,
    description: own.description,
    rowHead: own.rowHead,
    parts: [
      { name: 'namesBody', label: own.named, kind: 'score' },
      { name: 'namesNone', label: own.unnamed, kind: 'other' },
      { name: 'notJudged', label: own.unjudged, kind: 'unknown' },
    ],
    rows,
  });
}
