/** How a page, a score or a picture is cited. */
import { formatNoun } from '#model/format.ts';

export const citing = {
  title: 'Cite this page',
  inPreparation: (version: string) => `${version} (in preparation)`,
  author: (site: string) => `${site} contributors`,
  edition: (data: string, method: string, asOf: string) =>
    `data ${data}, method ${method}, as of ${asOf}`,
  /** In a download, which is a file without an address of its own. */
  download: (title: string, data: string, method: string, asOf: string) =>
    `POC Strategy Benchmark contributors, “${title}”, POC Strategy Benchmark, data ${data}, method ${method}, as of ${asOf}. CC BY 4.0.`,
  version: (data: string, method: string, asOf: string) =>
    `Version ${data}, method ${method}; as of ${asOf}`,
  dataSet: 'Data set',
  availableAt: (address: string) => `available at ${address}`,
  basis: (hash: string) => `Basis ${hash}.`,
  basisMeaning:
    'The basis is a short hash of all that the score rests on: records, constants of the method and the day. It stays the same as long as they do. By it, “Has it changed since I cited it?” finds the score in a release, also where it was cited from data in preparation.',
  standing: {
    released: (version: string) =>
      `Data ${version} are released: this stays as it is, at an address of its own.`,
    same: (version: string, last: string) =>
      `Data ${version} are in preparation, and this page may still change. In the last release, ${last}, the score rests on the same: to cite what stays as it is, cite it there.`,
    other: (version: string, last: string) =>
      `Data ${version} are in preparation, and this page may still change. In the last release, ${last}, the score rests on other records, and stays as it is.`,
    unscored: (version: string, last: string) =>
      `Data ${version} are in preparation, and this page may still change. As it stood in the last release, ${last}, it stays.`,
    none: (version: string, last: string | null) =>
      `Data ${version} are in preparation, and this page may still change. ${last === null ? 'There is no release yet' : `It has no page in the last release, ${last}`}, so that nothing here is promised to stay: keep a copy of what you cite.`,
    ofDay: (version: string, isReleased: boolean, last: string | null) =>
      [
        isReleased
          ? `Data ${version} are released.`
          : `Data ${version} are in preparation, and what they say of past days may still change: keep a copy of what you cite.`,
        last === null
          ? 'There is no release yet.'
          : `A release keeps the scores of its own day, and the records from which npm run verify computes any other: the last is ${last}.`,
      ].join(' '),
    frozen: (version: string) => `This page in release ${version}`,
    whole: (version: string) => `Release ${version}`,
  },
  styles: { chicago: 'Chicago', apa: 'APA', footnote: 'UN footnote' },
  formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  otherStyles: 'Other styles, and files for a reference manager',
  viewStyles: 'Other styles',
  csvFailed: 'The file could not be made. Try again.',
  files: 'For a reference manager',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work: select the text instead',
  copyLabel: (style: string) => `Copy the citation (${style})`,
  chart: 'Cite this picture',
  figure: (headline: string, page: string) => `${headline} (figure in “${page}”)`,
  delivery: (score: string, low: string, high: string, covered: number, due: number) =>
    `Delivery ${score} of 100 (90% interval ${low}–${high}; ${String(covered)} of ${String(due)} due commitments checked).`,
  withheld: (covered: number, due: number) =>
    `Delivery withheld (${String(covered)} of ${String(due)} due commitments checked).`,
  commitment: (score: string, low: string, high: string, sources: number) =>
    `Delivery ${score} of 100 (90% interval ${low}–${high}; ${formatNoun(sources, 'counted source', 'counted sources')}).`,
  frozenCommitment: (score: string, low: string, high: string) =>
    `Delivery ${score} of 100 (90% interval ${low}–${high}).`,
  verdict: (verdict: string, balance = '') =>
    `Verdict: ${verdict}${balance === '' ? '' : ` (${balance})`}.`,
  unchecked: 'No delivery score: nothing that counts was found by others.',
  country: (name: string) => `${name}: commitments to protect civilians, and what was found`,
  whole: 'POC Strategy Benchmark: national commitments to protect civilians, and what was found',
};
