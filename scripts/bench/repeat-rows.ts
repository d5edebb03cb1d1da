/** Files of a built site with their rows several times over, as if the record had grown. */
import { readFlat, writeFlat } from '../../src/islands/draws/draw-file.ts';
import type { OwnMethodFile } from '../../src/islands/own-method/messages.ts';
import type { FindingTable } from '../../src/views/explore/finding-table.ts';
import { renameCopy, repeatList } from './repeat-list.ts';

/** The explorer's file with every finding `times` over, each copy under an id of its own. */
export function repeatFindings(text: string, times: number): string {
  const table = JSON.parse(text) as FindingTable; // the build wrote it
  const repeat = <Value>(column: readonly Value[]) => repeatList(column, times, (value) => value);
  return JSON.stringify({
    ...table,
    id: repeatList(table.id, times, (id, copy) => `${id}-${copy}`),
    date: repeat(table.date),
    words: repeat(table.words),
    reversed: repeat(table.reversed),
    pinpoint: repeat(table.pinpoint),
    codings: repeat(table.codings),
    commitment: repeat(table.commitment),
    source: repeat(table.source),
    facets: Object.fromEntries(
      Object.entries(table.facets).map(([facet, column]) => [facet, repeat(column)]),
    ),
  });
}

/** The model of own choices with every country's set `times` over; the evidence is shared by the copies. */
export function repeatCountries(text: string, times: number): string {
  const { model, countries } = readFlat(text) as OwnMethodFile; // the build wrote it
  const { sets } = model;
  const same = <Value>(column: ArrayLike<Value>) =>
    repeatList(Array.from(column), times, (value) => value);
  const shift = (column: ArrayLike<number>, by: number) =>
    repeatList(Array.from(column), times, (value, copy) => value + copy * by);
  const firsts = sets.starts.slice(0, -1);
  return writeFlat({
    countries: repeatList(countries, times, ({ id, name }, copy) => ({
      id: renameCopy(id, copy),
      name: renameCopy(name, copy),
    })),
    model: {
      ...model,
      sets: {
        ...sets,
        ids: repeatList(sets.ids, times, renameCopy),
        kinds: same(sets.kinds),
        countryIds: same(sets.countryIds),
        countries: Int32Array.from(same(sets.countries)),
        keys: Uint32Array.from(shift(sets.keys, 1)),
        starts: Int32Array.from([
          ...shift(firsts, sets.members.length),
          times * sets.members.length,
        ]),
        coveredEnds: Int32Array.from(shift(sets.coveredEnds, sets.members.length)),
        members: Int32Array.from(same(sets.members)),
        shares: Float64Array.from(same(sets.shares)),
        designs: Float64Array.from(same(sets.designs)),
        hasCredibility: Uint8Array.from(same(sets.hasCredibility)),
        hasGap: Uint8Array.from(same(sets.hasGap)),
      },
    },
  });
}

/** A host state's file with its commitments, findings, claims and checks `times` over. */
export function repeatRecord(text: string, times: number): string {
  const file = JSON.parse(text) as Record<string, Record<string, readonly unknown[]>>; // the build wrote it
  const wholes = { findings: 'commitments', checks: 'claims' } as const;
  const repeated = ['commitments', 'findings', 'claims', 'checks'].map((table) => {
    const whole = table in wholes ? wholes[table as keyof typeof wholes] : null;
    const shift = whole === null ? 0 : (file[whole]?.id?.length ?? 0);
    const columns = Object.entries(file[table] ?? {}).map(([name, values]) => {
      const toCopy = (value: unknown, copy: number) => {
        if (name === 'id' && typeof value === 'string') return renameCopy(value, copy);
        return name === 'of' ? Number(value) + copy * shift : value;
      };
      return [name, repeatList(values, times, toCopy)];
    });
    return [table, Object.fromEntries(columns)];
  });
  return JSON.stringify({ ...file, ...Object.fromEntries(repeated) });
}
