/** In what order people are asked: as they read, from the document to the judgement, not as a file is written. */
import type { Question } from './questions.ts';

/** Fields that come first, by the kind of record or entry; the rest follows in the order of the schema. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  source: ['title', 'publisher', 'kind', 'date', 'url', 'symbol', 'access', 'language'],
  commitment: ['instrument', 'pinpoint', 'statement'],
  claim: ['source', 'pinpoint', 'statement'],
  finding: ['source', 'pinpoint', 'date', 'finding', 'observer', 'direction', 'level'],
  check: ['source', 'pinpoint', 'date', 'finding', 'observer', 'verdict'],
  incentive: ['source', 'date', 'factor', 'domain', 'effect', 'strength', 'rationale'],
  risk: ['source', 'date', 'finding', 'threat'],
  access: ['source', 'pinpoint', 'date', 'finding', 'kind'],
  compliance: ['source', 'pinpoint', 'date', 'finding', 'kind'],
  mandate: ['source', 'pinpoint', 'mission', 'symbol', 'date'],
};

/** Fields that few records have; parts of a judgement that may be left out are among them, too. */
const SELDOM: Readonly<Record<string, readonly string[]>> = {
  source: ['titleLanguage', 'isHostStatesOwn', 'purpose'],
  commitment: ['deadlineNote'],
  finding: ['reversed'],
  check: ['observerBasis'],
  strategy: ['missionLink'],
  country: ['note', 'civiliansElsewhere'],
};

/** What an answer is that somebody leaves out, by the name of its field. */
const USUAL: Readonly<Record<string, string>> = { coder: 'contributor' };

/** The answer that a field of something new has where none is given; undefined where it is then left out. */
export function getUsual(name: string): string | undefined {
  return USUAL[name];
}

/** Questions as they are asked, and those that are kept back until somebody wants them. */
export interface AskedQuestions {
  readonly usual: readonly Question[];
  readonly seldom: readonly Question[];
}

/** Questions on one kind of record or entry, in the order in which people are asked. */
export function orderQuestions(kind: string, questions: readonly Question[]): AskedQuestions {
  const first = FIRST[kind] ?? [];
  const isFirst = ({ name }: Question) => first.includes(name);
  const sorted = [
    ...first.flatMap((name) => questions.filter((question) => question.name === name)),
    ...questions.filter((question) => !isFirst(question)),
  ];
  return {
    usual: sorted.filter((question) => !isSeldom(kind, question)),
    seldom: sorted.filter((question) => isSeldom(kind, question)),
  };
}

function isSeldom(kind: string, { name, path, isRequired }: Question): boolean {
  return !isRequired && (path.length > 1 || (SELDOM[kind] ?? []).includes(name));
}
