import { FILE_KINDS } from '../layout.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';
import { toId } from '../to-id.ts';
import { withoutCopyMark } from '../without-copy-mark.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for the name of a file that can be an id; of any other this rule says so, and no other need. */
export function isFileId(name: string): boolean {
  return ID.test(name) && name.length <= 80;
}

/** The name of a record's file is its id, in the form of an id. */
export const rule: Rule = {
  code: 'file-name',
  severity: 'error',
  reason: "The file's name is the record's permanent id and part of its address.",
  check({ records }) {
    return FILE_KINDS.flatMap((kind) =>
      records[kind].flatMap((entry) => {
        const { name } = entry.file.layout;
        if (isFileId(name)) return [];
        const found = `The file's name, ${quoteText(name)}, is not an id.`;
        const meant = toId(withoutCopyMark(name));
        const example = meant === '' ? '' : `, such as "${meant}"`;
        const write = `Write at most 80 lower-case letters a to z, digits and single hyphens${example}.`;
        return [{ spot: entry.spotOf(), found, write }];
      }),
    );
  },
};
