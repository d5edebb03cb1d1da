/**
 * Changes that no check can refuse although they move a score, and why each is legitimate data. A change that is not
 * here and passes and moves a score has to be looked at: either a rule is missing, or its reason.
 */
export const REASONS: ReadonlyMap<string, string> = new Map([
  [
    'another term of a closed list',
    'Another observer, direction, theme or effect is valid data; only the source can say which is right.',
  ],
  [
    'another number',
    'A level 1 made 2, a strength or a role: valid data where it goes with the direction.',
  ],
  ['yes for no', 'A judgement the other way; its reason stands beside it for a reader.'],
  [
    'another date',
    'A date that neither the source, the commitment nor the calendar contradicts is valid data.',
  ],
  [
    'a vaguer date',
    'A month or a year is right where the source gives no more, and counts from its last day on.',
  ],
  [
    'a sharper date',
    'Nobody but a reader of the source can tell a day that it gives from one that was guessed.',
  ],
  [
    'another record named',
    'Another source or strategy of the country is valid data where dates and observers agree.',
  ],
  [
    'another id of its own',
    'What nothing names is a new record under a new id; that the old one is gone shows in the difference.',
  ],
  ['a field left out', 'A field that may be left out is unknown when it is; scores say so.'],
  [
    'an entry left out',
    'A record may have fewer findings, incentives or rows; what was taken away shows in the difference.',
  ],
  ['a line deleted', 'A line is a field that may be left out, or a row.'],
  ['a character deleted', 'In a date or a number it makes another that is valid too.'],
  ['a character put in', 'In a date or a number it makes another that is valid too.'],
  ['a character changed', 'In a date or a number it makes another that is valid too.'],
  [
    'a file renamed',
    'A record that nothing names is a new one under its new id; that the old id is gone shows in the difference.',
  ],
  [
    'the values of two fields swapped',
    'Two texts of one form, such as two dates or two ids, can each stand in the place of the other.',
  ],
]);
