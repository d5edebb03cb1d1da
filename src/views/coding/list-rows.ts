/** Every row that can be coded of a field, with what a coder may see of it. */
import type { Dataset, Incentive } from '#model/dataset.ts';

import type { Labels } from '../labels.ts';
import type { CodingField } from './coding-form.ts';
import type { SheetRow } from './sheet-row.ts';

interface Words {
  readonly dataset: Dataset;
  readonly labels: Labels;
  readonly nameOf: (iso3: string) => string;
}

/** Stands between the entries of a list within a cell. */
const BETWEEN = ' • ';

/** The rows of a field in the order of the records. No value, reason, direction or observer is among the words. */
export function listRows(field: CodingField, dataset: Dataset, labels: Labels): SheetRow[] {
  const names = new Map<string, string>(dataset.countries.map(({ iso3, name }) => [iso3, name]));
  return LISTS[field]({ dataset, labels, nameOf: (iso3) => names.get(iso3) ?? iso3 });
}

const LISTS: Readonly<Record<CodingField, (words: Words) => SheetRow[]>> = {
  levels: ({ dataset, nameOf }) =>
    dataset.commitments.flatMap(({ country, statement, target, findings }) =>
      findings.map(({ id, date, finding }) => ({
        item: id,
        country,
        shown: [nameOf(country), statement, target ?? '', sayDate(date), finding],
      })),
    ),
  verdicts: ({ dataset, nameOf }) =>
    dataset.claims.flatMap(({ country, statement, madeOn, checks }) =>
      checks.map(({ id, date, finding }) => ({
        item: id,
        country,
        shown: [nameOf(country), statement, sayDate(madeOn), sayDate(date), finding],
      })),
    ),
  severities: ({ dataset, labels, nameOf }) =>
    dataset.risks.map(({ id, country, date, threat, perpetrator, finding, figures }) => ({
      item: id,
      country,
      shown: [
        nameOf(country),
        sayDate(date),
        labels('threat-classes', threat),
        perpetrator ?? '',
        finding,
        figures ?? '',
      ],
    })),
  roles: ({ dataset, labels, nameOf }) =>
    dataset.actors.map(({ id, country, name, kind, note, incentives }) => ({
      item: id,
      country,
      shown: [
        nameOf(country),
        name,
        labels('actor-kinds', kind),
        note ?? '',
        incentives.map(({ factor }) => factor).join(BETWEEN),
      ],
    })),
  // The rationale is the first coder's reason for effect and strength, so the source stands in its place.
  incentives: (words) => listIncentives(words, () => []),
  // With which way it pulls and why, which is all that the record tells of how strongly.
  strength: (words) =>
    listIncentives(words, ({ domain, effect, rationale }) => [
      `${words.labels('incentive-domains', domain)}, ${words.labels('incentive-effects', effect)}`,
      rationale,
    ]),
  design: listDesigns,
  'monitoring-and-access': listDesigns,
  'accountability-of-own-forces': listDesigns,
  enactments: ({ dataset, nameOf }) =>
    dataset.commitments.map(({ id, country, statement, madeOn }) => ({
      item: id,
      country,
      shown: [nameOf(country), statement, sayDate(madeOn)],
    })),
};

/** An incentive as every sheet shows it, with what more of it one sheet shows after its factor. */
function listIncentives(
  { dataset, labels, nameOf }: Words,
  sayMore: (incentive: Incentive) => readonly string[],
): SheetRow[] {
  return dataset.actors.flatMap(({ country, name, kind, note, incentives }) =>
    incentives.map((incentive) => ({
      item: incentive.id,
      country,
      shown: [
        nameOf(country),
        name,
        labels('actor-kinds', kind),
        note ?? '',
        incentive.factor,
        ...sayMore(incentive),
        sayDate(incentive.date),
        incentive.until === undefined ? '' : sayDate(incentive.until),
        `${incentive.source.title} (${incentive.source.publisher})`,
      ],
    })),
  );
}

function listDesigns({ dataset, labels, nameOf }: Words): SheetRow[] {
  return dataset.strategies.map((strategy) => {
    const own = dataset.commitments.filter(({ strategyId }) => strategyId === strategy.id);
    return {
      item: strategy.id,
      country: strategy.country,
      shown: [
        nameOf(strategy.country),
        strategy.title,
        labels('strategy-kinds', strategy.kind),
        sayDate(strategy.date),
        labels('strategy-statuses', strategy.status),
        strategy.purpose ?? '',
        strategy.note ?? '',
        own
          .map(
            ({ statement, responsibleActor, madeTo }) =>
              `${statement} (by: ${responsibleActor}; to: ${labels('audiences', madeTo)})`,
          )
          .join(BETWEEN),
        strategy.sources
          .map(({ title, access }) => `${title} (${labels('source-access', access)})`)
          .join(BETWEEN),
      ],
    };
  });
}

/** A date with a word before it: a spreadsheet would make its own of a bare one. */
function sayDate(date: string | null | undefined): string {
  if (date === null || date === undefined) return '';
  return date.length === 10 ? `on ${date}` : `in ${date}`;
}
