/** Step 8: back to what the scores are made of, and what each part does to the order of countries. */
import { text } from '#i18n/text.ts';
import { CREDIBILITY_PARTS, type CredibilityPart, type Method } from '#model/method.ts';
import { testRemoval, type Removal } from '#scoring/audit/removal.ts';
import { credibilityWithout, figuresWithoutPillar } from '#scoring/audit/without-part.ts';
import type { WorldCountry } from '#scoring/audit/world-figures.ts';
import { addresses } from '../addresses.ts';
import type { AuditedCountry, AuditInput } from './audit-input.ts';
import { toRankTable } from './rank-without.ts';
import { toRemovalFigure } from './removal-figure.ts';
import { asFigure, asTable, type StepResult } from './step.ts';

const words = text.audit.details;

export function toDetailsStep({ countries, world, basis, scores }: AuditInput): StepResult {
  const { method } = scores;
  const ranked = countries.filter(({ scores: own }) => own.credibility !== null);
  const credibility = removeParts(ranked, method);
  const names = new Map(basis.tree.pillars.map(({ id, label }) => [id, label]));
  const covered = world.filter(({ iso3 }) => countries.some((country) => country.iso3 === iso3));
  const pillars = removePillars(covered, [...names.keys()], method);
  const partName = (id: string) => text.parts.names[id as CredibilityPart]; // ids are parts
  const figure = toRemovalFigure('credibility', credibility, partName);
  return {
    finding: words.finding(figure.headline),
    sections: [
      {
        kind: 'links',
        title: words.linksTitle,
        links: [
          { label: words.links.countries, address: addresses.countries },
          { label: words.links.indicators, address: addresses.indicators },
          { label: words.links.data, address: addresses.data },
          { label: words.links.method, address: `${addresses.method}#constants` },
        ],
      },
      asFigure(figure),
      asTable(toRankTable(ranked, credibility, partName)),
      asFigure(toRemovalFigure('risk', pillars, (id) => names.get(id) ?? id)),
    ],
  };
}

/** Ranks by credibility with each part left out in turn. */
export function removeParts(
  countries: readonly Pick<AuditedCountry, 'scores'>[],
  method: Method,
): readonly Removal[] {
  return testRemoval(
    countries.map(({ scores }) => scores.credibility),
    CREDIBILITY_PARTS.map((part) => ({
      id: part,
      scores: countries.map(({ scores }) => credibilityWithout(part, scores, method)),
    })),
  );
}

/** Ranks by risk from figures with each pillar left out in turn. */
function removePillars(
  countries: readonly WorldCountry[],
  ids: readonly string[],
  method: Method,
): readonly Removal[] {
  return testRemoval(
    countries.map(({ figures }) => figures.danger),
    ids.map((id) => ({
      id,
      scores: countries.map(({ pillars }) => figuresWithoutPillar(id, pillars, method)),
    })),
  );
}
