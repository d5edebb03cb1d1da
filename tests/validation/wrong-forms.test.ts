import { describe, expect, test } from 'vitest';
import { checkMinimal, field, text, type Edit } from '../dataset/minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const SUDAN = 'countries/sdn/country.json';
const BATCH = 'countries/sdn/sources/news-batch.json';
const PLAN = 'countries/sdn/strategies/sdn-plan.json';
const MISSION = 'missions/unmix.json';
const RISKS = 'countries/sdn/risks.csv';

interface Fault {
  readonly fault: string;
  readonly by: readonly Edit[];
  readonly says: readonly string[];
}

const faults: Fault[] = [
  {
    fault: '31 June',
    by: [field(BATCH, ['date'], '2022-06-31')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: 31 June 2022 is not in the calendar. June 2022 has 30 days. Write the day that the source gives. [impossible-date]',
    ],
  },
  {
    fault: '29 February of a common year',
    by: [field(BATCH, ['date'], '2023-02-29')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: 29 February 2023 is not in the calendar. February 2023 has 28 days. Write the day that the source gives. [impossible-date]',
    ],
  },
  {
    fault: 'day and month swapped',
    by: [field(BATCH, ['date'], '2023-24-02')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "2023-24-02" names month 24, and a year has 12. Did you mean 2023-02-24? The month comes before the day. [impossible-date]',
    ],
  },
  {
    fault: 'a day that does not exist in either order',
    by: [field(BATCH, ['date'], '2021-31-02')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "2021-31-02" names month 31, and a year has 12. Write a month from 01 to 12. [impossible-date]',
    ],
  },
  {
    fault: 'a month that does not exist',
    by: [field(BATCH, ['date'], '2023-13')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "2023-13" names month 13, and a year has 12. Write a month from 01 to 12. [impossible-date]',
    ],
  },
  {
    fault: 'a date as Excel writes it in Europe',
    by: [field(BATCH, ['date'], '21/05/2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "21/05/2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05-21. [date-form]',
    ],
  },
  {
    fault: 'a date as Excel writes it in America',
    by: [field(BATCH, ['date'], '5/21/2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "5/21/2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05-21. [date-form]',
    ],
  },
  {
    fault: 'a date that two countries read in two ways',
    by: [field(BATCH, ['date'], '03/04/2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "03/04/2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-04-03 or 2023-03-04, whichever is meant. [date-form]',
    ],
  },
  {
    fault: 'a date that is in the calendar in neither way',
    by: [field(BATCH, ['date'], '31/04/2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "31/04/2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write YYYY-MM-DD, YYYY-MM or YYYY, as much as the source gives. [date-form]',
    ],
  },
  {
    fault: 'a date with the name of the month',
    by: [field(BATCH, ['date'], '21 May 2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "21 May 2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05-21. [date-form]',
    ],
  },
  {
    fault: 'a month with its name',
    by: [field(BATCH, ['date'], 'May 2023')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "May 2023" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05. [date-form]',
    ],
  },
  {
    fault: 'a date without zeros',
    by: [field(BATCH, ['date'], '2023-5-1')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "2023-5-1" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05-01. [date-form]',
    ],
  },
  {
    fault: 'a date with a time',
    by: [field(BATCH, ['date'], '2023-05-01T00:00:00Z')],
    says: [
      'countries/sdn/sources/news-batch.json 5:11 date: "2023-05-01T00:00:00Z" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2023-05-01. [date-form]',
    ],
  },
  {
    fault: 'the number that Excel keeps for a date',
    by: [text(RISKS, '2022-04', '44652')],
    says: [
      'countries/sdn/risks.csv 3:14 column date: "44652" is not a date in the form YYYY-MM-DD, YYYY-MM or YYYY. Write 2022-04-01. [date-form]',
    ],
  },
  {
    fault: 'a month where a day is needed',
    by: [field('dataset.json', ['asOf'], '2024-06')],
    says: [
      'dataset.json 2:11 asOf: "2024-06" is a month, and a day is needed here. Write it as YYYY-MM-DD. [date-form]',
    ],
  },
  {
    fault: 'a year where a day is needed',
    by: [text('redirects.csv', '2024-06-01', '2024')],
    says: [
      'redirects.csv 2:25 column date: "2024" is a year, and a day is needed here. Write it as YYYY-MM-DD. [date-form]',
    ],
  },
  {
    fault: 'an id with capitals and spaces',
    by: [field(FORCE, ['strategy'], 'SDN Plan')],
    says: [
      'countries/sdn/commitments/sdn-force.json 5:15 strategy: "SDN Plan" is not an id. Write lower-case letters, digits and single hyphens, such as "sdn-plan". [id-form]',
    ],
  },
  {
    fault: 'an id of no letters',
    by: [field(FORCE, ['strategy'], '***')],
    says: [
      'countries/sdn/commitments/sdn-force.json 5:15 strategy: "***" is not an id. Write lower-case letters a to z, digits and single hyphens. [id-form]',
    ],
  },
  {
    fault: 'a script as an address',
    by: [field(BATCH, ['url'], 'javascript:alert(1)')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: "javascript:alert(1)" is not a web address that may be linked to. Write the whole address, beginning with https://, without spaces. [url-form]',
    ],
  },
  {
    fault: 'an address without its beginning',
    by: [field(BATCH, ['url'], 'www.example.org')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: "www.example.org" is not a web address that may be linked to. Write the whole address, beginning with https://, without spaces. [url-form]',
    ],
  },
  {
    fault: 'an address with a space',
    by: [field(BATCH, ['url'], 'https://example.org/a b')],
    says: [
      'countries/sdn/sources/news-batch.json 6:10 url: "https://example.org/a b" is not a web address that may be linked to. Write the whole address, beginning with https://, without spaces. [url-form]',
    ],
  },
  {
    fault: 'a code in lower case',
    by: [field(MISSION, ['transitionNotes', 0, 'hostState'], 'sdn')],
    says: [
      'missions/unmix.json 15:20 transitionNotes[0].hostState: "sdn" is not a code in the form of ISO 3166-1 alpha-3. Write three capital letters, such as SDN for Sudan. [wrong-form]',
    ],
  },
  {
    fault: 'a name for a language',
    by: [field(BATCH, ['language'], 'English')],
    says: [
      'countries/sdn/sources/news-batch.json 8:15 language: "English" does not have the right form. Write it such as "ar". [wrong-form]',
    ],
  },
  {
    fault: 'a version of another form',
    by: [field('dataset.json', ['version'], 'v1')],
    says: [
      'dataset.json 3:14 version: "v1" does not have the right form. Write it such as "2026.1". [wrong-form]',
    ],
  },
  {
    fault: 'an empty text',
    by: [field(FORCE, ['statement'], '')],
    says: [
      'countries/sdn/commitments/sdn-force.json 2:16 statement: The text is empty. Write it; leave the field out where it is unknown. [text-empty]',
    ],
  },
  {
    fault: 'an empty date',
    by: [field(FORCE, ['madeOn'], '')],
    says: [
      'countries/sdn/commitments/sdn-force.json 3:13 madeOn: The text is empty. Write it; leave the field out where it is unknown. [text-empty]',
    ],
  },
  {
    fault: 'a text that is too long',
    by: [field(SUDAN, ['name'], 'n'.repeat(81))],
    says: [
      'countries/sdn/country.json 3:11 name: The text has 81 characters; at most 80 fit. Shorten it, or divide the record. [text-too-long]',
    ],
  },
  {
    fault: 'an empty list where one entry is needed',
    by: [field(FORCE, ['tiers'], [])],
    says: [
      'countries/sdn/commitments/sdn-force.json 8:12 tiers: The list is empty. Write at least one entry. [list-empty]',
    ],
  },
  {
    fault: 'an entry twice',
    by: [field(FORCE, ['tiers'], [1, 2, 2])],
    says: [
      'countries/sdn/commitments/sdn-force.json 11:5 tiers[2]: 2 stands in the list a second time. Delete it. [list-repeats]',
    ],
  },
  {
    fault: 'a weight of zero',
    by: [field(FORCE, ['weight'], { value: 0, reason: 'Small.', coder: 'd' })],
    says: [
      'countries/sdn/commitments/sdn-force.json 38:14 weight.value: 0 is outside the range. Write a number above 0 and of at most 10. [out-of-range]',
    ],
  },
  {
    fault: 'a weight above ten',
    by: [field(FORCE, ['weight'], { value: 11, reason: 'Large.', coder: 'd' })],
    says: [
      'countries/sdn/commitments/sdn-force.json 38:14 weight.value: 11 is outside the range. Write a number above 0 and of at most 10. [out-of-range]',
    ],
  },
  {
    fault: 'a weight as text',
    by: [field(FORCE, ['weight'], { value: '2.5', reason: 'Large.', coder: 'd' })],
    says: [
      'countries/sdn/commitments/sdn-force.json 38:14 weight.value: "2.5" is text. Write 2.5 without quotes. [wrong-type]',
    ],
  },
  {
    fault: 'a value that is a number or a word',
    by: [field(PLAN, ['design', 0, 'value'], 'none')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 27:16 design[0].value: "none" is not on the list. Write 0, 1, 2 or unknown. [not-in-list]',
    ],
  },
  {
    fault: 'a value as text that is a number or a word',
    by: [field(PLAN, ['design', 1, 'value'], '1')],
    says: [
      'countries/sdn/strategies/sdn-plan.json 33:16 design[1].value: "1" is text. Write 1 without quotes. [wrong-type]',
    ],
  },
  {
    fault: 'four mistakes in one record',
    by: [
      field(FORCE, ['evidence', 0, 'level'], 7),
      field(FORCE, ['evidence', 1, 'date'], '2022-06-31'),
      field(FORCE, ['theme'], 'protection'),
      text(FORCE, '"deadline"', '"dedline"'),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 12:12 theme: "protection" is not on the list. Did you mean "child-protection" or "physical-protection"? All are in data/vocabularies/themes.csv. [not-in-list]',
      'countries/sdn/commitments/sdn-force.json 14:3 dedline: There is no field "dedline" here. Did you mean "deadline"? [unknown-field]',
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: 7 is not on the list. Write 0, 1, 2 or 3. [not-in-list]',
      'countries/sdn/commitments/sdn-force.json 28:15 evidence[1].date: 31 June 2022 is not in the calendar. June 2022 has 30 days. Write the day that the source gives. [impossible-date]',
    ],
  },
];

describe('dates, ids, addresses and sizes that are not as the schema says', () => {
  test.each(faults)('$fault', ({ by, says }) => {
    expect(checkMinimal(...by)).toEqual(says);
  });
});
