/** Where something changed in a record, in a reader's words. */
import { text } from '#i18n/text.ts';

const words = text.history;

/**
 * Names a place of a record: `findings[c1-f2].date` is "finding c1-f2, date", `humanRightsMonitoring` is "human rights
 * monitoring".
 */
export function nameField(path: string): string {
  const [, list, id, field] = /^(\w+)\[([^\]]*)\](?:\.(.+))?$/.exec(path) ?? [];
  if (list === undefined || id === undefined) return toWords(path);
  const item = `${find(words.items, list) ?? toWords(list)} ${id}`;
  return field === undefined ? item : words.fieldOf(item, toWords(field));
}

function toWords(name: string): string {
  return find(words.fields, name) ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function find(named: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
