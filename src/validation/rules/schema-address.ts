import { toSchemaAddress } from '../layout.ts';
import type { Remark } from '../problem.ts';
import { quoteText } from '../quote-text.ts';
import type { Rule } from '../rule.ts';

/** The address of the schema in a record is that of its own kind. */
export const rule: Rule = {
  code: 'schema-address',
  severity: 'error',
  reason: 'With the address of another schema, an editor completes and checks the wrong thing.',
  check({ records }) {
    return Object.values(records).flatMap((entries) =>
      entries.flatMap(({ file, value, spotOf }): Remark[] => {
        const written = '$schema' in value ? value.$schema : undefined;
        const wanted = toSchemaAddress(file.path, file.layout.kind);
        if (typeof written !== 'string' || written === wanted) return [];
        const found = `${quoteText(written)} is not the schema of this record.`;
        return [
          { spot: spotOf('$schema'), found, write: `Write "${wanted}", or delete the line.` },
        ];
      }),
    );
  },
};
