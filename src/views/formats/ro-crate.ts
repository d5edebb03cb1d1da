/** The files as an RO-Crate 1.1 (researchobject.org): schema.org in flattened JSON-LD. */
import type { OutputFile } from './output-file.ts';
import { DATA_LICENCE, type PublishedSet } from './published-set.ts';

const SPECIFICATION = 'https://w3id.org/ro/crate/1.1';
const AUTHOR = '#contributors';

/** The metadata of a crate whose root is the folder of the files. */
export function toRoCrate(set: PublishedSet, files: readonly OutputFile[]): object {
  return {
    '@context': `${SPECIFICATION}/context`,
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': SPECIFICATION },
        about: { '@id': './' },
      },
      toRoot(set, files),
      { '@id': AUTHOR, '@type': 'Organization', name: set.author },
      {
        '@id': DATA_LICENCE.address,
        '@type': 'CreativeWork',
        name: DATA_LICENCE.title,
        identifier: DATA_LICENCE.id,
      },
      ...files.map(toFile),
    ],
  };
}

function toRoot(set: PublishedSet, files: readonly OutputFile[]): object {
  return {
    '@id': './',
    '@type': 'Dataset',
    name: set.title,
    description: set.description,
    datePublished: set.asOf,
    version: set.version,
    keywords: set.keywords.join(', '),
    license: { '@id': DATA_LICENCE.address },
    author: { '@id': AUTHOR },
    creditText: set.citation,
    ...(set.doi === null ? {} : { identifier: `https://doi.org/${set.doi}` }),
    ...(set.homepage === null ? {} : { url: set.homepage }),
    hasPart: files.map(({ name }) => ({ '@id': name })),
  };
}

function toFile({ name, mediaType, bytes, sha256 }: OutputFile): object {
  return {
    '@id': name,
    '@type': 'File',
    name,
    encodingFormat: mediaType,
    contentSize: String(bytes.length),
    sha256,
  };
}
