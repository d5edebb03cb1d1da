import { describe, expect, test } from 'vitest';
import { checkMinimal, field, file, text, type Edit } from './minimal-data.ts';

const FORCE = 'countries/sdn/commitments/sdn-force.json';
const SUDAN = 'countries/sdn/country.json';

interface Fault {
  readonly fault: string;
  readonly by: readonly Edit[];
  readonly says: readonly string[];
}

const faults: Fault[] = [
  {
    fault: 'an empty file',
    by: [file(SUDAN, '')],
    says: [
      'countries/sdn/country.json 1:1 The file is empty. Write the record, or delete the file. [json-syntax]',
    ],
  },
  {
    fault: 'a file of blanks',
    by: [file(SUDAN, ' \n\n')],
    says: [
      'countries/sdn/country.json 1:1 The file is empty. Write the record, or delete the file. [json-syntax]',
    ],
  },
  {
    fault: 'a list where an object should be',
    by: [file(SUDAN, '[]')],
    says: [
      'countries/sdn/country.json 1:1 A list stands here. Write an object in braces, as the template in data/README.md shows. [wrong-type]',
    ],
  },
  {
    fault: 'a text where an object should be',
    by: [file(SUDAN, '"SDN"')],
    says: [
      'countries/sdn/country.json 1:1 "SDN" is text. Write an object in braces, as the template in data/README.md shows. [wrong-type]',
    ],
  },
  {
    fault: 'null where an object should be',
    by: [file(SUDAN, 'null')],
    says: [
      'countries/sdn/country.json 1:1 null stands here. Write an object in braces, as the template in data/README.md shows. [wrong-type]',
    ],
  },
  {
    fault: 'a byte order mark',
    by: [text(SUDAN, '{', '\uFEFF{')],
    says: [
      'countries/sdn/country.json 1:1 The file begins with an invisible byte order mark. Save it as "UTF-8", without BOM. [byte-order-mark]',
    ],
  },
  {
    fault: 'line endings of Windows',
    by: [text(SUDAN, /\n/g, '\r\n')],
    says: [
      'countries/sdn/country.json 1:2 The lines end in carriage returns, as on Windows (CRLF). Save the file with LF line endings. [line-endings]',
    ],
  },
  {
    fault: 'tabs',
    by: [text(SUDAN, /  /g, '\t')],
    says: [
      'countries/sdn/country.json 2:1 The file holds a tab character. Indent with two spaces, and write a space in a text. [tab-character]',
    ],
  },
  {
    fault: 'a tab in a text',
    by: [text(SUDAN, 'The text', 'The\ttext')],
    says: [
      'countries/sdn/country.json 5:9 The file holds a tab character. Indent with two spaces, and write a space in a text. [tab-character]',
    ],
  },
  {
    fault: 'a tab in the name of a field',
    by: [text(SUDAN, 'iso3', 'is\to3')],
    says: [
      'countries/sdn/country.json 2:6 The file holds a tab character. Indent with two spaces, and write a space in a text. [tab-character]',
    ],
  },
  {
    fault: 'a carriage return in a text',
    by: [text(SUDAN, 'The text', 'The\rtext')],
    says: [
      'countries/sdn/country.json 5:9 A carriage return stands alone in the text. Delete it, or write a line break (LF) for it. [line-endings]',
    ],
  },
  {
    fault: 'a comment around a field that is needed',
    by: [text(SUDAN, '"name"', '// "name"')],
    says: [
      'countries/sdn/country.json 3:3 A comment stands here, and JSON has none. Delete it, or put it into the field "note" where there is one. [json-comment]',
    ],
  },
  {
    fault: 'a trailing comma in a list',
    by: [text(SUDAN, '."\n', '.",\n')],
    says: [
      'countries/sdn/country.json 5:43 A comma stands before the closing "]". Delete the comma. [json-trailing-comma]',
    ],
  },
  {
    fault: 'a trailing comma in an object',
    by: [text(SUDAN, ']\n}', '],\n}')],
    says: [
      'countries/sdn/country.json 6:4 A comma stands before the closing "}". Delete the comma. [json-trailing-comma]',
    ],
  },
  {
    fault: 'a comment on a line',
    by: [text(SUDAN, '{\n', '{\n  // Sudan\n')],
    says: [
      'countries/sdn/country.json 2:3 A comment stands here, and JSON has none. Delete it, or put it into the field "note" where there is one. [json-comment]',
    ],
  },
  {
    fault: 'a comment in a block',
    by: [text(SUDAN, '{\n', '{ /* Sudan */\n')],
    says: [
      'countries/sdn/country.json 1:3 A comment stands here, and JSON has none. Delete it, or put it into the field "note" where there is one. [json-comment]',
    ],
  },
  {
    fault: 'a comment and a trailing comma are two mistakes',
    by: [text(SUDAN, '."\n', '.", // no\n')],
    says: [
      'countries/sdn/country.json 5:43 A comma stands before the closing "]". Delete the comma. [json-trailing-comma]',
      'countries/sdn/country.json 5:45 A comment stands here, and JSON has none. Delete it, or put it into the field "note" where there is one. [json-comment]',
    ],
  },
  {
    fault: 'a missing comma',
    by: [text(SUDAN, '"SDN",', '"SDN"')],
    says: [
      'countries/sdn/country.json 3:3 A comma is missing before "name". Write , after the entry before it. [json-syntax]',
    ],
  },
  {
    fault: 'a missing colon',
    by: [text(SUDAN, '"iso3":', '"iso3"')],
    says: [
      'countries/sdn/country.json 2:10 A colon should follow the field\'s name, but there is "SDN". Write : before it. [json-syntax]',
    ],
  },
  {
    fault: 'a missing value',
    by: [text(SUDAN, '"SDN"', '')],
    says: [
      'countries/sdn/country.json 2:11 A value should stand here, but there is ",". Write the value, or delete the field. [json-syntax]',
    ],
  },
  {
    fault: 'a name without quotes',
    by: [text(SUDAN, '"iso3"', 'iso3')],
    says: [
      'countries/sdn/country.json 2:3 "iso3" is not a value. Write text in double quotes; only numbers, true and false stand without. [json-syntax]',
    ],
  },
  {
    fault: 'single quotes',
    by: [text(SUDAN, '"SDN"', "'SDN'")],
    says: [
      'countries/sdn/country.json 2:11 \' is not a straight double quote. Write text and names between straight double quotes: "SDN". [json-syntax]',
    ],
  },
  {
    fault: 'a text that is not closed',
    by: [text(SUDAN, '"SDN",', '"SDN,')],
    says: [
      'countries/sdn/country.json 2:11 A text that begins here is not closed on its line. Close it with a double quote; write \\n for a line break. [json-syntax]',
    ],
  },
  {
    fault: 'an object that is not closed',
    by: [text(SUDAN, ']\n}', ']\n')],
    says: [
      'countries/sdn/country.json 8:1 The text ends before the object is closed. Write } where it ends. [json-syntax]',
    ],
  },
  {
    fault: 'a list that is not closed',
    by: [text(SUDAN, ']\n}', '')],
    says: [
      'countries/sdn/country.json 7:1 The text ends before the list is closed. Write ] where it ends. [json-syntax]',
    ],
  },
  {
    fault: 'text after the end',
    by: [text(SUDAN, ']\n}', ']\n}\nmore')],
    says: [
      'countries/sdn/country.json 8:1 After the end of the record there is more text. Delete what follows the last }. [json-syntax]',
    ],
  },
  {
    fault: 'True of another language',
    by: [text(FORCE, '"level": 0', '"reversed": True, "level": 0')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:19 "True" is not a value of JSON. Write true. [json-syntax]',
    ],
  },
  {
    fault: 'NaN',
    by: [text(FORCE, '"level": 0', '"level": NaN')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 "NaN" is not a value of JSON. Leave the field out where it is unknown. [json-syntax]',
    ],
  },
  {
    fault: 'a number with a leading zero',
    by: [text(FORCE, '"level": 0', '"level": 01')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 The number 01 begins with 0. Write 1. [json-syntax]',
    ],
  },
  {
    fault: 'a decimal comma',
    by: [text(FORCE, '"level": 0', '"level": 0,5')],
    says: [
      'countries/sdn/commitments/sdn-force.json 20:16 The number 0,5 has a decimal comma. Write 0.5. [json-syntax]',
    ],
  },
  {
    fault: 'a backslash of a path',
    by: [text(SUDAN, 'The text', 'C:\\documents')],
    says: [
      'countries/sdn/country.json 5:8 A backslash stands before a character that needs none. Write \\\\ for a backslash. [json-syntax]',
    ],
  },
  {
    fault: 'an escape that is cut short',
    by: [text(SUDAN, 'The text', '\\u00')],
    says: [
      'countries/sdn/country.json 5:6 After \\u there are not four digits of a character. Write the character itself. [json-syntax]',
    ],
  },
  {
    fault: 'a raw null byte',
    by: [text(SUDAN, 'The text', 'The\u0000text')],
    says: [
      'countries/sdn/country.json 5:9 A control character stands in the text. Delete it. [json-syntax]',
    ],
  },
  {
    fault: 'a field that stands twice',
    by: [text(SUDAN, '"name"', '"name": "Soudan",\n  "name"')],
    says: [
      'countries/sdn/country.json 4:3 name: The field "name" stands here a second time; the first is in line 3. Keep one of the two. [duplicate-key]',
    ],
  },
  {
    fault: 'a field that stands twice inside a finding',
    by: [text(FORCE, '"level": 0', '"level": 0,\n      "level": 1')],
    says: [
      'countries/sdn/commitments/sdn-force.json 21:7 evidence[0].level: The field "level" stands here a second time; the first is in line 20. Keep one of the two. [duplicate-key]',
    ],
  },
  {
    fault: 'a field named __proto__',
    by: [text(SUDAN, '"name"', '"__proto__": { "iso3": "TCD" },\n  "name"')],
    says: [
      'countries/sdn/country.json 3:3 __proto__: There is no field "__proto__" here. Write iso3, name, region, note, civiliansElsewhere or gaps, or delete it. [unknown-field]',
    ],
  },
  {
    fault: 'a field named constructor',
    by: [text(SUDAN, '"name"', '"constructor": 1,\n  "name"')],
    says: [
      'countries/sdn/country.json 3:3 constructor: There is no field "constructor" here. Write iso3, name, region, note, civiliansElsewhere or gaps, or delete it. [unknown-field]',
    ],
  },
  {
    fault: 'lists in lists in lists',
    by: [field(SUDAN, ['gaps'], JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`))],
    says: [
      'countries/sdn/country.json 19:33 Lists and objects stand more than 16 deep inside each other. Write the record as its template in data/README.md shows. [too-deep]',
    ],
  },
  {
    fault: 'a merge conflict',
    by: [text(SUDAN, '  "name"', '<<<<<<< HEAD\n  "name"')],
    says: [
      'countries/sdn/country.json 3:1 A merge conflict is left in the file. Keep one of the two versions and delete the markers. [merge-conflict]',
    ],
  },
];

describe('JSON files with faults', () => {
  test.each(faults)('$fault', ({ by, says }) => {
    expect(checkMinimal(...by)).toEqual(says);
  });
});
