import { codingText } from '#i18n/coding-text.ts';

const shown: Readonly<Record<string, string>> = codingText.columns;
const fill: Readonly<Record<string, string>> = {
  ...codingText.fill,
  reason: codingText.card.reason,
};
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = codingText.meanings;

/** What a column of the record's words is called. */
export const nameColumn = (name: string): string => shown[name] ?? name;

/** What a column to fill is called. */
export const nameFill = (name: string): string => fill[name] ?? name;

/** What a code of a column means in a word; empty where the code says it. */
export const meaningOf = (column: string, code: string): string => meanings[column]?.[code] ?? '';
