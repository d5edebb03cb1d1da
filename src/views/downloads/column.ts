/** Columns of a table to download: what each is called and means, and how it is read from a record. */
import { text } from '#i18n/text.ts';
import type { Dataset } from '#model/dataset.ts';
import type { ScoreBook } from '#scoring/score-book.ts';
import type { CitationIndex } from '../source/citations.ts';
import type { Labels } from '../labels.ts';
import type { Registry } from '../registry.ts';
import type { SchemaField } from './schema-field.ts';

/** What the tables are made from. */
export interface DownloadInput {
  readonly dataset: Dataset;
  readonly registry: Registry;
  readonly scores: ScoreBook;
  readonly citations: CitationIndex;
  readonly labels: Labels;
  /** Versions that are released, the earliest first. */
  readonly releases: readonly string[];
}

/** One type a column: unknown is null in JSON and an empty cell in CSV. A date may be a day, a month or a year. */
export type ColumnType = 'text' | 'date' | 'integer' | 'number' | 'boolean' | 'list';
export type Value = string | number | boolean | null | readonly (string | number)[];

/** What is said of a column: the schema's words for what people author, our own for what is computed. */
export type Meaning = SchemaField | string;

export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: Meaning;
  /** The closed list in data/vocabularies/ of which its values are ids. */
  readonly vocabulary: string | null;
  /** What a list holds: whole numbers where this says so, else texts. */
  readonly members?: 'integer';
}

export interface Column<Item> extends ColumnHead {
  readonly valueOf: (item: Item, input: DownloadInput) => Value;
}

type Get<Item, Content> = (item: Item, input: DownloadInput) => Content | null | undefined;

/** Decimals of a computed figure: more would be noise, fewer could not be worked out again. */
const decimals = 6;

/** Makers of columns for one kind of item. */
export function columnsOf<Item>() {
  const columnMaker =
    <Content extends Value>(type: ColumnType, vocabulary: string | null = null) =>
    (name: string, meaning: Meaning, get: Get<Item, Content>): Column<Item> => ({
      name,
      type,
      meaning,
      vocabulary,
      valueOf: (item, input) => get(item, input) ?? null,
    });
  const labelled = (
    vocabulary: string,
    idColumn: Column<Item>,
    get: Get<Item, string | number>,
  ): readonly Column<Item>[] => [
    idColumn,
    {
      name: `${idColumn.name}Label`,
      type: 'text',
      meaning: text.downloads.labelOf(idColumn.name, vocabulary),
      vocabulary: null,
      valueOf: (item, input) => {
        const id = get(item, input);
        return id === null || id === undefined ? null : input.labels(vocabulary, id);
      },
    },
  ];
  return {
    text: columnMaker<string>('text'),
    date: columnMaker<string>('date'),
    integer: columnMaker<number>('integer'),
    boolean: columnMaker<boolean>('boolean'),
    list: columnMaker<readonly string[]>('list'),
    integerList: (
      name: string,
      meaning: Meaning,
      get: Get<Item, readonly number[]>,
    ): Column<Item> => ({
      ...columnMaker<readonly number[]>('list')(name, meaning, get),
      members: 'integer',
    }),
    /** A computed figure, rounded. */
    number: (name: string, meaning: Meaning, get: Get<Item, number>): Column<Item> =>
      columnMaker<number>('number')(name, meaning, (item, input) => round(get(item, input))),
    /** A term of a closed list, and its label beside it. */
    coded: (vocabulary: string, name: string, meaning: Meaning, get: Get<Item, string>) =>
      labelled(vocabulary, columnMaker<string>('text', vocabulary)(name, meaning, get), get),
    /** The same for a list whose ids are numbers. */
    codedNumber: (vocabulary: string, name: string, meaning: Meaning, get: Get<Item, number>) =>
      labelled(vocabulary, columnMaker<number>('integer', vocabulary)(name, meaning, get), get),
  };
}

/** As frozen scores are rounded, so that the two agree; never minus zero. */
function round(value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  return Number(value.toFixed(decimals)) + 0;
}
