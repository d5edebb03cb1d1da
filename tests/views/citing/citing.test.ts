import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { getIsoDay } from '#model/partial-date.ts';
import { writeCitationFile } from '#views/citing/citation-files.ts';
import { writeCitation } from '#views/citing/citation-styles.ts';
import { toCitedFigure, toCitedWork, type Identity } from '#views/citing/cited-work.ts';
import { listCitationTags, writeJsonLd } from '#views/citing/page-metadata.ts';
import { toEdition } from '#views/edition.ts';

const edition = toEdition('2026.1', '0.7', getIsoDay('2026-11-23'), ['2026.1']);
const nameless: Identity = {
  name: 'POC Strategy Benchmark',
  publisher: '',
  versionDoi: '',
  conceptDoi: '',
};
const page = {
  title: 'Deploy 12,000 troops & 50% police in Darfur. Sudan',
  address: 'https://poc.example/commitments/sdn-force/',
  score: 'Delivery 16 of 100 (90% interval 4–31; 3 counted sources).',
  basis: '0123456789ab',
};
const work = toCitedWork(page, edition, nameless);

describe('a citation written out', () => {
  test.each([
    [
      'chicago',
      'POC Strategy Benchmark contributors. “Deploy 12,000 troops & 50% police in Darfur. Sudan.” POC Strategy Benchmark, data 2026.1, method 0.7, as of 23 November 2026. Delivery 16 of 100 (90% interval 4–31; 3 counted sources). Basis 0123456789ab. https://poc.example/commitments/sdn-force/.',
    ],
    [
      'apa',
      'POC Strategy Benchmark contributors. (2026). Deploy 12,000 troops & 50% police in Darfur. Sudan (Version 2026.1, method 0.7; as of 23 November 2026) [Data set]. POC Strategy Benchmark. Delivery 16 of 100 (90% interval 4–31; 3 counted sources). Basis 0123456789ab. https://poc.example/commitments/sdn-force/',
    ],
    [
      'footnote',
      'POC Strategy Benchmark, “Deploy 12,000 troops & 50% police in Darfur. Sudan”, data 2026.1, method 0.7, as of 23 November 2026, available at https://poc.example/commitments/sdn-force/. Delivery 16 of 100 (90% interval 4–31; 3 counted sources). Basis 0123456789ab.',
    ],
  ] as const)('in the style %s', (style, citation) => {
    expect(writeCitation(work, style)).toBe(citation);
  });

  test('gives the DOI of its edition where there is one, else that of all editions, and never makes one up', () => {
    const given = { ...nameless, conceptDoi: '10.1/all', versionDoi: '10.1/this' };
    expect(writeCitation(toCitedWork(page, edition, given), 'apa')).toMatch(
      / https:\/\/doi\.org\/10\.1\/this$/,
    );
    const concept = toCitedWork(page, edition, { ...given, versionDoi: '' });
    expect(writeCitation(concept, 'chicago')).toMatch(/ https:\/\/doi\.org\/10\.1\/all\.$/);
    for (const style of ['chicago', 'apa', 'footnote'] as const) {
      expect(writeCitation(work, style)).not.toContain('doi.org');
    }
  });

  test('of a page as of a past day names the day, and the year of the edition in which it was computed', () => {
    const day = getIsoDay('2020-12-31');
    const past = toCitedWork({ ...page, day }, edition, nameless);
    expect(writeCitation(past, 'apa')).toMatch(
      /^POC Strategy Benchmark contributors\. \(2026\)\. .*; as of 31 December 2020\) \[Data set\]/,
    );
    expect(writeCitation(past, 'chicago')).toContain(', as of 31 December 2020.');
    const [item] = new Cite(writeCitationFile(past, 'ris'), { forceType: '@ris/file' }).data;
    expect(item?.issued?.['date-parts']).toEqual([[2026, 11, 23]]);
    expect(item?.note).toContain('as of 31 December 2020.');
  });

  test('of a picture names its headline and its page, and carries no score', () => {
    const figure = toCitedFigure({ ...work, title: 'Sudan' }, 'Most was kept on paper', 'gap');
    expect(writeCitation(figure, 'footnote')).toBe(
      'POC Strategy Benchmark, “Most was kept on paper (figure in “Sudan”)”, data 2026.1, method 0.7, as of 23 November 2026, available at https://poc.example/commitments/sdn-force/#gap.',
    );
  });
});

describe('a file for a reference manager', () => {
  const expected = {
    title: page.title,
    author: [{ literal: 'POC Strategy Benchmark contributors' }],
    URL: page.address,
  };

  test('in BibTeX is read back by a parser, with every special character', () => {
    const [item] = new Cite(writeCitationFile(work, 'bib')).data;
    expect(item).toMatchObject({ title: expected.title, URL: expected.URL });
    // The braces keep the name of a group in one piece.
    expect(item?.author).toEqual([{ family: 'POC Strategy Benchmark contributors' }]);
    expect(item?.issued?.['date-parts']?.[0]?.slice(0, 2)).toEqual([2026, 11]);
    expect(item?.note).toContain('Basis 0123456789ab.');
  });

  test('in RIS is read back by a parser', () => {
    const file = writeCitationFile(work, 'ris');
    const [item] = new Cite(file, { forceType: '@ris/file' }).data;
    expect(item).toMatchObject({ type: 'dataset', title: expected.title, URL: expected.URL });
    expect(item?.issued?.['date-parts']).toEqual([[2026, 11, 23]]);
    expect(file.split('\r\n').at(-2)).toBe('ER  - ');
  });

  test('in CSL-JSON follows the schema of CSL', () => {
    const schema: object = JSON.parse(
      readFileSync('tests/fixtures/standards/csl-data.json', 'utf8'),
    );
    const items: unknown = JSON.parse(writeCitationFile(work, 'json'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect([validate(items), validate.errors]).toEqual([true, null]);
    expect(items).toMatchObject([{ ...expected, version: '2026.1' }]);
  });

  test('names the path in a note where the site has no address yet, and no web address', () => {
    const local = toCitedWork({ ...page, address: '/commitments/sdn-force/' }, edition, nameless);
    for (const format of ['bib', 'ris', 'json'] as const) {
      const file = writeCitationFile(local, format);
      expect(file).toContain('/commitments/sdn-force/');
      expect(file).not.toMatch(/\burl\b|\bUR {2}- |"URL"/);
    }
  });

  test('has a key that bibliographies take', () => {
    expect(work.key).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});

describe('what a page says of itself', () => {
  test('to reference managers: title, author, day, publisher, address', () => {
    expect(listCitationTags(work)).toEqual([
      { name: 'citation_title', content: page.title },
      { name: 'citation_author', content: 'POC Strategy Benchmark contributors' },
      { name: 'citation_publication_date', content: '2026/11/23' },
      { name: 'citation_publisher', content: 'POC Strategy Benchmark' },
      { name: 'citation_public_url', content: page.address },
      { name: 'citation_language', content: 'en' },
    ]);
  });

  test('to search engines cannot end its element', () => {
    const hostile = toCitedWork({ ...page, title: '</script><!--<script>' }, edition, nameless);
    const json = writeJsonLd(hostile, 'x', []);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', name: '</script><!--<script>' });
  });
});
