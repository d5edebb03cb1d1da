import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBSERVERS, SOURCE_KINDS } from '#model/score-terms.ts';
import type { CommitmentInput } from '#scoring/inputs.ts';
import { scoreCommitment } from '#scoring/delivery.ts';
import {
  allocateScratch,
  allocateShapes,
  computeShapes,
} from '#scoring/uncertainty/delivery-shapes.ts';
import { compileEvidence, RELIABILITIES } from '#scoring/uncertainty/evidence-model.ts';
import { evaluateOwn } from '#scoring/uncertainty/run-draws.ts';
import { arbitraryCommitment, PROPERTY_RUN } from '../arbitrary-evidence.ts';
import { day } from '../make-evidence.ts';
import { expected, pick } from '../reference-cases.ts';
import { findCase, method, toCountry, toModel, uncertainty } from './make-draw-input.ts';

describe('the row that the draws lie around', () => {
  test.each(['mixed', 'shallow', 'edges'] as const)('is the score itself: %s', (name) => {
    const country = toCountry(name, findCase(name));
    const row = evaluateOwn(toModel([country]));
    const { score } = country;
    const credibility = score.credibility.credibility;
    const gap = score.credibility.protectionGap;
    const close = (found: number | undefined, wanted: number | null | undefined) => {
      if (wanted === null || wanted === undefined) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(wanted, 11);
    };
    const isShown = score.delivery.status !== 'withheld';
    const [set] = row.sets;
    close(set?.delivery[0], isShown ? score.delivery.mean?.delivery : null);
    close(set?.credibility?.[0], credibility.kind === 'scored' ? credibility.score : null);
    close(set?.gap?.[0], gap.kind === 'scored' ? gap.score : null);
    const isPublished = score.incentives.status === 'published';
    close(row.countries[0]?.incentives?.[0], isPublished ? score.incentives.score : null);
    close(row.countries[0]?.risk?.[0], score.risk.score);
  });

  test('agrees with the reference on credibility and gap', () => {
    const reference = pick(expected, 'results', 'mixed');
    const [set] = evaluateOwn(toModel([toCountry('mixed', findCase('mixed'))])).sets;
    expect(set?.credibility?.[0]).toBeCloseTo(Number(reference['credibility']), 9);
    expect(set?.gap?.[0]).toBeCloseTo(Number(reference['protection_gap']), 9);
  });
});

describe('computeShapes', () => {
  /** The same kind of source under one name, as in the data, where a source has one kind. */
  const withOneKind = (commitment: CommitmentInput): CommitmentInput => ({
    ...commitment,
    findings: commitment.findings.map((finding) => {
      const kind = SOURCE_KINDS[finding.sourceId.charCodeAt(0) % SOURCE_KINDS.length];
      return { ...finding, sourceKind: kind ?? 'other' };
    }),
  });
  const factorsOf = fc.array(fc.double({ min: 0.75, max: 1.25, noNaN: true }), {
    minLength: RELIABILITIES.length,
    maxLength: RELIABILITIES.length,
  });

  /** The method with each reliability times its factor, and another half-life. */
  function changeMethod(factors: readonly number[], halfLife: number) {
    const factorOf = (name: string) =>
      factors[RELIABILITIES.findIndex((reliability) => reliability === name)] ?? 1;
    const reliability = { ...method.evidence.reliability };
    for (const observer of OBSERVERS) {
      if (observer !== 'host-state') reliability[observer] *= factorOf(observer);
    }
    const evidence = {
      ...method.evidence,
      reliability,
      admissionReliability: method.evidence.admissionReliability * factorOf('admission'),
      enactedTextReliability: method.evidence.enactedTextReliability * factorOf('enacted-text'),
      deliveryHalfLifeMonths: halfLife,
    };
    return { ...method, evidence };
  }

  test('is the delivery of a commitment under any reliabilities and half-life', () => {
    const asOf = day('2022-06-30');
    fc.assert(
      fc.property(
        arbitraryCommitment.map(withOneKind),
        factorsOf,
        fc.nat(2),
        (commitment, factors, which) => {
          const own = scoreCommitment(commitment, asOf, method);
          if (own.kind === 'not-covered') return;
          const halfLife = Object.values(uncertainty.halfLifeMonths)[which] ?? 24;
          const wanted = scoreCommitment(commitment, asOf, changeMethod(factors, halfLife));
          if (wanted.kind === 'not-covered') throw new Error('It should still be covered.');
          const model = compileEvidence([own], asOf, method, uncertainty);
          const shapes = allocateShapes(model);
          computeShapes(model, Float64Array.from(factors), which, shapes, allocateScratch(model));
          const [a = 0, b = 0] = [shapes.a[0], shapes.b[0]];
          const { mean, variance } = wanted.posterior;
          expect(shapes.record[0]).toBeCloseTo(wanted.delivery / 100, 11);
          expect(a / (a + b)).toBeCloseTo(mean, 11);
          expect((mean * (1 - mean)) / (a + b + 1)).toBeCloseTo(variance, 11);
          expect(shapes.move[0]).toBeCloseTo(wanted.delivery / 100 - mean, 11);
        },
      ),
      PROPERTY_RUN,
    );
  });

  test('a half-life that is not the method’s own among those drawn is refused', () => {
    const halfLifeMonths = { short: 6, middle: 12, long: 48 };
    const score = toCountry('mixed', findCase('mixed')).score.delivery.aggregated;
    expect(() =>
      compileEvidence(score, day('2022-06-30'), method, { ...uncertainty, halfLifeMonths }),
    ).toThrow('24 is none of 6, 12, 48');
  });
});
