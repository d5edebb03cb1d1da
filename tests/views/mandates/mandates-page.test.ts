import { describe, expect, test } from 'vitest';
import { toMandateTimeline } from '#views/mandates/mandate-timeline.ts';
import { toMandatesFilter } from '#views/mandates/mandates-filter.ts';
import { toMandatesPage } from '#views/mandates/mandates-page.ts';
import { labels, makeCountry, makeMission, scoreRecords } from '../make-records.ts';
import { makeMandate } from './make-mandate.ts';

const unmix = makeMission({
  pocMandateResolutions: ['S/RES/1769 (2007)', 'S/RES/1900 (2010)'],
});
const later = makeMission({
  id: 'later',
  acronym: 'LATER',
  start: '2015-01-01',
  hostStates: ['SDN', 'SSD'],
});
const silent = makeMission({ id: 'silent', acronym: 'SILENT' });
const mandates = [
  makeMandate({ mission: unmix, pocLanguage: 'priority', humanRightsMonitoring: 'yes' }),
  makeMandate({
    id: 'unmix-2000',
    mission: unmix,
    symbol: 'S/RES/2000 (2011)',
    date: '2011-01-01',
    pocLanguage: 'among-others',
  }),
  makeMandate({
    id: 'later-2200',
    mission: later,
    symbol: 'S/RES/2200 (2015)',
    date: '2015-12-31',
    pocLanguage: 'priority',
    humanRightsMonitoring: 'no',
  }),
  makeMandate({
    id: 'later-2300',
    mission: later,
    symbol: 'S/RES/2300 (2016)',
    date: '2016',
    humanRightsMonitoring: 'yes',
  }),
];
const { dataset, registry, scores } = scoreRecords({
  countries: [makeCountry(), makeCountry('SSD', 'South Sudan'), makeCountry('MLI', 'Mali')],
  missions: [later, silent, unmix],
  mandates,
});
const page = toMandatesPage(dataset, registry);
const timeline = toMandateTimeline(page.histories, page.counts, labels, scores.asOf);

describe('the page of mandates', () => {
  test('counts what was read, what was not, and how protection stands to monitoring', () => {
    expect(page.counts).toEqual({
      read: 4,
      missions: 2,
      notRead: 1,
      protecting: 3,
      monitored: 1,
      fragmented: 1,
      notShown: 1,
    });
  });

  test('lists missions with a resolution on record in order of their start, and their states', () => {
    expect(page.missions.map(({ mission, states }) => [mission.acronym, states])).toEqual([
      ['UNMIX', ['Sudan']],
      ['LATER', ['Sudan', 'South Sudan']],
    ]);
  });

  test('names as fragmented only what asks for protection and is known not to ask for monitoring', () => {
    expect(page.fragmented.map(({ id }) => id)).toEqual(['later-2200']);
    expect(page.open.flatMap((each) => each.mandates.map(({ id }) => id))).toEqual(['unmix-2000']);
  });
});

describe('the timeline of mandates', () => {
  const plot = timeline.picture.kind === 'rows' ? timeline.picture.plot : null;
  const [first, second] = plot?.groups[0]?.rows ?? [];

  test('draws by shape what is asked for, not asked for, not shown and not read', () => {
    expect(first?.marks.map(({ kind }) => kind)).toEqual(['score', 'unknown', 'other']);
    expect(second?.marks.map(({ kind }) => kind)).toEqual(['third', 'score']);
  });

  test('puts a resolution that was not read into the middle of its year', () => {
    // From 1 January 2007 to 31 December 2024 are 6574 days; 1 July 2010 is day 1277 of them, 19.425%.
    expect(first?.marks[1]?.x).toBe(19.43);
    // 31 July 2007 is day 211.
    expect(first?.marks[0]?.x).toBe(3.21);
  });

  test('never says no where it does not know', () => {
    expect(first?.value).toBe('1 of 3');
    expect(first?.description).toBe(
      'UNMIX: 2007 asked for; 2010 not read; 2011 not shown by what was read.',
    );
  });

  test('says in its headline how many are known and how many cannot be told', () => {
    expect(timeline.headline).toBe(
      'Of 3 resolutions that ask a mission to protect civilians, one is seen to ask for human rights monitoring, one is known not to; of one it cannot be told',
    );
  });

  test('has a line in table and CSV for every mark', () => {
    expect(timeline.table.rows).toHaveLength(5);
    expect(timeline.csv.trim().split(/\r?\n/)).toHaveLength(6);
    expect(timeline.csv).toContain('unmix,S/RES/1900 (2010),2010,false,,,not-read');
  });
});

describe('mandates can be chosen', () => {
  const filters = toMandatesFilter(mandates, dataset.countries);
  const choicesOf = (name: string) =>
    filters.find((filter) => filter.name === name)?.choices.map(({ id }) => id);

  test('by mission, each of its host states, year, and how protection stands to monitoring', () => {
    expect(choicesOf('mission')).toEqual(['later', 'unmix']);
    expect(choicesOf('country')).toEqual(['SDN', 'SSD']);
    expect(choicesOf('year')).toEqual(['2007', '2011', '2015', '2016']);
    expect(choicesOf('monitoring')).toEqual(['monitored', 'fragmented', 'not-shown']);
  });

  test('and count as protection only what asks for it', () => {
    expect(filters.find(({ name }) => name === 'monitoring')?.lines).toEqual([[0], [2], [1], []]);
  });
});
