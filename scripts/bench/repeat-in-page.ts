/**
 * Pages of a built site whose islands have their lists several times over, as if the record had grown. Astro writes an
 * island's data into an attribute, a list as `[1, […]]` and anything else as `[0, …]`.
 */
import { renameCopy, repeatList } from './repeat-list.ts';

type Tagged = readonly [0 | 1, unknown];
type TaggedObject = Readonly<Record<string, Tagged>>;

/** A page in which lists of countries stand `times` over. */
export function repeatCountriesInPage(html: string, times: number): string {
  return changeProps(html, (_key, value) =>
    isListOf(value, ['id', 'name']) && !isListOf(value, ['lines'])
      ? repeatRows(value, times)
      : value,
  );
}

/** A page in which tables by column have their rows `times` over. */
export function repeatColumnsInPage(html: string, times: number): string {
  return changeProps(html, (key, value) => {
    if (key !== 'columns' || !isTaggedObject(value)) return value;
    const columns = Object.entries(value[1]).map(([name, column]) => {
      const isName = name === 'id' || name === 'name';
      return [name, repeatColumn(column, times, isName)];
    });
    return [0, Object.fromEntries(columns)];
  });
}

/** A page in which what can be chosen stands `times` over. */
export function repeatChoicesInPage(html: string, times: number): string {
  return changeProps(html, (key, value) =>
    key === 'choices' && isListOf(value, ['id', 'label']) ? repeatRows(value, times) : value,
  );
}

/** A page with a list that can be narrowed, with its lines `times` over: in the table and in the island's data. */
export function repeatLinesInPage(html: string, times: number): string {
  const filters = changeProps(html, (key, value) =>
    key === 'lines' && Array.isArray(value)
      ? repeatColumn(value as unknown as Tagged, times, false)
      : value,
  );
  return filters.replace(/<tr[^>]* data-[^>]*>.*?<\/tr>/gs, (line) => line.repeat(times));
}

function changeProps(html: string, change: (key: string, value: unknown) => unknown): string {
  return html.replace(/ props="([^"]*)"/g, (_whole, attribute: string) => {
    const data: unknown = JSON.parse(
      attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
      change,
    );
    return ` props="${JSON.stringify(data).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

function repeatRows(list: Tagged, times: number): Tagged {
  const rows = list[1] as readonly (readonly [0, TaggedObject])[]; // as isListOf found it
  return [
    1,
    repeatList(rows, times, ([tag, row], copy) => {
      const renamed = ['id', 'name', 'label'].flatMap((name) => {
        const value = row[name]?.[1];
        return typeof value === 'string' ? [[name, [0, renameCopy(value, copy)]]] : [];
      });
      return [tag, { ...row, ...Object.fromEntries(renamed) }];
    }),
  ];
}

function repeatColumn(list: Tagged, times: number, isName: boolean): Tagged {
  const values = list[1] as readonly Tagged[]; // a column is a list
  return [
    1,
    repeatList(values, times, ([tag, value], copy) => [
      tag,
      isName && typeof value === 'string' ? renameCopy(value, copy) : value,
    ]),
  ];
}

function isListOf(value: unknown, names: readonly string[]): value is Tagged {
  if (!Array.isArray(value) || value[0] !== 1 || !Array.isArray(value[1])) return false;
  const [first]: unknown[] = value[1];
  return isTaggedObject(first) && names.every((name) => name in first[1]);
}

function isTaggedObject(value: unknown): value is readonly [0, TaggedObject] {
  return (
    Array.isArray(value) && value[0] === 0 && typeof value[1] === 'object' && value[1] !== null
  );
}
