import { readAsOfBasis, readAsOfRecord } from '#views/as-of/as-of-file.ts';
import type { SourceOf } from '#views/contribute/changed-record.ts';
import { toPreview, type Preview, type PreviewedRecord } from '#views/contribute/preview.ts';

/** Previews a change from the texts of the files by which the site scores any day. */
export function previewFrom(
  changed: PreviewedRecord,
  texts: { readonly basis: string; readonly record: string },
  sourceOf: SourceOf,
): Preview {
  return toPreview(changed, readAsOfRecord(texts.record), readAsOfBasis(texts.basis), sourceOf);
}
