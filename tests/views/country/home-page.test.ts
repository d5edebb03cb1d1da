import { describe, expect, test } from 'vitest';
import { toHomePage } from '#views/country/home-page.ts';
import { makeCommitments, makeCountry, makeMission, scoreRecords } from '../make-records.ts';

const { dataset, scores, registry } = scoreRecords({
  countries: [
    makeCountry('CAF', 'Central African Republic'),
    makeCountry('TCD', 'Chad'),
    makeCountry('MLI', 'Mali'),
    makeCountry('SDN', 'Sudan'),
  ],
  missions: [
    makeMission({ hostStates: ['SDN', 'TCD'] }),
    makeMission({ id: 'later', acronym: 'LATER', start: '2021' }),
  ],
  commitments: [
    ...makeCommitments([0, 0, 0, 0, 0, null], { id: 'sdn', country: 'SDN' }),
    ...makeCommitments([2, 2, 2, 2, 2], { id: 'mli', country: 'MLI' }),
    ...makeCommitments([3], { id: 'tcd', country: 'TCD' }),
  ],
});
const { rows, headline } = toHomePage(dataset, scores, registry);

describe('toHomePage', () => {
  test('orders countries by delivery, a score of nought before those withheld, these by name', () => {
    expect(rows.map(({ name, summary }) => [name, summary.delivery])).toEqual([
      ['Mali', expect.closeTo(200 / 3)],
      ['Sudan', 0],
      ['Central African Republic', null],
      ['Chad', null],
    ]);
  });

  test('says in figures what the picture shows, a dash where a score is withheld', () => {
    const cells = new Map(rows.map((row) => [row.iso3, row.cells]));
    expect(cells.get('TCD')).toEqual(['—', '—', '1 of 1', '0', '0', '0', '1', '0']);
    expect(cells.get('SDN')?.slice(2)).toEqual(['5 of 6', '5', '0', '0', '0', '1']);
    expect(cells.get('SDN')?.[0]).toBe('0');
    expect(cells.get('SDN')?.[1]).toMatch(/^0–\d+$/);
  });

  test('names the missions on each country’s soil', () => {
    expect(rows.map(({ iso3, missions }) => [iso3, missions])).toEqual([
      ['MLI', ''],
      ['SDN', 'UNMIX, LATER'],
      ['CAF', ''],
      ['TCD', 'UNMIX'],
    ]);
  });

  test('has the headline of all commitments together', () => {
    // Of 11 checked, five were kept to nothing, five in part, one in full.
    expect(headline).toBe(
      'About half of 11 commitments that somebody checked were found carried out in part or more; 5 only minimally or not at all (nobody checked 1 commitment)',
    );
  });
});
