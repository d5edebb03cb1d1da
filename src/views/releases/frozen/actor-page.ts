import { text } from '#i18n/text.ts';
import type { Actor, Incentive } from '#model/dataset.ts';
import type { Labels } from '../../labels.ts';
import { joinHead, toLists, toSource } from './page-lines.ts';
import type { FrozenEntry, UnplacedPage } from './page-shape.ts';

const words = text.releases.page;

/** A security actor: its kind, and every incentive. */
export function toActorPage(actor: Actor, labels: Labels): UnplacedPage {
  const { id, country, name, kind, incentives } = actor;
  return {
    kind: 'actor',
    id,
    country,
    title: name,
    source: null,
    facts: [[words.kind, labels('actor-kinds', kind)]],
    lists: toLists([
      words.lists.incentives,
      incentives.map((incentive) => toEntry(incentive, labels)),
    ]),
  };
}

function toEntry(incentive: Incentive, labels: Labels): FrozenEntry {
  return {
    id: incentive.id,
    head: joinHead(
      labels('incentive-domains', incentive.domain),
      labels('incentive-effects', incentive.effect),
      words.strength(incentive.strength),
    ),
    body: `${incentive.factor}. ${incentive.rationale}`,
    page: null,
    source: toSource(incentive.source),
  };
}
