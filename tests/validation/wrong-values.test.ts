import { describe, expect, test } from 'vitest';
import { checkMinimal, field, text, type Edit } from '../dataset/minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const ARMY = 'countries/sdn/actors/sdn-army.json';
const RISKS = 'countries/sdn/risks.csv';

interface Fault {
  readonly fault: string;
  readonly by: readonly Edit[];
  readonly says: readonly string[];
}

const faults: Fault[] = [
  {
    fault: 'a misspelt field that is required',
    by: [text(FORCE, '"madeOn"', '"madeon"')],
    says: [
      'countries/sdn/commitments/sdn-force.json 3:3 madeon: There is no field "madeon" here. Did you mean "madeOn"? [unknown-field]',
    ],
  },
  {
    fault: 'a misspelt field inside a finding',
    by: [text(FORCE, '"source"', '"sorce"')],
    says: [
      'countries/sdn/commitments/sdn-force.json 23:7 evidence[0].sorce: There is no field "sorce" here. Did you mean "source"? [unknown-field]',
    ],
  },
  {
    fault: 'a misspelt field that may be left out',
    by: [text(FORCE, '"deadline"', '"dedline"')],
    says: [
      'countries/sdn/commitments/sdn-force.json 14:3 dedline: There is no field "dedline" here. Did you mean "deadline"? [unknown-field]',
    ],
  },
  {
    fault: 'another word for the only missing field',
    by: [text(FORCE, '"statement"', '"text"')],
    says: [
      'countries/sdn/commitments/sdn-force.json 2:3 text: There is no field "text" here. Did you mean "statement"? [unknown-field]',
    ],
  },
  {
    fault: 'two misspelt fields',
    by: [text(FORCE, '"madeOn"', '"madon"'), text(FORCE, '"madeTo"', '"mdeTo"')],
    says: [
      'countries/sdn/commitments/sdn-force.json 3:3 madon: There is no field "madon" here. Did you mean "madeOn"? [unknown-field]',
      'countries/sdn/commitments/sdn-force.json 4:3 mdeTo: There is no field "mdeTo" here. Did you mean "madeTo"? [unknown-field]',
    ],
  },
  {
    fault: 'a field that nobody knows',
    by: [field(FORCE, ['score'], 1)],
    says: [
      'countries/sdn/commitments/sdn-force.json 37:3 score: There is no field "score" here. Delete it, or write a field that data/README.md lists. [unknown-field]',
    ],
  },
  {
    fault: 'a field that nobody knows, where there are few',
    by: [field(ARMY, ['role', 'score'], 1)],
    says: [
      'countries/sdn/actors/sdn-army.json 8:5 role.score: There is no field "score" here. Write value, reason or coder, or delete it. [unknown-field]',
    ],
  },
  {
    fault: 'a missing field',
    by: [field(FORCE, ['theme'], undefined)],
    says: [
      'countries/sdn/commitments/sdn-force.json 1:1 theme: The field "theme" is missing. Write it as the template in data/README.md shows. [missing-field]',
    ],
  },
  {
    fault: 'a missing field of a finding',
    by: [field(FORCE, ['evidence', 0, 'date'], undefined)],
    says: [
      'countries/sdn/commitments/sdn-force.json 16:5 evidence[0].date: The field "date" is missing. Write it, such as "date": "2022-07-05". [missing-field]',
    ],
  },
  {
    fault: 'several missing fields',
    by: [
      field(FORCE, ['evidence', 0, 'date'], undefined),
      field(FORCE, ['evidence', 0, 'level'], undefined),
    ],
    says: [
      'countries/sdn/commitments/sdn-force.json 16:5 evidence[0]: The fields "date", "level" are missing. Write them as the template in data/README.md shows. [missing-field]',
    ],
  },
  {
    fault: 'a blank cell where one is needed',
    by: [text(RISKS, 'state-forces', '')],
    says: [
      'countries/sdn/risks.csv 3:1 column threat: The field "threat" is missing. Write it as the template in data/README.md shows. [missing-field]',
    ],
  },
  {
    fault: 'a number as text',
    by: [field(FORCE, ['evidence', 0, 'level'], '0')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: "0" is text. Write 0 without quotes. [wrong-type]',
    ],
  },
  {
    fault: 'a number off the scale',
    by: [field(FORCE, ['evidence', 0, 'level'], 5)],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: 5 is not on the list. Write 0, 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'half a level',
    by: [field(FORCE, ['evidence', 0, 'level'], 0.5)],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: 0.5 is not on the list. Write 0, 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'a word for a level',
    by: [field(FORCE, ['evidence', 0, 'level'], 'full')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 evidence[0].level: "full" is not on the list. Write 0, 1, 2 or 3. [not-in-list]',
    ],
  },
  {
    fault: 'a year as a number',
    by: [field(FORCE, ['madeOn'], 2020)],
    says: [
      'countries/sdn/commitments/sdn-force.json 3:13 madeOn: 2020 is a number. Write it in double quotes: "2020". [wrong-type]',
    ],
  },
  {
    fault: 'yes for true',
    by: [field(FORCE, ['evidence', 0, 'reversed'], 'yes')],
    says: [
      'countries/sdn/commitments/sdn-force.json 25:19 evidence[0].reversed: "yes" is text. Write true or false, without quotes. [wrong-type]',
    ],
  },
  {
    fault: 'true as text',
    by: [field(FORCE, ['evidence', 0, 'reversed'], 'true')],
    says: [
      'countries/sdn/commitments/sdn-force.json 25:19 evidence[0].reversed: "true" is text. Write true without quotes. [wrong-type]',
    ],
  },
  {
    fault: 'null for what is unknown',
    by: [field(FORCE, ['deadline'], null)],
    says: [
      'countries/sdn/commitments/sdn-force.json 14:15 deadline: null stands for nothing that a reader could be told. Leave the field out where it is unknown. [wrong-type]',
    ],
  },
  {
    fault: 'a text for a list',
    by: [field(FORCE, ['tiers'], 'two')],
    says: [
      'countries/sdn/commitments/sdn-force.json 8:12 tiers: "two" is text. Write a list in square brackets, such as [2]. [wrong-type]',
    ],
  },
  {
    fault: 'a number for a list',
    by: [field(FORCE, ['tiers'], 2)],
    says: [
      'countries/sdn/commitments/sdn-force.json 8:12 tiers: 2 is a number. Write a list in square brackets, such as [2]. [wrong-type]',
    ],
  },
  {
    fault: 'a text for an object',
    by: [field(ARMY, ['role'], 'army')],
    says: [
      'countries/sdn/actors/sdn-army.json 4:11 role: "army" is text. Write an object in braces, as the template in data/README.md shows. [wrong-type]',
    ],
  },
  {
    fault: 'a text for a finding',
    by: [field(FORCE, ['evidence', 0], 'Nothing.')],
    says: [
      'countries/sdn/commitments/sdn-force.json 16:5 evidence[0]: "Nothing." is text. Write an object in braces, as the template in data/README.md shows. [wrong-type]',
    ],
  },
  {
    fault: 'a list for a text',
    by: [field(FORCE, ['theme'], ['accountability'])],
    says: [
      'countries/sdn/commitments/sdn-force.json 12:12 theme: A list stands here. Write a text in double quotes. [wrong-type]',
    ],
  },
  {
    fault: 'a near miss of a short list',
    by: [field(FORCE, ['evidence', 0, 'direction'], 'contradict')],
    says: [
      'countries/sdn/commitments/sdn-force.json 21:20 evidence[0].direction: "contradict" is not on the list. Did you mean "contradicts"? The choice is contradicts, mixed or supports. [not-in-list]',
    ],
  },
  {
    fault: 'a stranger on a short list',
    by: [field(FORCE, ['evidence', 0, 'direction'], 'up')],
    says: [
      'countries/sdn/commitments/sdn-force.json 21:20 evidence[0].direction: "up" is not on the list. Write contradicts, mixed or supports. [not-in-list]',
    ],
  },
  {
    fault: 'a near miss of a long list',
    by: [field(FORCE, ['theme'], 'physical protection')],
    says: [
      'countries/sdn/commitments/sdn-force.json 12:12 theme: "physical protection" is not on the list. Did you mean "physical-protection" or "child-protection"? All are in data/vocabularies/themes.csv. [not-in-list]',
    ],
  },
  {
    fault: 'a near miss in capitals',
    by: [field(FORCE, ['evidence', 0, 'observer'], 'UN')],
    says: [
      'countries/sdn/commitments/sdn-force.json 22:19 evidence[0].observer: "UN" is not on the list. Did you mean "un"? The choice is academic, au-or-regional, foreign-government, host-state, ngo, press or un. [not-in-list]',
    ],
  },
  {
    fault: 'a near miss in a cell',
    by: [text(RISKS, 'intercommunal', 'inter-communal')],
    says: [
      'countries/sdn/risks.csv 2:22 column threat: "inter-communal" is not on the list. Did you mean "intercommunal" or "state-forces"? All are in data/vocabularies/threat-classes.csv. [not-in-list]',
    ],
  },
];

describe('values and fields that are not as the schema says', () => {
  test.each(faults)('$fault', ({ by, says }) => {
    expect(checkMinimal(...by)).toEqual(says);
  });
});
