import { describe, expect, test } from 'vitest';
import { findLayout } from '#validation/layout.ts';

describe('findLayout', () => {
  test.each([
    ['data/dataset.json', 'dataset', 'dataset', null],
    ['data/redirects.csv', 'redirect', 'redirects', null],
    ['data/episodes.csv', 'episode', 'episodes', null],
    ['data/mandates.csv', 'mandate', 'mandates', null],
    ['data/missions/unamid.json', 'mission', 'unamid', null],
    ['data/sources/a.json', 'source', 'a', null],
    ['data/codings/b.csv', 'coding', 'b', null],
    ['data/vocabularies/themes.csv', 'vocabulary-term', 'themes', null],
    ['data/method/delivery.json', 'method', 'delivery', null],
    ['data/countries/sdn/country.json', 'country', 'country', 'sdn'],
    ['data/countries/sdn/risks.csv', 'risk', 'risks', 'sdn'],
    ['data/countries/sdn/access.csv', 'access', 'access', 'sdn'],
    ['data/countries/sdn/compliance.csv', 'compliance', 'compliance', 'sdn'],
    ['data/countries/sdn/claims/sdn-x.json', 'claim', 'sdn-x', 'sdn'],
    ['data/countries/sdn/sources/x.json', 'source', 'x', 'sdn'],
  ])('%s', (path, kind, name, folder) => {
    expect(findLayout(path)).toMatchObject({ kind, name, folder });
  });

  test.each([
    ['another root', 'other/dataset.json'],
    ['a record beside the folders', 'data/unamid.json'],
    ['a folder that does not exist', 'data/countries/sdn/comitments/sdn-x.json'],
    ['a file that belongs in a folder', 'data/countries/sdn/sdn-x.json'],
    ['another format', 'data/countries/sdn/claims/sdn-x.csv'],
    ['a CSV file where JSON is wanted', 'data/sources/a.csv'],
    ['no ending', 'data/sources/a'],
    ['no name', 'data/sources/.json'],
    ['too deep a folder', 'data/countries/sdn/claims/old/sdn-x.json'],
    ['a name that every object has', 'data/constructor/a.json'],
    ['a country file that every object has', 'data/countries/sdn/toString'],
  ])('nothing belongs in %s', (_what, path) => {
    expect(findLayout(path)).toBeUndefined();
  });
});
