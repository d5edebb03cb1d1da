import type { Dataset, Mission } from '#model/dataset.ts';
import type { BacktestCaseRow } from '#model/records.generated.ts';
import type { ParsedRecord } from '#validation/parsed-file.ts';
import { toFileProblem, type Problem } from '#validation/problem.ts';

/** The records that a row can name, and the day on which they were closed. */
export type NamedRecords = Pick<Dataset, 'asOf' | 'missions' | 'episodes' | 'countries'>;

/** A row whose shape is right, and where it stands. */
export interface ShapedCase {
  readonly row: BacktestCaseRow;
  readonly record: ParsedRecord;
}

/** What no schema can say of a case: that the records which it names exist and agree with it. */
export function checkBacktestCase(shaped: ShapedCase, named: NamedRecords): readonly Problem[] {
  return [
    ...checkId(shaped),
    ...checkMission(shaped, named),
    ...checkDecision(shaped, named),
    ...checkSuccessor(shaped, named),
    ...checkPart(shaped),
    ...checkLastDay(shaped),
  ];
}

function checkId({ row, record }: ShapedCase): Problem[] {
  const prefix = `${row.country.toLowerCase()}-${row.mission}`;
  if (row.id === prefix || (row.end === 'part' && row.id.startsWith(`${prefix}-`))) return [];
  const found = `The id "${row.id}" does not say which mission and state it is of.`;
  const write = `Write "${prefix}", and after it the part where only a part ended.`;
  return [toFileProblem('wrong-form', record.spotOf(['id']), found, write)];
}

function checkMission(
  { row, record }: ShapedCase,
  { missions, countries }: NamedRecords,
): Problem[] {
  const mission = missions.find(({ id }) => id === row.mission);
  if (mission === undefined) return [toUnknown(record, 'mission', row.mission, MISSIONS)];
  if (!countries.some(({ iso3 }) => iso3 === row.country)) {
    return [toUnknown(record, 'country', row.country, 'Write a country of data/countries/.')];
  }
  if (!mission.hostStates.includes(row.country)) {
    const found = `${mission.acronym} stood in ${mission.hostStates.join(', ')}, not in ${row.country}.`;
    const spot = record.spotOf(['country']);
    return [toFileProblem('wrong-form', spot, found, 'Write a state in which it stood.')];
  }
  return row.end === 'part' ? [] : checkYear({ row, record }, mission);
}

function checkYear({ row, record }: ShapedCase, { acronym, end }: Mission): Problem[] {
  if (end !== undefined && Number(end.slice(0, 4)) === row.exitYear) return [];
  const found = `${acronym} ${end === undefined ? 'has no last day' : `ended on ${end}`}, and the row says ${String(row.exitYear)}.`;
  const write = 'Write the year of the last day in data/missions/, or correct that.';
  return [toFileProblem('wrong-form', record.spotOf(['exitYear']), found, write)];
}

function checkDecision({ row, record }: ShapedCase, { episodes }: NamedRecords): Problem[] {
  const spot = record.spotOf(['exitDecision']);
  if (Number(row.exitDecision.slice(0, 4)) > row.exitYear) {
    const found = 'The decision is later than the year in which the mandate ended.';
    return [toFileProblem('wrong-form', spot, found, 'Correct the date or the year.')];
  }
  if (row.episode === undefined) return [];
  const episode = episodes.find(({ id }) => id === row.episode);
  if (episode === undefined) {
    return [toUnknown(record, 'episode', row.episode, 'Write an id from data/episodes.csv.')];
  }
  if (episode.mission.id !== row.mission || episode.country !== row.country) {
    const found = `That decision is on ${episode.mission.acronym} in ${episode.country}.`;
    const write = 'Write a decision on this mission in this state.';
    return [toFileProblem('wrong-form', record.spotOf(['episode']), found, write)];
  }
  if (episode.decidedOn === row.exitDecision) return [];
  const found = `The decision "${row.episode}" is of ${episode.decidedOn}, and the row says ${row.exitDecision}.`;
  return [toFileProblem('wrong-form', spot, found, `Write ${episode.decidedOn}.`)];
}

function checkSuccessor({ row, record }: ShapedCase, { missions }: NamedRecords): Problem[] {
  const { end, successor } = row;
  if ((end === 'passed-on') !== (successor !== undefined)) {
    const found =
      successor === undefined
        ? 'The mandate was passed on, and nothing says to which mission.'
        : `The mandate went to "${successor}", and the end is "${end}".`;
    const write = 'Write "passed-on" and the mission that took it over, or neither.';
    return [toFileProblem('wrong-form', record.spotOf(['successor']), found, write)];
  }
  if (successor === undefined || missions.some(({ id }) => id === successor)) return [];
  return [toUnknown(record, 'successor', successor, MISSIONS)];
}

function checkPart({ row, record }: ShapedCase): Problem[] {
  if (row.end !== 'part' || row.noOutcome !== undefined) return [];
  const found = 'Only a part of the area ended, and nothing says that figures of the country tell.';
  const write = 'Say in "noOutcome" why they cannot.';
  return [toFileProblem('wrong-form', record.spotOf(['noOutcome']), found, write)];
}

function checkLastDay({ row, record }: ShapedCase): Problem[] {
  const { end, endedOn, exitYear } = row;
  if (endedOn === undefined) return [];
  const spot = record.spotOf(['endedOn']);
  if (end !== 'part') {
    const found = 'The last day is that of the mission, and the row gives another.';
    const write = 'Leave it out: it stands in data/missions/.';
    return [toFileProblem('wrong-form', spot, found, write)];
  }
  if (Number(endedOn.slice(0, 4)) === exitYear) return [];
  const found = `The part ended on ${endedOn}, and the row says ${String(exitYear)}.`;
  return [toFileProblem('wrong-form', spot, found, 'Correct the date or the year.')];
}

const MISSIONS = 'Write the id of a file in data/missions/.';

function toUnknown(
  record: ParsedRecord,
  column: keyof BacktestCaseRow,
  id: string,
  write: string,
): Problem {
  const found = `There is no "${id}".`;
  return toFileProblem('not-in-list', record.spotOf([column]), found, write);
}
