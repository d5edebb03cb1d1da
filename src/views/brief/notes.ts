/** Sources as numbered notes: each once, in the order in which the text first names it. */
import type { Source } from '#model/dataset.ts';

/** A note as the text refers to it, with the place in the document where that is known. */
export interface NoteMark {
  readonly number: number;
  readonly pinpoint: string | null;
}

export interface Note {
  readonly number: number;
  readonly source: Source;
}

/** Gives out numbers while a brief is put together. */
export interface NoteBook {
  refer(source: Source, pinpoint?: string): NoteMark;
  list(): readonly Note[];
}

export function openNoteBook(): NoteBook {
  const notes = new Map<string, Note>();
  return {
    refer(source, pinpoint) {
      const note = notes.get(source.id) ?? { number: notes.size + 1, source };
      notes.set(source.id, note);
      return { number: note.number, pinpoint: pinpoint ?? null };
    },
    list: () => [...notes.values()],
  };
}
