import { isIdForm } from '#model/id-form.ts';
import type { Context } from '../context.ts';
import type { Entry, EntryKind, PartEntry } from '../entry.ts';
import { COUNTRY_ROWS, type CountryRow } from '../layout.ts';
import { count } from '../summaries.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';

type Part = PartEntry<{ readonly id: string }, unknown>;

/** A part's id is its record's and a number; a row's is its country's and three digits. */
export const rule: Rule = {
  code: 'part-id',
  severity: 'error',
  reason: 'The id of a finding, check, incentive or risk says to what it belongs, for ever.',
  check({ findings, checks, incentives, records }) {
    return [
      ...checkParts(findings, 'f', 'findings'),
      ...checkParts(checks, 'k', 'checks'),
      ...checkParts(incentives, 'i', 'incentives'),
      ...COUNTRY_ROWS.flatMap((kind) => records[kind].flatMap((entry) => checkRow(entry, kind))),
    ];
  },
};

/** The letter before the number of a part's id. */
const LETTERS: Readonly<Partial<Record<EntryKind, string>>> = {
  finding: 'f',
  check: 'k',
  incentive: 'i',
};

/** False for a finding, check or incentive whose id is none for its place: this rule says so, and no other need. */
export function hasOwnPartId(entry: Entry): boolean {
  const letter = LETTERS[entry.kind];
  if (letter === undefined || entry.id === undefined) return true;
  return readOwner(entry.id, letter) === entry.file.layout.name;
}

function checkParts(
  parts: Context['findings' | 'checks' | 'incentives'],
  letter: string,
  many: string,
): Remark[] {
  const owners = Map.groupBy<unknown, Part>(parts, ({ owner }) => owner);
  return [...owners.values()].flatMap((ofOwner) => {
    const strangers = ofOwner.filter(({ id, owner }) => {
      const isNamed = isIdForm(owner.id ?? '');
      return isNamed && id !== undefined && readOwner(id, letter) !== owner.id;
    });
    const [first] = strangers;
    const names = new Set(strangers.map(({ id }) => readOwner(id ?? '', letter)));
    const [name] = names;
    const isRenamed = strangers.length === ofOwner.length && names.size === 1 && ofOwner.length > 1;
    if (first !== undefined && name !== undefined && isRenamed) {
      return [describeRenamed(first, name, count(ofOwner.length, many, many))];
    }
    return strangers.map((part) => describeStranger(part, letter));
  });
}

/** The record to which an id such as `sdn-x-f3` belongs; undefined where it has another form. */
function readOwner(id: string, letter: string): string | undefined {
  const [, owner, kind] = /^(.+)-([fki])[1-9]\d*$/.exec(id) ?? [];
  return kind === letter ? owner : undefined;
}

function describeRenamed(first: Part, name: string, many: string): Remark {
  const found = `The ids of the ${many} begin with "${name}", but the file is "${first.owner.id ?? ''}".`;
  const write = `Name the file "${name}.json": an id is never changed.`;
  return { spot: first.spotOf('id'), found, write };
}

function describeStranger(part: Part, letter: string): Remark {
  const found = `${quoteText(part.id ?? '')} is not an id for this place.`;
  const write = `Write "${part.owner.id ?? ''}-${letter}" and the next free number.`;
  return { spot: part.spotOf('id'), found, write };
}

/** True where a row's id is its country, the word and three digits. */
export function hasOwnRowId({ id, file }: Entry, word: CountryRow): boolean {
  const prefix = toRowPrefix(file.layout.folder ?? '', word);
  return id?.startsWith(prefix) === true && /^\d{3}$/.test(id.slice(prefix.length));
}

function toRowPrefix(folder: string, word: CountryRow): string {
  return `${folder}-${word}-`;
}

function checkRow(entry: Entry, word: CountryRow): Remark[] {
  const { folder } = entry.file.layout;
  if (entry.id === undefined || folder === null || hasOwnRowId(entry, word)) return [];
  const found = `${quoteText(entry.id)} is not an id for this place.`;
  const write = `Write "${toRowPrefix(folder, word)}" and three digits, the next free number.`;
  return [{ spot: entry.spotOf('id'), found, write }];
}
