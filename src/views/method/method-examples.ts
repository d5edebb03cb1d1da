/** Worked examples for the method page, taken from live records: the figures are those of the records' own pages. */
import { text } from '#i18n/text.ts';
import { formatDecimal } from '#model/format.ts';
import type { Dataset, Source } from '#model/dataset.ts';
import { getScore, type ScoreBook } from '#scoring/score-book.ts';
import { actorAddress, claimAddress, commitmentAddress, countryAddress } from '../addresses.ts';
import { verdictOf } from '../claim/claim-row.ts';
import { toDeliverySum, type DeliverySum } from '../delivery/delivery-sum.ts';
import { describeRisk, toComposedSums, toDesignSum } from '../parts/sums.ts';
import { getCountryName, type Registry } from '../registry.ts';

export interface ExampleSentence {
  readonly sentence: string;
  readonly address: string;
  readonly label: string;
}

export interface MethodExamples {
  readonly delivery: {
    readonly id: string;
    readonly title: string;
    readonly address: string;
    readonly sum: DeliverySum;
  } | null;
  /** Examples in one sentence, by the id of their chapter. */
  readonly sentences: Readonly<Record<string, ExampleSentence>>;
}

/** The records that the examples are taken from; where one is no longer there, its example is left out. */
const examples = {
  commitment: 'sdn-joint-force-12000',
  country: 'SDN',
  claim: 'sdn-claim-mechanism-formed',
  actor: 'sdn-saf',
} as const;

export function toMethodExamples(
  dataset: Dataset,
  scores: ScoreBook,
  registry: Registry,
): MethodExamples {
  const sentences = [
    ['sets', exampleOfSet(scores, registry)],
    ['claims', exampleOfClaim(dataset, scores)],
    ['incentives', exampleOfActor(dataset, scores)],
    ['design', exampleOfPart(scores, registry, 'design')],
    ['risk', exampleOfPart(scores, registry, 'risk')],
    ['credibility', exampleOfPart(scores, registry, 'credibility')],
  ] as const;
  return {
    delivery: exampleOfDelivery(dataset, scores),
    sentences: Object.fromEntries(
      sentences.flatMap(([id, example]) => (example ? [[id, example]] : [])),
    ),
  };
}

function exampleOfDelivery(dataset: Dataset, scores: ScoreBook): MethodExamples['delivery'] {
  const commitment = dataset.commitments.find(({ id }) => id === examples.commitment);
  const score = scores.commitments.get(examples.commitment);
  if (!commitment || score?.kind !== 'covered') return null;
  const sources = new Map<string, Source>(
    commitment.findings.map(({ source }) => [source.id, source]),
  );
  return {
    id: commitment.id,
    title: commitment.statement,
    address: commitmentAddress(commitment.id),
    sum: toDeliverySum(score, sources),
  };
}

function exampleOfSet(scores: ScoreBook, registry: Registry): ExampleSentence | null {
  const delivery = scores.countries.get(examples.country)?.delivery;
  if (!delivery?.mean || delivery.status === 'withheld') return null;
  const { aggregated, mean } = delivery;
  const name = getCountryName(registry, examples.country);
  const sum = aggregated.reduce((total, score) => total + score.delivery, 0);
  return {
    sentence: text.pages.method.setExample(
      name,
      formatDecimal(sum, 1),
      aggregated.length,
      formatDecimal(mean.delivery, 1),
      formatDecimal(mean.interval.low, 1),
      formatDecimal(mean.interval.high, 1),
    ),
    address: countryAddress(examples.country),
    label: name,
  };
}

function exampleOfClaim(dataset: Dataset, scores: ScoreBook): ExampleSentence | null {
  const claim = dataset.claims.find(({ id }) => id === examples.claim);
  if (!claim) return null;
  const words = text.pages.method;
  const wordOf = (verdict: keyof typeof text.scores.verdicts) =>
    text.scores.verdicts[verdict].word.toLowerCase();
  const score = getScore(scores.claims, claim.id);
  const checks = score.checks.map(({ verdict, weight }) =>
    words.claimCheck(wordOf(verdict), formatDecimal(weight, 2)),
  );
  return {
    sentence: words.claimExample(claim.statement, checks.join(', '), wordOf(verdictOf(score))),
    address: claimAddress(claim.id),
    label: claim.id,
  };
}

/** The sum of a part of the example's country, as its own page shows it. */
function exampleOfPart(
  scores: ScoreBook,
  registry: Registry,
  part: 'design' | 'risk' | 'credibility',
): ExampleSentence | null {
  const state = scores.states.get(examples.country);
  if (!state) return null;
  const { score } = state;
  const composed = toComposedSums(score.country, score);
  const sums = {
    design: toDesignSum(score.country, scores.method.design.minKnownItems).result,
    risk: describeRisk(score.risk),
    credibility: [composed.credibility, composed.gap].filter(Boolean).join(' '),
  };
  const name = getCountryName(registry, examples.country);
  if (sums[part] === '') return null;
  return {
    sentence: `${name}: ${sums[part]}`,
    address: countryAddress(examples.country),
    label: name,
  };
}

function exampleOfActor(dataset: Dataset, scores: ScoreBook): ExampleSentence | null {
  const actor = dataset.actors.find(({ id }) => id === examples.actor);
  if (!actor) return null;
  const { actors } = getScore(scores.incentives, actor.country);
  const balance = actors.find(({ id }) => id === actor.id);
  if (!balance?.domains || balance.balance === null) return null;
  return {
    sentence: text.pages.method.incentiveExample(
      actor.name,
      formatDecimal(balance.domains.political, 2),
      formatDecimal(balance.domains.economic, 2),
      formatDecimal(balance.balance, 2),
    ),
    address: actorAddress(actor.id),
    label: actor.id,
  };
}
