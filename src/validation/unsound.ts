import type { Context } from './context.ts';

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

/** True where a file in which something else was wrong may name this id. */
export function mayBeNamed({ unsound }: Pick<Context, 'unsound'>, id: string): boolean {
  return unsound.some(({ text }) => text.includes(id));
}
