import { describe, expect, test } from 'vitest';
import * as all from '#views/addresses.ts';

const pages = [
  // A feed and a list of hashes are files, with names of their own.
  ...Object.values(all.addresses).filter(
    (address) => address !== '' && !/SUMS$|\.xml$/.test(address),
  ),
  all.countryAddress('SDN'),
  all.missionAddress('unamid'),
  all.strategyAddress('sdn-plan'),
  all.commitmentAddress('sdn-force'),
  all.claimAddress('sdn-claim'),
  all.actorAddress('sdn-army'),
  all.episodeAddress('sdn-unamid-2020'),
  all.sourceAddress('s-2020-429'),
  all.themeAddress('early-warning'),
  all.tierAddress(2),
];

describe('the addresses of pages', () => {
  test.each(pages)(
    '%s is below the site’s base, in small letters, with a slash at its end',
    (page) => {
      expect(page).toMatch(/^[a-z0-9][a-z0-9/-]*\/$/);
    },
  );

  test('are different for each', () => {
    expect(new Set(pages).size).toBe(pages.length);
  });
});

test('a finding has the address of its record’s page, and its own id as the anchor', () => {
  expect(all.itemAddress(all.commitmentAddress('sdn-force'), 'sdn-force-f1')).toBe(
    'commitments/sdn-force/#sdn-force-f1',
  );
});

test('a file of the data is published under files/', () => {
  expect(all.dataFileAddress('data/countries/sdn/risks.csv')).toBe('files/countries/sdn/risks.csv');
});
