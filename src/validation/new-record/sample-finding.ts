/** A finding as a file has it, for whoever writes one by hand, under an id that is free. */
import type { Dataset } from '#model/dataset.ts';
import { findHighest } from '../fix/mend-lists.ts';

/** JSON text. Its id is the commitment's next: a copied id that stands already would be refused. */
export function toSampleFinding(
  { commitments }: Pick<Dataset, 'commitments'>,
  commitment: string,
): string {
  const prefix = `${commitment}-f`;
  const ids = commitments.flatMap(({ findings }) => findings.map(({ id }) => id));
  const sample = {
    id: `${prefix}${String(findHighest(ids, prefix) + 1)}`,
    date: '2024-03',
    finding: 'What was seen, in your own words, with who counted where there are figures.',
    level: 1,
    direction: 'mixed',
    observer: 'un',
    source: 'the-id-of-the-source',
    pinpoint: 'para. 12',
    coder: 'contributor',
  };
  return JSON.stringify(sample, null, 2);
}
