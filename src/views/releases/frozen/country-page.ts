import { text } from '#i18n/text.ts';
import type { Country, Dataset } from '#model/dataset.ts';
import type { Iso3 } from '#model/records.generated.ts';
import type { Labels } from '../../labels.ts';
import { toLink, toLists } from './page-lines.ts';
import type { UnplacedPage } from './page-shape.ts';

/** A country: the names of all its records that have a page. */
export function toCountryPage(
  { iso3, name }: Country,
  dataset: Dataset,
  labels: Labels,
): UnplacedPage {
  const isHere = ({ country }: { readonly country: Iso3 }) => country === iso3;
  const titles = text.releases.page.lists;
  const strategies = dataset.strategies.filter(isHere);
  const episodes = dataset.episodes.filter(isHere);
  const commitments = dataset.commitments.filter(isHere);
  const claims = dataset.claims.filter(isHere);
  const actors = dataset.actors.filter(isHere);
  return {
    kind: 'country',
    id: iso3,
    country: iso3,
    title: name,
    facts: [],
    source: null,
    lists: toLists(
      [
        titles.strategies,
        strategies.map(({ id, title, date }) => toLink('strategy', id, title, date)),
      ],
      [
        titles.episodes,
        episodes.map(({ id, decision, decidedOn }) => toLink('episode', id, decision, decidedOn)),
      ],
      [
        titles.commitments,
        commitments.map(({ id, statement, madeOn }) => toLink('commitment', id, statement, madeOn)),
      ],
      [
        titles.claims,
        claims.map(({ id, statement, madeOn }) => toLink('claim', id, statement, madeOn)),
      ],
      [
        titles.actors,
        actors.map(({ id, name: actor, kind }) => ({
          ...toLink('actor', id, actor),
          head: labels('actor-kinds', kind),
        })),
      ],
    ),
  };
}
