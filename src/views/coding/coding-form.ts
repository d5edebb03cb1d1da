/** What can be coded a second time, and the columns of a sheet for it. */
import { VERDICTS } from '#model/score-terms.ts';

/** What one sheet asks for. */
export const CODING_FIELDS = [
  'levels',
  'verdicts',
  'severities',
  'roles',
  'incentives',
  'design',
  'enactments',
] as const;
export type CodingField = (typeof CODING_FIELDS)[number];

/** A column that the coder fills, and what may stand in it. */
export interface FillColumn {
  readonly name: string;
  readonly codes: readonly string[];
}

/** The columns of a sheet: what the coder sees of a row, and what they fill. */
export interface CodingForm {
  readonly field: CodingField;
  readonly shown: readonly string[];
  readonly fill: readonly FillColumn[];
}

const DEGREES = ['0', '1', '2', 'unknown'];
const STEPS = ['1', '2', '3', 'unknown'];
const YES_NO = ['yes', 'no'];

const FORMS: Readonly<Record<CodingField, Omit<CodingForm, 'field'>>> = {
  levels: {
    shown: ['country', 'undertaking', 'target', 'date', 'finding'],
    fill: [
      { name: 'level', codes: ['0', '1', '2', '3', 'unclear'] },
      { name: 'reversed', codes: YES_NO },
    ],
  },
  verdicts: {
    shown: ['country', 'claim', 'claimedOn', 'date', 'finding'],
    fill: [{ name: 'verdict', codes: VERDICTS }],
  },
  severities: {
    shown: ['country', 'date', 'threat', 'perpetrator', 'finding', 'figures'],
    fill: [{ name: 'severity', codes: STEPS }],
  },
  roles: {
    shown: ['country', 'actor', 'kind', 'note', 'factors'],
    fill: [{ name: 'role', codes: STEPS }],
  },
  incentives: {
    shown: ['country', 'actor', 'kind', 'note', 'factor', 'date', 'until', 'source'],
    fill: [
      { name: 'domain', codes: ['political', 'economic', 'unknown'] },
      { name: 'effect', codes: ['toward', 'against', 'unknown'] },
      { name: 'strength', codes: STEPS },
    ],
  },
  design: {
    shown: [
      'country',
      'title',
      'kind',
      'date',
      'status',
      'purpose',
      'note',
      'commitments',
      'sources',
    ],
    fill: [
      { name: 'specific-acts', codes: DEGREES },
      { name: 'budget', codes: DEGREES },
      { name: 'monitoring-and-access', codes: DEGREES },
      { name: 'communities-consulted', codes: DEGREES },
      { name: 'accountability-of-own-forces', codes: DEGREES },
      { name: 'conditions-not-dates', codes: DEGREES },
    ],
  },
  enactments: {
    shown: ['country', 'undertaking', 'madeOn'],
    fill: [{ name: 'legal-act', codes: YES_NO }],
  },
};

/** Columns that every sheet has besides: which row it is, the seal of its words, and what the coder says of a value. */
export const ITEM = 'item';
export const SEAL = 'seal';
export const DOUBTFUL = 'doubtful';
export const REASON = 'reason';

/** The columns of a field's sheet. */
export function getCodingForm(field: CodingField): CodingForm {
  return { field, ...FORMS[field] };
}

/** Every column of a field's sheet, in the order of the file. */
export function listSheetColumns({ shown, fill }: CodingForm): readonly string[] {
  return [ITEM, SEAL, ...shown, ...fill.map(({ name }) => name), DOUBTFUL, REASON];
}

/** True for the name of a field that can be coded. */
export function isCodingField(name: string): name is CodingField {
  return CODING_FIELDS.some((field) => field === name);
}
