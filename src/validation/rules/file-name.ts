import { isIdForm } from '#model/id-form.ts';
import { FILE_KINDS } from '../layout.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';
import { toId } from '../to-id.ts';
import { withoutCopyMark } from '../without-copy-mark.ts';

/** The name of a record's file is its id, in the form of an id; no other rule need say where it is not. */
export const rule: Rule = {
  code: 'file-name',
  severity: 'error',
  reason: "The file's name is the record's permanent id and part of its address.",
  check({ records }) {
    return FILE_KINDS.flatMap((kind) =>
      records[kind].flatMap((entry) => {
        const { name } = entry.file.layout;
        if (isIdForm(name)) return [];
        const found = `The file's name, ${quoteText(name)}, is not an id.`;
        const meant = toId(withoutCopyMark(name));
        const example = meant === '' ? '' : `, such as "${meant}"`;
        const write = `Write at most 80 lower-case letters a to z, digits and single hyphens${example}.`;
        return [{ spot: entry.spotOf(), found, write }];
      }),
    );
  },
};
