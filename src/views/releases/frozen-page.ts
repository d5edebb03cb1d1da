/** A record of a release as its frozen page shows it: plain lines, each finding with its source. */
import { text } from '#i18n/text.ts';
import type { Dataset, Source } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { Iso3, PartialDate } from '#model/records.generated.ts';
import { toLabels, type Labels } from '../labels.ts';
import type { FrozenKind } from './record-address.ts';

const words = text.releases.page;

/** A document as it is named on a frozen page. */
export interface FrozenSource {
  readonly name: string;
  readonly url: string | null;
  readonly pinpoint: string | null;
}

/** A dated entry: a finding, a check, an incentive, or a record that belongs to this one. */
export interface FrozenEntry {
  readonly id: string;
  /** "July 2022 · United Nations · none". */
  readonly head: string;
  readonly body: string;
  readonly source: FrozenSource | null;
  /** Kind of the record of which this is the name; null where it is no record of its own. */
  readonly page: FrozenKind | null;
}

/** One frozen page. */
export interface FrozenPage {
  readonly kind: FrozenKind;
  readonly id: string;
  readonly country: Iso3;
  /** Name of the country, in the release. */
  readonly place: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly source: FrozenSource | null;
  readonly lists: readonly { readonly title: string; readonly entries: readonly FrozenEntry[] }[];
}

/** A page before it is told where its country is. */
type UnplacedPage = Omit<FrozenPage, 'place'>;

/** The pages of all records of a release that are scored, and of the security actors. */
export function toFrozenPages(dataset: Dataset): readonly FrozenPage[] {
  const labels = toLabels(dataset.vocabularies);
  const names = new Map(dataset.countries.map(({ iso3, name }) => [iso3, name]));
  const pages = [
    ...toCountryPages(dataset, labels),
    ...toStrategyPages(dataset, labels),
    ...toEpisodePages(dataset, labels),
    ...toCommitmentPages(dataset, labels),
    ...toClaimPages(dataset, labels),
    ...toActorPages(dataset, labels),
  ];
  return pages.map((page) => ({ ...page, place: names.get(page.country) ?? page.country }));
}

/** The page of a score whose record this version cannot read. */
export function toBarePage({ kind, id, country }: FrozenScore): FrozenPage {
  return { kind, id, country, place: country, title: id, facts: [], source: null, lists: [] };
}

function toCountryPages(dataset: Dataset, labels: Labels): readonly UnplacedPage[] {
  return dataset.countries.map(({ iso3, name }) => {
    const isHere = ({ country }: { readonly country: Iso3 }) => country === iso3;
    const list = (title: string, entries: readonly FrozenEntry[]) => ({ title, entries });
    const { strategies, episodes, commitments, claims, actors } = words.lists;
    return {
      ...{ kind: 'country', id: iso3, country: iso3, title: name, facts: [], source: null },
      lists: [
        list(
          strategies,
          dataset.strategies
            .filter(isHere)
            .map(({ id, title, date }) => toLink('strategy', id, title, date)),
        ),
        list(
          episodes,
          dataset.episodes
            .filter(isHere)
            .map(({ id, decision, decidedOn }) => toLink('episode', id, decision, decidedOn)),
        ),
        list(
          commitments,
          dataset.commitments
            .filter(isHere)
            .map(({ id, statement, madeOn }) => toLink('commitment', id, statement, madeOn)),
        ),
        list(
          claims,
          dataset.claims
            .filter(isHere)
            .map(({ id, statement, madeOn }) => toLink('claim', id, statement, madeOn)),
        ),
        list(
          actors,
          dataset.actors.filter(isHere).map(({ id, name: actor, kind }) => ({
            ...toLink('actor', id, actor),
            head: labels('actor-kinds', kind),
          })),
        ),
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

function toStrategyPages({ strategies, commitments }: Dataset, labels: Labels) {
  return strategies.map((strategy): UnplacedPage => {
    const { id, country, title, kind, date, status, purpose, sources } = strategy;
    const own = commitments.filter(({ strategyId }) => strategyId === id);
    return {
      ...{ kind: 'strategy', id, country, title, source: null },
      facts: [
        [words.kind, labels('strategy-kinds', kind)],
        ...toDay(words.date, date),
        [words.status, labels('strategy-statuses', status)],
        [words.purpose, purpose],
      ],
      lists: [
        {
          title: words.lists.commitments,
          entries: own.map(({ id: commitment, statement, madeOn }) =>
            toLink('commitment', commitment, statement, madeOn),
          ),
        },
        {
          title: words.lists.sources,
          entries: sources.map((source) => ({
            ...{ id: source.id, head: '', body: '', page: null },
            source: toSource(source),
          })),
        },
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

function toEpisodePages({ episodes }: Dataset, labels: Labels) {
  return episodes.map((episode): UnplacedPage => {
    const { id, country, mission, kind, decidedOn, decision, source, pinpoint } = episode;
    const title = text.parts.episodes.pageTitle(
      mission.acronym,
      labels('episode-kinds', kind),
      formatDate(decidedOn),
    );
    return {
      ...{ kind: 'episode', id, country, title, lists: [] },
      facts: [[words.decision, decision]],
      source: toSource(source, pinpoint),
    };
  });
}

function toCommitmentPages({ commitments }: Dataset, labels: Labels) {
  return commitments.map((commitment): UnplacedPage => {
    const { id, country, statement, madeOn, madeTo, theme, responsibleActor } = commitment;
    const { deadline, target, instrument, pinpoint, findings } = commitment;
    return {
      ...{ kind: 'commitment', id, country, title: statement },
      facts: [
        [words.madeOn, formatDate(madeOn)],
        [words.madeTo, labels('audiences', madeTo)],
        [words.theme, labels('themes', theme)],
        [words.responsible, responsibleActor],
        ...toDay(words.deadline, deadline),
        ...(target === undefined ? [] : [[words.target, target] as const]),
      ],
      source: toSource(instrument, pinpoint),
      lists: [
        {
          title: words.lists.findings,
          entries: findings.map((finding) => {
            const level = text.scores.levels[finding.level] ?? '';
            const found = finding.reversed === true ? `${level}, ${text.scores.reversed}` : level;
            return {
              id: finding.id,
              head: [formatDate(finding.date), labels('observers', finding.observer), found].join(
                ' · ',
              ),
              ...{ body: finding.finding, page: null },
              source: toSource(finding.source, finding.pinpoint),
            };
          }),
        },
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

function toClaimPages({ claims }: Dataset, labels: Labels) {
  return claims.map((claim): UnplacedPage => {
    const { id, country, statement, madeOn, madeTo, source, pinpoint, checks } = claim;
    return {
      ...{ kind: 'claim', id, country, title: statement, source: toSource(source, pinpoint) },
      facts: [
        [words.madeOn, formatDate(madeOn)],
        [words.madeTo, labels('audiences', madeTo)],
      ],
      lists: [
        {
          title: words.lists.checks,
          entries: checks.map((check) => ({
            id: check.id,
            head: [
              formatDate(check.date),
              labels('observers', check.observer),
              text.scores.verdicts[check.verdict].word,
            ].join(' · '),
            ...{ body: check.finding, page: null },
            source: toSource(check.source, check.pinpoint),
          })),
        },
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

function toActorPages({ actors }: Dataset, labels: Labels) {
  return actors.map((actor): UnplacedPage => {
    const { id, country, name, kind, incentives } = actor;
    return {
      ...{ kind: 'actor', id, country, title: name, source: null },
      facts: [[words.kind, labels('actor-kinds', kind)]],
      lists: [
        {
          title: words.lists.incentives,
          entries: incentives.map((incentive) => ({
            id: incentive.id,
            head: [
              labels('incentive-domains', incentive.domain),
              labels('incentive-effects', incentive.effect),
              words.strength(incentive.strength),
            ].join(' · '),
            body: `${incentive.factor}. ${incentive.rationale}`,
            ...{ page: null, source: toSource(incentive.source) },
          })),
        },
      ].filter(({ entries }) => entries.length > 0),
    };
  });
}

function toLink(kind: FrozenKind, id: string, body: string, date?: PartialDate): FrozenEntry {
  const head = date === undefined ? '' : formatDate(date);
  return { id, head, body, source: null, page: kind };
}

function toDay(
  label: string,
  date: PartialDate | undefined,
): readonly (readonly [string, string])[] {
  return date === undefined ? [] : [[label, formatDate(date)]];
}

function toSource(source: Source, pinpoint?: string): FrozenSource {
  const { symbol, title, publisher, date, url } = source;
  const name = [symbol, title, publisher, date === undefined ? undefined : formatDate(date)]
    .filter((part) => part !== undefined)
    .join(', ');
  return { name, url: url ?? null, pinpoint: pinpoint ?? null };
}
