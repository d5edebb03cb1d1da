/** The part of Citation.js that the tests use; it brings no types of its own. */
declare module '@citation-js/core' {
  interface CslItem {
    readonly type?: string;
    readonly title?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly author?: readonly unknown[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }

  export class Cite {
    constructor(data: string, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
