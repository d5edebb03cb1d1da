import { describe } from 'vitest';
import { field, file, move, text } from '../../dataset/minimal-data.ts';
import { runCases, type Breach, type Neighbour } from './run-cases.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const ACCESS = 'countries/ssd/commitments/ssd-access.json';
const RISKS = 'countries/sdn/risks.csv';

const breaches: Breach[] = [
  {
    breaks: "a commitment's id begins with its folder",
    by: [move(FORCE, 'countries/ssd/commitments/sdn-force.json')],
    says: [
      'countries/ssd/commitments/sdn-force.json 1:1 The file "sdn-force.json" stands in the folder "ssd". Begin its name with "ssd-", or move it into the folder of its country. [wrong-folder]',
    ],
  },
  {
    breaks: "a country's code is its folder in capitals",
    by: [field('countries/ssd/country.json', ['iso3'], 'TCD')],
    says: [
      'countries/ssd/country.json 2:11 iso3: The country is TCD, but the folder is "ssd". Write "SSD", or rename the folder to "tcd". [wrong-folder]',
    ],
  },
  {
    breaks: "a country's code is one of ISO 3166-1",
    by: [field('countries/ssd/country.json', ['iso3'], 'SUD')],
    says: [
      'countries/ssd/country.json 2:11 iso3: "SUD" is not a code of ISO 3166-1. Write the alpha-3 code, such as SDN for Sudan, or XKX for Kosovo. [country-code]',
    ],
  },
  {
    breaks: 'a folder without a country is no country',
    by: [move(ACCESS, 'countries/ssx/commitments/ssx-access.json')],
    says: [
      'countries/ssx/country.json 1:1 The folder "ssx" has no country.json. Write one, or rename the folder to the code of its country in lower case. [country-file]',
    ],
  },
  {
    breaks: 'the name of a file is an id',
    by: [move(ACCESS, 'countries/ssd/commitments/ssd-Access_1.json')],
    says: [
      'countries/ssd/commitments/ssd-Access_1.json 1:1 The file\'s name, "ssd-Access_1", is not an id. Write at most 80 lower-case letters a to z, digits and single hyphens, such as "ssd-access-1". [file-name]',
    ],
  },
  {
    breaks: 'the name of the file of a reply is an id too',
    by: [move('replies/reply-sudan-2024-05.json', 'replies/My Reply (No 1).json')],
    says: [
      'replies/My Reply (No 1).json 1:1 The file\'s name, "My Reply (No 1)", is not an id. Write at most 80 lower-case letters a to z, digits and single hyphens, such as "my-reply-no-1". [file-name]',
    ],
  },
  {
    breaks: 'a file in a place that nobody reads is not passed over',
    by: [file('countries/ssd/comitments/ssd-x.json', '{}')],
    says: [
      'countries/ssd/comitments/ssd-x.json 1:1 Nothing is known of a file in this place. Did you mean the folder "commitments", not "comitments"? [unknown-file]',
    ],
  },
  ...[
    ['replys', 'replies'],
    ['vocabulary', 'vocabularies'],
    ['methods', 'method'],
  ].map(([folder = '', meant = '']) => ({
    breaks: `a file in the folder ${folder} belongs into another one`,
    by: [file(`${folder}/x.json`, '{}')],
    says: [
      `${folder}/x.json 1:1 Nothing is known of a file in this place. Did you mean the folder "${meant}", not "${folder}"? [unknown-file]`,
    ],
  })),
  {
    breaks: 'a record that is no JSON file is not passed over',
    by: [file('countries/ssd/commitments/ssd-x.txt', '')],
    says: [
      'countries/ssd/commitments/ssd-x.txt 1:1 Nothing is known of a file in this place. Save it as JSON, under the name "ssd-x.json". [unknown-file]',
    ],
  },
  {
    breaks: "a finding's id is its commitment's, -f and a number",
    by: [
      field(FORCE, ['evidence', 1, 'id'], 'sdn-force-k2'),
      text('codings/b.csv', /sdn-force-f2.*\n/, ''),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 27:13 evidence[1].id: "sdn-force-k2" is not an id for this place. Write "sdn-force-f" and the next free number. [part-id]',
    ],
  },
  {
    breaks: 'a number in an id has no leading zero',
    by: [
      field(FORCE, ['evidence', 1, 'id'], 'sdn-force-f02'),
      text('codings/b.csv', /sdn-force-f2.*\n/, ''),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 27:13 evidence[1].id: "sdn-force-f02" is not an id for this place. Write "sdn-force-f" and the next free number. [part-id]',
    ],
  },
  {
    breaks: 'a record that was renamed is one mistake, however many findings it has',
    by: [move(FORCE, 'countries/sdn/commitments/sdn-joint-force.json')],
    says: [
      'countries/sdn/commitments/sdn-joint-force.json 17:13 evidence[0].id: The ids of the 2 findings begin with "sdn-force", but the file is "sdn-joint-force". Name the file "sdn-force.json": an id is never changed. [part-id]',
    ],
  },
  {
    breaks: "a check's id is its claim's, -k and a number",
    by: [
      field('countries/sdn/claims/sdn-claim-deployed.json', ['checks', 0, 'id'], 'sdn-deployed-k1'),
      text('codings/b.csv', 'sdn-claim-deployed-k1', 'sdn-deployed-k1'),
      text('codings/b.csv', /(sdn-deployed-k1.*\n)((?:.*\n)*)/, ''),
    ],
    says: [
      'countries/sdn/claims/sdn-claim-deployed.json 9:13 checks[0].id: "sdn-deployed-k1" is not an id for this place. Write "sdn-claim-deployed-k" and the next free number. [part-id]',
    ],
  },
  {
    breaks: "a risk's id is its country's and three digits",
    by: [text(RISKS, 'sdn-risk-002', 'sdn-risk-2')],
    says: [
      'countries/sdn/risks.csv 3:1 column id: "sdn-risk-2" is not an id for this place. Write "sdn-risk-" and three digits, the next free number. [part-id]',
    ],
  },
  {
    breaks: 'an id stands once, over all kinds of records',
    by: [
      field('countries/sdn/actors/sdn-army.json', ['incentives', 1], {
        id: 'sdn-army-i1',
        domain: 'political',
        factor: 'Rivalry',
        effect: 'against',
        strength: 1,
        rationale: 'It fears to lose rank.',
        source: 'news-batch',
        date: '2022',
      }),
    ],
    says: [
      'countries/sdn/actors/sdn-army.json 22:13 incentives[1].id: The id "sdn-army-i1" already stands in data/countries/sdn/actors/sdn-army.json, line 10. Write "sdn-army-i2" for the newer of the two, or delete it. [duplicate-id]',
    ],
  },
  {
    breaks: 'a source does not stand in two folders',
    by: [
      file(
        'countries/sdn/sources/joint-report.json',
        '{ "title": "A", "publisher": "B", "kind": "news", "date": "2023", "symbol": "C", "access": "full" }',
      ),
    ],
    says: [
      'sources/joint-report.json 1:1 The id "joint-report" already stands in data/countries/sdn/sources/joint-report.json, line 1. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
  {
    breaks: 'an id stands once in a file of codings',
    by: [text('codings/b.csv', 'sdn-force-f2', 'sdn-force-f1')],
    says: [
      'codings/b.csv 4:1 column item: The id "sdn-force-f1" already stands in data/codings/b.csv, line 3. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
  {
    breaks: 'a term stands once in its list',
    by: [text('vocabularies/tiers.csv', '\n2,', '\n1,')],
    says: [
      'vocabularies/tiers.csv 3:1 column id: The id "1" already stands in data/vocabularies/tiers.csv, line 2. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
  {
    breaks: 'rows are in the order of their ids',
    by: [text(RISKS, 'sdn-risk-001', 'sdn-risk-003')],
    says: [
      'countries/sdn/risks.csv 3:1 column id: "sdn-risk-002" comes after "sdn-risk-003". Sort the rows by the column "id", by letters and digits. [unsorted-rows]',
    ],
  },
  {
    breaks: 'a file of codings bears the name of a coder',
    by: [move('codings/b.csv', 'codings/nobody.csv')],
    says: [
      'codings/nobody.csv 1:1 "nobody" is not a coder of data/vocabularies/coders.csv. Name the file after a coder of that list, or add the coder to it. [coding-file]',
    ],
  },
  {
    breaks: 'of whoever coded it is said what they saw',
    by: [text('coding-rounds.csv', /^b,.*\n/m, '')],
    says: [
      'codings/b.csv 1:1 Nothing is said of the coder "b" in data/coding-rounds.csv. Write a row there: the round, the position, what they saw. [coding-file]',
    ],
  },
  {
    breaks: 'a file of judgements bears the name of a coder',
    by: [move('judgements/b.csv', 'judgements/zoe.csv')],
    says: [
      'judgements/zoe.csv 1:1 "zoe" is not a coder of data/vocabularies/coders.csv. Name the file after a coder of that list, or add the coder to it. [coding-file]',
    ],
  },
  {
    breaks: 'a field of a record is judged once by a coder',
    by: [
      text(
        'judgements/b.csv',
        'sdn-force,legal-act,no,yes,',
        'sdn-force,legal-act,no,yes,No.\nsdn-force,legal-act,no,yes,',
      ),
    ],
    says: [
      'judgements/b.csv 3:1 column item: The id "sdn-force (legal-act)" already stands in data/judgements/b.csv, line 2. Write another id here, or delete one of the two. [duplicate-id]',
    ],
  },
  {
    breaks: 'the first coder has no file of codings',
    by: [move('codings/b.csv', 'codings/a.csv')],
    says: [
      'codings/a.csv 1:1 "a" is the first coder, whose readings stand in the records. Name the file after another coder of the list. [coding-file]',
    ],
  },
  {
    breaks: 'a record names its own schema, from where it stands',
    by: [field('countries/ssd/country.json', ['$schema'], '../../schemas/country.schema.json')],
    says: [
      'countries/ssd/country.json 5:14 $schema: "../../schemas/country.schema.json" is not the schema of this record. Write "../../../schemas/country.schema.json", or delete the line. [schema-address]',
    ],
  },
  {
    breaks: 'without its date the data set has no day',
    by: [file('dataset.json', undefined)],
    says: ['dataset.json 1:1 data/dataset.json is missing. Restore it. [missing-file]'],
  },
];

const neighbours: Neighbour[] = [
  {
    allows: 'Kosovo has the code XKX',
    by: [
      file('countries/xkx/country.json', '{ "iso3": "XKX", "name": "Kosovo", "gaps": [] }'),
      field('missions/unmix.json', ['hostStates'], ['SDN', 'SSD', 'XKX']),
    ],
  },
  {
    allows: 'numbers of findings may have gaps',
    by: [
      field(FORCE, ['evidence', 1, 'id'], 'sdn-force-f12'),
      text('codings/b.csv', 'sdn-force-f2', 'sdn-force-f12'),
    ],
  },
  {
    allows: 'a country needs no list of risks',
    by: [file(RISKS, undefined)],
  },
];

describe('places and ids', () => {
  runCases(breaches, neighbours);
});
