import { describe, expect, test } from 'vitest';
import { checkMinimal, field, file, move, text, type Edit } from '../dataset/minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const BATCH = 'countries/sdn/sources/news-batch.json';
const NEWS = 'countries/sdn/sources/';

/** Codes of the problems after some changes. */
function codesAfter(...edits: readonly Edit[]): string[] {
  return checkMinimal(...edits).map((line) => /\[([\w-]+)\]$/.exec(line)?.[1] ?? line);
}

describe('one mistake, one message', () => {
  test.each<[string, Edit[], string[]]>([
    ['a source that cannot be read still exists', [file(BATCH, '{')], ['json-syntax']],
    ['a source with a wrong kind still exists', [field(BATCH, ['kind'], 'new')], ['not-in-list']],
    [
      'a strategy that cannot be read still exists',
      [file('countries/sdn/strategies/sdn-plan.json', '')],
      ['json-syntax'],
    ],
    [
      'a country that cannot be read still exists',
      [file('countries/ssd/country.json', '')],
      ['json-syntax'],
    ],
    [
      'a mission that cannot be read still exists',
      [file('missions/unmix.json', '[')],
      ['json-syntax'],
    ],
    [
      'findings of a commitment that cannot be read still exist',
      [text(FORCE, '}\n  ]', '}\n  ')],
      ['json-syntax'],
    ],
    [
      'a misspelt field still names its source',
      [text(FORCE, '"source": "news-batch"', '"sorce": "news-batch"')],
      ['unknown-field'],
    ],
    [
      'a commitment that cannot be read still uses its sources',
      [text(FORCE, '"evidence": [', '"evidence": ')],
      ['json-syntax'],
    ],
    [
      'a list of risks with another header still uses its sources',
      [text('countries/sdn/risks.csv', 'threat', 'thread')],
      ['csv-header'],
    ],
    [
      'a closed list with a short row still has its terms',
      [
        text(
          'vocabularies/directions.csv',
          'supports,Supports,Speaks for the commitment being carried out.',
          'supports,Supports',
        ),
      ],
      ['csv-row-length'],
    ],
    [
      'a closed list with another header still has its terms',
      [text('vocabularies/directions.csv', 'label', 'name')],
      ['csv-header'],
    ],
    [
      'a closed list that is gone leaves the terms of the schemas',
      [file('vocabularies/directions.csv', undefined)],
      ['missing-file'],
    ],
    [
      'a finding of a wrong shape is not called missing',
      [field(FORCE, ['evidence', 0], 'None.')],
      ['wrong-type'],
    ],
    [
      'a date that is not in the calendar is not compared',
      [field(FORCE, ['evidence', 0, 'date'], '2019-02-30')],
      ['impossible-date'],
    ],
    [
      'an id of a wrong form is not called unknown',
      [field(FORCE, ['instrument'], 'SDN agreement')],
      ['id-form'],
    ],
    [
      'a data set without a day compares no date with it',
      [field('dataset.json', ['asOf'], '2024')],
      ['date-form'],
    ],
    [
      'a slip in the only name of a source is not also an unused source',
      [field('countries/sdn/claims/sdn-claim-deployed.json', ['source'], 'sdn-leter-2021')],
      ['unknown-reference'],
    ],
    [
      'the only name of a source that is missing is not also an unused source',
      [field('countries/sdn/claims/sdn-claim-deployed.json', ['source'], undefined)],
      ['missing-field'],
    ],
    [
      'a source that loses its second country by a slip is not also in a wrong folder',
      [field('countries/ssd/commitments/ssd-access.json', ['instrument'], 'zzz')],
      ['unknown-reference'],
    ],
    [
      'a finding with a wrong id leaves no coding without its finding',
      [field(FORCE, ['evidence', 1, 'id'], 'sdn-fource-f2')],
      ['part-id'],
    ],
    [
      'a finding that stands twice is not also out of order',
      [text(FORCE, '"sdn-force-f2"', '"sdn-force-f1"'), text(FORCE, '"2022-07-05"', '"2021-01"')],
      ['duplicate-id'],
    ],
    [
      'a host state that stands twice is not also out of order',
      [field('missions/unmix.json', ['hostStates'], ['SDN', 'SSD', 'SDN'])],
      ['list-repeats'],
    ],
    [
      'a host state that is taken away is told by its note',
      [field('missions/unmix.json', ['hostStates'], ['SSD'])],
      ['host-state'],
    ],
    [
      'a slip in the item of a coding is not also out of order',
      [text('codings/b.csv', 'sdn-force-f2', 'sdan-force-f2')],
      ['unknown-reference'],
    ],
    [
      'a history of a status in the wrong order does not also end wrongly',
      [
        field('countries/sdn/strategies/sdn-plan.json', ['statusHistory', 0, 'from'], '2022'),
        field('countries/sdn/strategies/sdn-plan.json', ['status'], 'draft'),
      ],
      ['unsorted-parts'],
    ],
    [
      'a date that lies ahead is not also later than its source',
      [field('countries/ssd/commitments/ssd-access.json', ['madeOn'], '2090-02')],
      ['future-date'],
    ],
    [
      'a tab before a cell is not also a space',
      [text('countries/sdn/risks.csv', ',Army', ',\tArmy')],
      ['control-character'],
    ],
    [
      'a mandate with a slip in its mission is not also called wrongly',
      [text('mandates.csv', ',binox,', ',bianox,')],
      ['unknown-reference'],
    ],
    [
      'a table that is cut off may have named any source',
      [
        file(
          `${NEWS}spare.json`,
          '{ "title": "A", "publisher": "B", "kind": "news", "date": "2020", "symbol": "C", "access": "full" }\n',
        ),
        text('countries/sdn/risks.csv', /$/, 'sdn-risk-003,2022-04,sta'),
      ],
      ['csv-row-length'],
    ],
    [
      'a strategy in the folder of another country is not also tied to its missions',
      [
        move('countries/sdn/strategies/sdn-plan.json', 'countries/ssd/strategies/sdn-plan.json'),
        field('missions/unmix.json', ['hostStates'], ['SDN']),
      ],
      ['wrong-folder'],
    ],
    [
      'a row with a wrong number is not also out of order',
      [text('countries/sdn/risks.csv', 'sdn-risk-001', 'sdn-risk-0010')],
      ['part-id'],
    ],
    [
      'a mission without host states has no note on another',
      [field('missions/unmix.json', ['hostStates'], [])],
      ['list-empty'],
    ],
    [
      'a decision dated in another year than its resolution has no wrong id',
      [text('episodes.csv', 'SSD,2020-12-22', 'SSD,2019-12-22')],
      ['symbol-year'],
    ],
    [
      'a finding before its commitment is not also out of order',
      [field(FORCE, ['evidence', 1, 'date'], '2020-01')],
      ['finding-before-commitment'],
    ],
    [
      'a finding after its source is not also out of order',
      [field(FORCE, ['evidence', 0, 'date'], '2023-01')],
      ['dated-after-source'],
    ],
    [
      'a finding that is taken away is told by its coding, not also by its source',
      [
        field(FORCE, ['evidence', 1, 'source'], 'sdn-letter'),
        field(FORCE, ['evidence', 1, 'observer'], 'host-state'),
        field(FORCE, ['evidence'], []),
        field('countries/ssd/commitments/ssd-access.json', ['instrument'], 'joint-report'),
      ],
      ['unknown-reference', 'unknown-reference'],
    ],
    ['an empty finding is one mistake', [field(FORCE, ['evidence', 1], {})], ['missing-field']],
  ])('%s', (_rule, edits, codes) => {
    expect(codesAfter(...edits)).toEqual(codes);
  });

  test('independent mistakes are all told in one run', () => {
    const codes = codesAfter(
      file(`${NEWS}spare.json`, '{'),
      field(FORCE, ['theme'], 'protection'),
      field(FORCE, ['evidence', 1, 'date'], '2022-07-06'),
      text('countries/sdn/risks.csv', 'Army', 'Army '),
    );
    expect(codes).toEqual(['not-in-list', 'dated-after-source', 'space-around', 'json-syntax']);
  });
});
