/**
 * English words without their endings, so that "deployed", "deploying" and "deployment" are one: the algorithm of
 * M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), with its rules as printed there, but for step 1c,
 * which is that of his second algorithm (2001): the first gives "deploy" and "deployment" two stems.
 */

/** Plurals of no rule. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
]);

/** The stem of a word in small letters; words of one or two letters, and what holds other signs, stay as they are. */
export function toStem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const known = irregular.get(word);
  if (known !== undefined) return known;
  return [stripPlural, stripPast, turnY, stripDouble, stripLong, stripLast, stripE, stripL].reduce(
    (stem, strip) => strip(stem),
    word,
  );
}

/** Step 1a: plurals. */
function stripPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Step 1b: past and progressive. */
function stripPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** Step 1c: y after a consonant, other than the first letter, becomes i. */
function turnY(word: string): string {
  const stem = word.slice(0, -1);
  return word.endsWith('y') && stem.length > 1 && toShape(stem).endsWith('c') ? `${stem}i` : word;
}

type Rules = readonly (readonly [suffix: string, instead: string])[];

/** Step 2. Of suffixes that both fit, the longer stands first. */
const doubles: Rules = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];

/** Step 3. */
const longs: Rules = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

/** Step 4, beside "ion", which needs an s or t before it. */
const lasts = [
  'al',
  'ance',
  'ence',
  'er',
  'ic',
  'able',
  'ible',
  'ant',
  'ement',
  'ment',
  'ent',
  'ou',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
];

function stripDouble(word: string): string {
  return replaceSuffix(word, doubles);
}

function stripLong(word: string): string {
  return replaceSuffix(word, longs);
}

/** The first rule whose suffix fits is the only one tried, whether or not the stem is long enough for it. */
function replaceSuffix(word: string, rules: Rules): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return measure(stem) > 0 ? stem + rule[1] : word;
}

function stripLast(word: string): string {
  const ion = /[st]ion$/.test(word) ? 'ion' : undefined;
  const suffix = lasts.find((each) => word.endsWith(each)) ?? ion;
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return measure(stem) > 1 ? stem : word;
}

/** Step 5a. */
function stripE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const size = measure(stem);
  return size > 1 || (size === 1 && !endsShort(stem)) ? stem : word;
}

/** Step 5b. */
function stripL(word: string): string {
  return word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word;
}

/** Porter's m: how often consonants follow vowels. */
function measure(stem: string): number {
  return toShape(stem).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return toShape(stem).includes('v');
}

function endsDouble(stem: string): boolean {
  return /([a-z])\1$/.test(stem) && toShape(stem).endsWith('c');
}

/** Porter's *o: consonant, vowel, consonant at the end, the last not w, x or y. */
function endsShort(stem: string): boolean {
  return toShape(stem).endsWith('cvc') && !/[wxy]$/.test(stem);
}

/** The word as c for consonants and v for vowels; y is a vowel after a consonant. */
function toShape(word: string): string {
  let shape = '';
  for (const letter of word) {
    const isVowel = letter === 'y' ? shape.endsWith('c') : 'aeiou'.includes(letter);
    shape += isVowel ? 'v' : 'c';
  }
  return shape;
}
