/** What letters hold besides sentences: headings, dates, salutations, signatures, and the words that open a sentence. */

const salutation =
  /^(?:dear\b[^,:.]{0,80}|(?:your\s+)?excellenc(?:y|ies)|(?:mr|madam|mister)\.?\s+president|sir|madam)\s*[,:]\s*/i;
/** "I have the honour to inform you that", and what else says no more. */
const opening =
  /^(?:(?:i|we)\s+(?:have\s+the\s+(?:honou?r|pleasure|privilege)|wish|(?:sh|w)ould\s+like|am\s+pleased|am\s+writing|write))\s+to\s+(?:inform|assure|advise|notify|remind|tell|confirm(?:\s+to)?|report(?:\s+to)?|convey(?:\s+to)?)(?:\s+(?:you|your\s+excellency|the\s+(?:security\s+)?council))?\s+that\s+/i;
const linkingWords = new Set('of the to and for in on at de du la le el al'.split(' '));

/** A text without the salutation and the opening that say nothing of its matter. */
export function stripLetterForms(text: string): string {
  const rest = text.replace(salutation, '').replace(opening, '');
  return rest === text ? text : stripLetterForms(rest);
}

/**
 * True for a line or a part of a letter that is no sentence: of capital words and figures alone, without an end, as a
 * heading, a date, a salutation or a signature is.
 */
export function isHeading(part: string): boolean {
  if (/[.!?…]["”’)»]?$/.test(part)) return false;
  const words = part.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || linkingWords.has(word));
}

/** A letter without its headings. A line within a sentence is none, whatever its letters. */
export function dropHeadings(letter: string): string {
  const lines = letter.split(/\r?\n/);
  let isBegin = true;
  return lines
    .filter((line, at) => {
      const own = line.trim();
      const isGoneOnWith = /^\p{Ll}/u.test(lines[at + 1]?.trim() ?? '');
      const isDropped = own !== '' && isBegin && !isGoneOnWith && isHeading(own);
      isBegin = isDropped || own === '' || /[.!?…:;]["”’)»]?$/.test(own);
      return !isDropped;
    })
    .join('\n');
}
