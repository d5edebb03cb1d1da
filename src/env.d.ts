/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page that is being written, as its layout got it: what its charts are cited by, and what it has explained. */
    page?: {
      readonly work: import('#views/citing/cited-work.ts').CitedWork | null;
      /** Terms of the glossary that the page has linked so far: each is linked where it is first met. */
      readonly metTerms: Set<import('#i18n/en/glossary-terms.ts').TermId>;
    };
  }
}

/** Checks of records by their schemas, written by the build: scripts/site/standalone-validators.ts. */
declare module 'virtual:validators' {
  import type { ValidateFunction } from 'ajv';

  export const commitment: ValidateFunction;
  export const claim: ValidateFunction;
  export const source: ValidateFunction;
  export const strategy: ValidateFunction;
  export const actor: ValidateFunction;
  export const mission: ValidateFunction;
}
