/**
 * The data set as an entry for a data catalogue: DCAT 3 (W3C, 2024) with what DCAT-AP 3 asks for, in JSON-LD. Addresses
 * are relative to the file's own, so that they hold wherever the site stands.
 */
import type { FormatTable } from './format-table.ts';
import type { OutputFile } from './output-file.ts';
import { DATA_LICENCE, type PublishedSet } from './published-set.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const english = (value: string) => ({ '@value': value, '@language': 'en' });
const typed = (type: string, value: string) => ({ '@value': value, '@type': type });

/** A catalogue of the whole and of each table. Distributions of the whole are the files that hold all tables. */
export function toDcat(
  set: PublishedSet,
  tables: readonly FormatTable[],
  files: readonly OutputFile[],
  wholes: readonly OutputFile[],
): object {
  const about = {
    'dct:publisher': { '@id': '#publisher' },
    'dct:license': { '@id': DATA_LICENCE.address },
  };
  return {
    '@context': context,
    '@graph': [
      {
        '@id': '#publisher',
        '@type': 'foaf:Agent',
        'foaf:name': english(set.publisher ?? set.author),
      },
      {
        '@id': '#catalog',
        '@type': 'dcat:Catalog',
        'dct:title': english(set.title),
        'dct:description': english(set.description),
        ...about,
        'dct:modified': typed('xsd:date', set.asOf),
        'dcat:dataset': ['#data', ...tables.map(({ name }) => `#${name}`)].map(toReference),
      },
      { ...toWhole(set), ...about, 'dcat:distribution': wholes.map(toReferenceOfFile) },
      ...tables.map((table) => ({ ...toPart(set, table, files), ...about })),
      ...files.map(toDistribution),
    ],
  };
}

function toWhole(set: PublishedSet): object {
  return {
    '@id': '#data',
    '@type': 'dcat:Dataset',
    'dct:title': english(set.title),
    'dct:description': english(set.description),
    'dcat:keyword': set.keywords.map(english),
    'dcat:version': set.version,
    'dct:modified': typed('xsd:date', set.asOf),
    'dct:creator': { '@id': '#publisher' },
    'dct:bibliographicCitation': set.citation,
    ...(set.doi === null ? {} : { 'dct:identifier': `https://doi.org/${set.doi}` }),
    'dcat:landingPage': { '@id': set.homepage ?? './' },
  };
}

function toPart(set: PublishedSet, table: FormatTable, files: readonly OutputFile[]): object {
  const own = files.filter(({ name }) => name.startsWith(`${table.name}.`));
  return {
    '@id': `#${table.name}`,
    '@type': 'dcat:Dataset',
    'dct:title': english(table.title),
    'dct:description': english(table.says),
    'dcat:version': set.version,
    'dct:modified': typed('xsd:date', set.asOf),
    'dct:isPartOf': { '@id': '#data' },
    'dcat:distribution': own.map(toReferenceOfFile),
  };
}

const toReference = (id: string) => ({ '@id': id });
const toReferenceOfFile = ({ name }: OutputFile) => toReference(`#file-${name}`);

function toDistribution({ name, mediaType, bytes, sha256 }: OutputFile): object {
  return {
    '@id': `#file-${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': english(name),
    'dcat:accessURL': { '@id': name },
    'dcat:downloadURL': { '@id': name },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': typed('xsd:nonNegativeInteger', String(bytes.length)),
    'dct:license': { '@id': DATA_LICENCE.address },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed('xsd:hexBinary', sha256),
    },
  };
}
