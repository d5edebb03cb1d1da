import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { getPartialDate } from '#model/partial-date.ts';
import type { Redirect } from '#model/redirect.ts';
import { findRoot } from './root.ts';

/** Every id that was given up, in the order of the file. */
export function getRedirects(): readonly Redirect[] {
  return parseRedirects(readFileSync(`${findRoot()}/data/redirects.csv`, 'utf8'));
}

/** The rows of a text that the check found right. */
export function parseRedirects(text: string): readonly Redirect[] {
  const { data } = Papa.parse<string[]>(text.trimEnd());
  return data.slice(1).map(([oldId = '', newId = '', date = '', reason = '']) => ({
    oldId,
    newId: newId === '' ? null : newId,
    date: getPartialDate(date),
    reason,
  }));
}
