/** What records are called, from both sides: a removed one by what it was called. */
import type { Dataset } from '#model/dataset.ts';
import type { TitleOf } from '#views/change/impact-report.ts';

const LONGEST = 70;

/** Names of countries, titles of strategies, statements of commitments and claims, by kind and id. */
export function titleRecords(datasets: readonly Dataset[]): TitleOf {
  const titles = new Map<string, string>();
  const put = (kind: string, id: string, title: string) => titles.set(`${kind} ${id}`, title);
  for (const dataset of datasets) {
    for (const { iso3, name } of dataset.countries) put('country', iso3, name);
    for (const { id, title } of dataset.strategies) put('strategy', id, title);
    for (const { id, decision } of dataset.episodes) put('episode', id, decision);
    for (const { id, statement } of dataset.commitments) put('commitment', id, statement);
    for (const { id, statement } of dataset.claims) put('claim', id, statement);
    for (const { id, name } of dataset.actors) put('actor', id, name);
    for (const { id, title } of dataset.sources) put('source', id, title);
    for (const { id, onBehalfOf } of dataset.replies) put('reply', id, onBehalfOf);
  }
  return (kind, id) => shorten(titles.get(`${kind} ${id}`) ?? '');
}

function shorten(title: string): string {
  const characters = Array.from(title);
  return characters.length <= LONGEST ? title : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
