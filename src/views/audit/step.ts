/** A page of the audit: one of the ten steps with what was computed for it. */
import type { DataTable, Figure } from '../plot/figure.ts';

/** Ends of the addresses of the ten steps, in their order. */
export const STEPS = [
  '1-framework',
  '2-selection',
  '3-missing-data',
  '4-multivariate',
  '5-normalisation',
  '6-weights',
  '7-uncertainty',
  '8-details',
  '9-links',
  '10-presentation',
] as const;
export type Step = (typeof STEPS)[number];

export const stepsAddress = 'method/ten-steps/';
export const reliabilityAddress = 'method/reliability/';

/** Address of the page of a step. */
export function stepAddress(step: Step): string {
  return `${stepsAddress}${step}/`;
}

/** A part of a score with the parts that it is made of. */
export interface ScoreNode {
  readonly label: string;
  /** Its weight in what stands above, in words; null for the top. */
  readonly weight: string | null;
  readonly note: string;
  readonly address: string | null;
  readonly children: readonly ScoreNode[];
}

export interface StepTable {
  /** Unique on its page; its CSV is named after it. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly table: DataTable;
  readonly csv: string;
}

export type StepSection =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: StepTable }
  | {
      readonly kind: 'tree';
      readonly title: string;
      readonly note: string;
      readonly tree: ScoreNode;
    }
  | {
      readonly kind: 'links';
      readonly title: string;
      readonly links: readonly { readonly label: string; readonly address: string }[];
    };

export interface StepResult {
  /** What was found, in a sentence or two. */
  readonly finding: string;
  readonly sections: readonly StepSection[];
}

/** A figure as a section. */
export function asFigure(figure: Figure): StepSection {
  return { kind: 'figure', figure };
}

/** A table as a section. */
export function asTable(table: StepTable): StepSection {
  return { kind: 'table', table };
}

/** Every CSV of a step, by the id of what it is of. */
export function listCsvs({ sections }: StepResult): readonly { id: string; csv: string }[] {
  return sections.flatMap((section) => {
    if (section.kind === 'figure') return [{ id: section.figure.id, csv: section.figure.csv }];
    if (section.kind === 'table') return [{ id: section.table.id, csv: section.table.csv }];
    return [];
  });
}
