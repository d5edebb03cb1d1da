import type { Context } from './context.ts';
import type { Entry, EntryKind } from './entry.ts';
import { isLike } from './suggest.ts';

/**
 * True where a record of this id may stand in a file in which something else was wrong: what names it is then
 * not called wrong too.
 */
export function mayExist({ unsound }: Pick<Context, 'unsound'>, id: string): boolean {
  return unsound.some(({ layout, text }) => {
    if (layout.format === 'json') {
      return id === layout.name || id.startsWith(`${layout.name}-`);
    }
    return text.includes(id);
  });
}

/** A source, and what names sources: where one of these is lost, so is the use of a source. */
const NAMING: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'check',
  'finding',
  'mission',
  'source',
  'strategy',
]);

/** A test of whether a source may be named in more places than the records show, because of another mistake. */
export function findHiddenUses(context: Context): (source: Entry) => boolean {
  const { unsound, forgetful, references, byId } = context;
  // Spaces and capitals may be the very fault, so they do not count.
  const texts = unsound.map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  const strays = references.filter(
    ({ target, wants }) =>
      wants.some((kind) => NAMING.has(kind)) && !byId.has(target) && !mayExist(context, target),
  );
  const folders = [
    ...forgetful.map(({ layout }) => layout.folder),
    ...strays.map(({ from, target }) =>
      // Codings stand in no country's folder, but what they are of does, and begins with its code.
      from.kind === 'coding' || from.kind === 'judgement' || from.kind === 'audit'
        ? (target.split('-')[0] ?? null)
        : from.file.layout.folder,
    ),
  ];
  return ({ id = '', file }) => {
    const { folder } = file.layout;
    const isNear = folders.some((other) => other === null || folder === null || other === folder);
    return (
      isNear ||
      texts.some((text) => text.includes(id)) ||
      strays.some(({ target }) => isLike(target, id))
    );
  };
}
