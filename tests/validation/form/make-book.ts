/** The form's book of a data folder's texts, with all or some of its countries loaded. */
import { getValidators } from '#dataset/load-dataset.ts';
import { parseFiles } from '#dataset/parse-files.ts';
import { readDataFiles, readSchemas, type FileMap } from '#dataset/read-files.ts';
import { prepareContext } from '#validation/context.ts';
import { toFormBook, type FormBook } from '#validation/form/form-book.ts';
import { toCountryFiles, toRecordPlaces, toSharedRecords } from '#validation/form/record-files.ts';

export const schemas = readSchemas('schemas');

/** The smallest data set, with the repository's own lists and method. */
export const minimal: FileMap = new Map([
  ...[...readDataFiles('data')].filter(([path]) => /^data\/(vocabularies|method)\//.test(path)),
  ...readDataFiles('tests/fixtures/minimal/data'),
]);

/** Makes one book after another of the same texts; each holds the folders of the countries that it is asked for. */
export function prepareBooks(texts: FileMap): (codes: readonly string[]) => FormBook {
  const validators = getValidators(texts, schemas);
  const { files } = parseFiles(texts, schemas);
  const { context } = prepareContext(files, validators);
  const shared = toSharedRecords(files, context);
  const places = toRecordPlaces(files, context);
  return (codes) => {
    const countries = new Map(codes.map((code) => [code, toCountryFiles(files, code)]));
    return toFormBook({ shared, places, countries }, schemas, validators);
  };
}
