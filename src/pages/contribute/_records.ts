/** What the form asks of the data: the files as they were parsed. Read once a build. */
import { readDataFiles, readSchemas } from '#dataset/read-files.ts';
import { getValidators } from '#dataset/load-dataset.ts';
import { parseFiles } from '#dataset/parse-files.ts';
import { prepareContext } from '#validation/context.ts';
import {
  toCountryFiles,
  toRecordPlaces,
  toSharedRecords,
  type RecordFile,
  type RecordPlaces,
  type SharedRecords,
} from '#validation/form/record-files.ts';

export interface PublishedRecords {
  readonly shared: SharedRecords;
  readonly places: RecordPlaces;
  readonly ofCountry: (code: string) => readonly RecordFile[];
}

let records: PublishedRecords | undefined;

export function getPublishedRecords(): PublishedRecords {
  records ??= readRecords();
  return records;
}

function readRecords(): PublishedRecords {
  const schemas = readSchemas('schemas');
  const texts = readDataFiles('data');
  const { files } = parseFiles(texts, schemas);
  const { context } = prepareContext(files, getValidators(texts, schemas));
  return {
    shared: toSharedRecords(files, context),
    places: toRecordPlaces(files, context),
    ofCountry: (code) => toCountryFiles(files, code),
  };
}
