/** What is to be published of the files of releases in the place of what was frozen. */
import { join } from 'node:path';
import { readSchemas } from '../read-files.ts';
import { takeWithdrawn } from './read-notes.ts';
import { toRedactedForm } from './redacted-form.ts';
import { listReleases, RELEASES } from './release-files.ts';

/**
 * Texts by their path in a data folder: the redacted form of every release from which something was withdrawn.
 * @throws where what was withdrawn, or a release from which it was, cannot be read
 */
export function readRedacted(
  dataFolder: string,
  schemaFolder: string,
): ReadonlyMap<string, string> {
  const withdrawn = takeWithdrawn(dataFolder, readSchemas(schemaFolder));
  const files = listReleases(dataFolder).flatMap((version) =>
    [...toRedactedForm(dataFolder, version, withdrawn)].map(
      ([name, text]) => [join(RELEASES, version, name), text] as const,
    ),
  );
  return new Map(files);
}
