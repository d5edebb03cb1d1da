/** The sum behind each part, line by line, so that a reader can do it again by hand. */
import { text } from '#i18n/text.ts';
import { formatCount, formatDate, formatDecimal, formatPercent } from '#model/format.ts';
import { DESIGN_ITEMS, type DesignItem } from '#model/score-terms.ts';
import type { Actor, Risk } from '#model/dataset.ts';
import type { PillarFigures } from '#scoring/indicators/risk-pillars.ts';
import type { CommitmentSetScore, StateScore } from '#scoring/state-score.ts';
import { actorAddress, countryAddress, indicatorAddress, itemAddress } from '../addresses.ts';
import { whyNoRisk } from './parts.ts';

/** A line of a sum: its name, where that leads, and its figures in words. */
export interface SumRow {
  readonly label: string;
  /** Address within the site; null where there is nothing to lead to. */
  readonly address: string | null;
  readonly cells: readonly string[];
}

export interface PartSum {
  readonly columns: readonly string[];
  readonly rows: readonly SumRow[];
  readonly result: string;
}

const words = text.parts;
const dash = text.site.dash;

/** D in one line: the mean of the deliveries that the table of commitments shows; null where it is withheld. */
export function toDeliveryResult({ delivery }: CommitmentSetScore): string | null {
  const { aggregated, mean, status } = delivery;
  if (mean === null || status === 'withheld') return null;
  const total = aggregated.reduce((sum, score) => sum + score.delivery * score.weight, 0);
  const weight = aggregated.reduce((sum, score) => sum + score.weight, 0);
  return words.sums.delivery(
    formatDecimal(total, 1),
    aggregated.length,
    formatDecimal(weight, Number.isInteger(weight) ? 0 : 2),
    formatDecimal(mean.delivery, 1),
  );
}

/** Q: each of the ten items with its value and what that rests on. */
export function toDesignSum(
  { design, designEvidence }: CommitmentSetScore,
  minKnownItems: number,
): PartSum {
  const known = DESIGN_ITEMS.flatMap((item) => design.values[item] ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    columns: Object.values(words.designColumns),
    rows: DESIGN_ITEMS.map((item) => ({
      label: words.designItems[item],
      address: null,
      cells: [numberOr(design.values[item], 2, text.site.unknown), basisOf(item, designEvidence)],
    })),
    result:
      design.score === null
        ? words.withheld(words.design.tooFew(design.knownCount, minKnownItems))
        : words.sums.design(
            formatDecimal(sum, 2),
            design.knownCount,
            formatDecimal(design.score, 1),
          ),
  };
}

function basisOf(item: DesignItem, evidence: CommitmentSetScore['designEvidence']): string {
  if (!(item in evidence.shares)) return words.designJudged;
  const { count, of } = evidence.shares[item as keyof typeof evidence.shares]; // just found among them
  if (item !== 'threat-coverage') return words.designShare(count, of);
  const { first } = evidence.threats;
  return first === null ? words.designNoThreats : words.designThreats(count, of, formatDate(first));
}

/** I: each actor's balances and role. */
export function toIncentiveSum(
  { incentives }: Pick<StateScore, 'incentives'>,
  actors: readonly Actor[],
): PartSum {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const { balance, score, weakest, status, coverage } = incentives;
  const result =
    status === 'withheld' || balance === null || score === null
      ? words.withheld(words.incentives.withheld(formatPercent(coverage ?? 0)))
      : words.sums.incentives(formatDecimal(balance, 3), formatDecimal(score, 1));
  const weakestWords = weakest
    ? words.sums.weakest(
        names.get(weakest.actorId) ?? weakest.actorId,
        formatDecimal(weakest.balance, 2),
      )
    : '';
  return {
    columns: Object.values(words.actorColumns),
    rows: incentives.actors.map((actor) => ({
      label: names.get(actor.id) ?? actor.id,
      address: actorAddress(actor.id),
      cells: [
        actor.roleWeight === null ? text.site.unknown : String(actor.roleWeight),
        numberOr(actor.domains?.political, 2),
        numberOr(actor.domains?.economic, 2),
        numberOr(actor.balance, 2),
      ],
    })),
    result: [result, weakestWords].filter(Boolean).join(' '),
  };
}

export interface RiskSum {
  readonly pillars: readonly {
    readonly label: string;
    readonly danger: string;
    readonly sum: PartSum;
  }[];
  readonly facts: PartSum;
  readonly result: string;
}

/** R: every variable with its figure, year and goalposts; the strongest fact of each class of threat. */
export function toRiskSum(
  { risk }: Pick<StateScore, 'risk'>,
  figures: readonly PillarFigures[],
  risks: readonly Risk[],
  threatLabel: (id: string) => string,
): RiskSum {
  const placed = new Map(risk.figures.pillars.map((pillar) => [pillar.id, pillar]));
  return {
    pillars: figures.map((pillar) => ({
      label: pillar.pillar.label,
      danger: numberOr(placed.get(pillar.pillar.id)?.danger, 3),
      sum: {
        columns: Object.values(words.riskColumns),
        rows: pillar.variables.map(({ variable, figure, goalpost }) => ({
          label: variable.label,
          address: indicatorAddress(variable.indicator),
          cells: [
            figure.kind === 'usable'
              ? formatTerm(figure.value, 10)
              : words.missingFigure[figure.reason],
            figure.kind === 'usable' ? String(figure.year) : dash,
            `${formatTerm(goalpost.low, 1000)}–${formatTerm(goalpost.high, 1000)}`,
            numberOr(
              placed
                .get(pillar.pillar.id)
                ?.variables.find((each) => each.variable.code === variable.code)?.danger,
              3,
            ),
          ],
        })),
        result: '',
      },
    })),
    facts: toFactSum(risk.facts, risks, threatLabel),
    result: describeRisk(risk),
  };
}

function toFactSum(
  facts: StateScore['risk']['facts'],
  risks: readonly Risk[],
  threatLabel: (id: string) => string,
): PartSum {
  const byId = new Map(risks.map((risk) => [risk.id, risk]));
  return {
    columns: Object.values(words.riskFactColumns),
    rows: facts.threats.flatMap(({ threat, fact, danger }) => {
      const risk = byId.get(fact.id ?? '');
      if (!risk) return [];
      return {
        label: threatLabel(threat),
        address: itemAddress(countryAddress(risk.country), risk.id),
        cells: [risk.finding, formatDecimal(danger, 3)],
      };
    }),
    result: '',
  };
}

/** R in one line: the figures, the facts, and what is made of them. */
export function describeRisk({ figures, facts, score }: StateScore['risk']): string {
  if (score === null || figures.danger === null) {
    return words.withheld(whyNoRisk(figures));
  }
  const byFigures = formatDecimal(100 * figures.danger, 1);
  if (facts.danger === null) return words.sums.riskNoFacts(byFigures);
  return words.sums.risk(byFigures, formatDecimal(100 * facts.danger, 1), formatDecimal(score, 1));
}

/** K and G in one line each; null where a part is missing. */
export function toComposedSums(
  { delivery, design, credibility }: CommitmentSetScore,
  { incentives, risk }: Pick<StateScore, 'incentives' | 'risk'>,
): { readonly credibility: string | null; readonly gap: string | null } {
  const { credibility: k, arithmetic, protectionGap } = credibility;
  if (k.kind === 'missing-parts') return { credibility: null, gap: null };
  const line = words.sums.credibility(
    numberOr(delivery.mean?.delivery, 1),
    numberOr(incentives.score, 1),
    numberOr(design.score, 1),
    formatDecimal(k.score, 1),
  );
  const other =
    arithmetic.kind === 'scored' ? words.sums.arithmetic(formatDecimal(arithmetic.score, 1)) : '';
  return {
    credibility: `${line}. ${other}`,
    gap:
      protectionGap.kind === 'scored'
        ? words.sums.gap(
            numberOr(risk.score, 1),
            formatDecimal(k.score, 1),
            formatDecimal(protectionGap.score, 1),
          )
        : null,
  };
}

function numberOr(
  value: number | null | undefined,
  decimals: number,
  otherwise: string = dash,
): string {
  return value === null || value === undefined ? otherwise : formatDecimal(value, decimals);
}

/** With the digits that whoever does the sum again needs: whole from a size on, else two behind the point. */
function formatTerm(value: number, wholeFrom: number): string {
  return value >= wholeFrom ? formatCount(Math.round(value)) : formatDecimal(value, 2);
}
