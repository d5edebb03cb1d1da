/** Parts of a Markdown file that are generated, between markers that a reader of the page does not see. */

/**
 * The text with every part between `<!-- generated: name -->` and `<!-- end -->` written anew.
 * Throws where a part is missing from the text, or the text has one that nobody writes.
 */
export function replaceMarked(text: string, parts: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  const replaced = text.replace(marked, (_whole, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`Nothing is generated for "${name}".`);
    seen.add(name);
    return `<!-- generated: ${name} -->\n\n${fence(part)}\n\n<!-- end -->`;
  });
  const missing = [...parts.keys()].filter((name) => !seen.has(name));
  if (missing.length === 0) return replaced;
  throw new Error(`The text has no place for: ${missing.join(', ')}.`);
}

const marked = /<!-- generated: (.+?) -->[\s\S]*?<!-- end -->/g;

/** Prettier would pad every cell of a table to the width of the widest. */
function fence(part: string): string {
  return `<!-- prettier-ignore-start -->\n${part}\n<!-- prettier-ignore-end -->`;
}
