import { indexSteps } from './audit/index-steps.ts';
import { recordSteps } from './audit/record-steps.ts';
import { reliability } from './audit/reliability.ts';
import { stepProse } from './audit/step-prose.ts';
import { testSteps } from './audit/test-steps.ts';

/** Words of the audit: the frame of its pages, and of every figure that is computed for it. */
export const audit = {
  ...recordSteps,
  ...indexSteps,
  ...testSteps,
  reliability,
  steps: stepProse,
  all: 'All',
  tableCsv: 'Download this table (CSV)',
  ends: (low: string, high: string) => `${low} to ${high}`,
  index: {
    title: 'An audit in ten steps',
    lede: 'The OECD and the European Commission’s Joint Research Centre ask ten things of anybody who makes a composite score. Each has a page here, with what was computed from the data of this edition.',
    handbook:
      'OECD and JRC (2008), Handbook on Constructing Composite Indicators: Methodology and User Guide. The audit is of our own making; it is no certificate by either.',
    reliability: 'How far the coders agree, and on what they differ most',
    download: 'Every figure can be downloaded below its picture.',
  },
  page: {
    title: (number: number, title: string) => `Step ${String(number)}: ${title}`,
    asks: 'What the step asks',
    answers: 'What is done here',
    computed: 'What was computed',
    before: (title: string) => `Before: ${title}`,
    next: (title: string) => `Next: ${title}`,
    of: (number: number) => `Step ${String(number)} of 10`,
  },
} as const;
