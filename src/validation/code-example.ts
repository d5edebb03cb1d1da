/** How a problem code is explained: what is wrong, what is right, and what the check says of the wrong one. */
export type CodeExample = PieceExample | PlaceExample | WordsExample;

/** A piece of a file of the smallest data set (tests/fixtures/minimal), written wrongly and rightly. */
export interface PieceExample {
  readonly kind: 'piece';
  /** Path in data/. */
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
  /** What stands there in the smallest data set, where that is neither of the two. */
  readonly instead?: string;
  /** What has to be otherwise elsewhere in the smallest data set, for both of the two. */
  readonly given?: readonly Replacement[];
  /** What is found and what to write, as the check prints it. */
  readonly says: string;
}

/** One piece of a file of the smallest data set, and what takes its place. */
export interface Replacement {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A file in a wrong and in its right place, as paths in data/. */
export interface PlaceExample {
  readonly kind: 'place';
  readonly wrong: string;
  readonly right: string;
  readonly says: string;
}

/** What no piece of text can show, in words. */
export interface WordsExample {
  readonly kind: 'words';
  /** Path in data/ of which the words speak. */
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
  readonly says: string;
}

/** Examples by code. */
export type CodeExamples = Readonly<Record<string, CodeExample>>;

/** An example of a piece of a file. */
export function inPiece(file: string, example: Omit<PieceExample, 'kind' | 'file'>): PieceExample {
  return { kind: 'piece', file, ...example };
}

/** An example of a file's place. */
export function inPlace(example: Omit<PlaceExample, 'kind'>): PlaceExample {
  return { kind: 'place', ...example };
}

/** An example in words. */
export function inWords(file: string, example: Omit<WordsExample, 'kind' | 'file'>): WordsExample {
  return { kind: 'words', file, ...example };
}
