/** What can be coded a second time, and the columns of a sheet for it. */
import { JUDGED_FIELDS, listJudgedFields, type JudgedFieldName } from '#model/judged-fields.ts';
import { VERDICTS } from '#model/score-terms.ts';

/**
 * What one sheet asks for: all that is judged of a kind of record, or one judgement alone, where agreement was too low and
 * it is coded afresh. The whole comes before its parts.
 */
export const CODING_FIELDS = [
  'levels',
  'verdicts',
  'severities',
  'roles',
  'incentives',
  'strength',
  'design',
  'monitoring-and-access',
  'accountability-of-own-forces',
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

const YES_NO = ['yes', 'no'];

const JUDGED: Readonly<Partial<Record<CodingField, readonly JudgedFieldName[]>>> = {
  severities: listJudgedFields('risk'),
  roles: listJudgedFields('actor'),
  incentives: listJudgedFields('incentive'),
  strength: ['strength'],
  design: listJudgedFields('strategy'),
  'monitoring-and-access': ['monitoring-and-access'],
  'accountability-of-own-forces': ['accountability-of-own-forces'],
  enactments: listJudgedFields('commitment'),
};

const READ: Readonly<Partial<Record<CodingField, readonly FillColumn[]>>> = {
  levels: [
    { name: 'level', codes: ['0', '1', '2', '3', 'unclear'] },
    { name: 'reversed', codes: YES_NO },
  ],
  verdicts: [{ name: 'verdict', codes: VERDICTS }],
};

const OF_STRATEGY = [
  'country',
  'title',
  'kind',
  'date',
  'status',
  'purpose',
  'note',
  'commitments',
  'sources',
];

const SHOWN: Readonly<Record<CodingField, readonly string[]>> = {
  levels: ['country', 'undertaking', 'target', 'date', 'finding'],
  verdicts: ['country', 'claim', 'claimedOn', 'date', 'finding'],
  severities: ['country', 'date', 'threat', 'perpetrator', 'finding', 'figures'],
  roles: ['country', 'actor', 'kind', 'note', 'factors'],
  incentives: ['country', 'actor', 'kind', 'note', 'factor', 'date', 'until', 'source'],
  strength: [
    'country',
    'actor',
    'kind',
    'note',
    'factor',
    'direction',
    'rationale',
    'date',
    'until',
    'source',
  ],
  design: OF_STRATEGY,
  'monitoring-and-access': OF_STRATEGY,
  'accountability-of-own-forces': OF_STRATEGY,
  enactments: ['country', 'undertaking', 'madeOn'],
};

/** Columns that every sheet has besides: which row it is, the seal of its words, and what the coder says of a value. */
export const ITEM = 'item';
export const SEAL = 'seal';
export const DOUBTFUL = 'doubtful';
export const REASON = 'reason';

/** The columns of a field's sheet. */
export function getCodingForm(field: CodingField): CodingForm {
  return { field, shown: SHOWN[field], fill: READ[field] ?? listJudgedColumns(field) };
}

/** Every column of a field's sheet, in the order of the file. */
export function listSheetColumns({ shown, fill }: CodingForm): readonly string[] {
  return [ITEM, SEAL, ...shown, ...fill.map(({ name }) => name), DOUBTFUL, REASON];
}

/** True for the name of a field that can be coded. */
export function isCodingField(name: string): name is CodingField {
  return CODING_FIELDS.some((field) => field === name);
}

function listJudgedColumns(field: CodingField): readonly FillColumn[] {
  return (JUDGED[field] ?? []).map((name) => ({ name, codes: JUDGED_FIELDS[name].codes }));
}
