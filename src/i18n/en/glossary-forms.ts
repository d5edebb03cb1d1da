import type { TermId } from './glossary-terms.ts';

/**
 * How the site's own sentences write terms of the glossary, in small letters: there a term links to its definition where it
 * is first met. Left out are terms that are everyday words as well (age, check, mark, level, source, due): a link on those
 * would be in the way of whoever reads them as such.
 */
export const termForms: Readonly<Partial<Record<TermId, readonly string[]>>> = {
  admission: ['admission', 'admissions'],
  bounds: ['bounds'],
  'claim-gap': ['claim gap', 'claim gaps'],
  commitment: ['commitment', 'commitments'],
  contested: ['contested'],
  coverage: ['coverage'],
  credibility: ['credibility'],
  delivery: ['delivery'],
  'early-signs': ['early signs'],
  echo: ['echo'],
  finding: ['findings', 'independent findings'],
  goalposts: ['goalposts'],
  incentive: ['incentive', 'incentives'],
  interval: ['90% interval', '90% intervals', 'interval'],
  mass: ['mass'],
  observer: ['observer', 'observers', 'kind of observer'],
  'protection-gap': ['protection gap'],
  provisional: ['provisional'],
  'shallow-commitment': ['shallow commitment', 'shallow commitments'],
  stale: ['stale'],
  tier: ['poc tier', 'poc tiers', 'tier', 'tiers'],
  verdict: ['verdict', 'verdicts'],
  withheld: ['withheld'],
};
