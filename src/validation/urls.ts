import type { Context } from './context.ts';
import type { TextField } from './texts.ts';

/** A web address of a record; `url` is null where it cannot be read as one. */
export interface UrlField extends TextField {
  readonly url: URL | null;
}

/** Every web address of the records. */
export function listUrls({ texts }: Context): UrlField[] {
  return texts
    .filter(({ path }) => path.at(-1) === 'url')
    .map((field) => ({ ...field, url: URL.parse(field.text) }));
}
