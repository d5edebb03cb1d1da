import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root: the working folder, or two folders up from here (a build moves this file). */
export function findRoot(): string {
  const roots = [process.cwd(), fileURLToPath(new URL('../..', import.meta.url))];
  const root = roots.find((folder) => existsSync(`${folder}/schemas/dataset.schema.json`));
  if (root === undefined) throw new Error(`No schemas/ folder stands in ${roots.join(' or ')}.`);
  return root;
}
