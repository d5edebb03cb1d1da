/** A letter as the sentences that can be checked one by one. */
import { dropHeadings, isHeading } from './letter-forms.ts';

/** Longest text that is checked as a whole, in characters: a sentence as diplomats write them, and what an address carries. */
export const longestQuestion = 600;
/** Longest text that is read at all: a letter of some ten pages. */
export const longestLetter = 30_000;
/** A part of fewer words says nothing that could be checked: a greeting, a number, a heading. */
const fewestWords = 4;

/** Before these a full stop ends no sentence. */
const shortened =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Brig|Capt|St|No|Nos|Art|para|paras|p|pp|cf|approx|ca|vs|[A-Z])|\be\.g|\bi\.e|\bU\.N|\bvol)\.$/;

/** True where a text is too long to be checked as a whole, or holds more than one sentence: two claims are two questions. */
export function isLetter(text: string): boolean {
  return text.trim().length > longestQuestion || splitParts(text).length > 1;
}

/**
 * The sentences of a text in their order, each once, without headings, salutation and signature where it holds anything
 * else; one longer than can be checked as a whole is cut between words.
 */
export function splitSentences(text: string): readonly string[] {
  const sentences = splitParts(dropHeadings(text)).filter((part) => !isHeading(part));
  return sentences.length > 0 ? sentences : splitParts(text);
}

/** A text in parts between full stops and empty lines, sentences or not. */
function splitParts(text: string): readonly string[] {
  const paragraphs = text.slice(0, longestLetter).split(/\n\s*\n|\r\n\s*\r\n/);
  const parts = paragraphs.flatMap((paragraph) =>
    splitParagraph(paragraph.replace(/\s+/g, ' ').trim()),
  );
  const whole = parts
    .flatMap(cutToLength)
    .filter((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= fewestWords);
  return [...new Set(whole)];
}

function splitParagraph(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const part of paragraph.split(/(?<=[.!?…]["”’)»]?) (?=["“‘(«]?[\p{Lu}\p{N}])/u)) {
    begun = begun === '' ? part : `${begun} ${part}`;
    if (shortened.test(begun)) continue;
    sentences.push(begun);
    begun = '';
  }
  return begun === '' ? sentences : [...sentences, begun];
}

/** Cuts at a semicolon where there is one within reach, else between two words. */
function cutToLength(sentence: string): readonly string[] {
  if (sentence.length <= longestQuestion) return [sentence];
  const head = sentence.slice(0, longestQuestion);
  const semicolon = head.lastIndexOf('; ') + 1;
  const blank = head.lastIndexOf(' ');
  const end = semicolon > longestQuestion / 3 ? semicolon : blank > 0 ? blank : longestQuestion;
  return [sentence.slice(0, end).trim(), ...cutToLength(sentence.slice(end).trim())];
}
