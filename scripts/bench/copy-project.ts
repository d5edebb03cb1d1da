import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a copy of this project does not take along; the data is the caller's to add. */
const left = ['node_modules', '.git', '.cache', '.astro', 'dist', 'data', 'tests'];

/** Copies this project without its data. Inside this project's folder, the copy finds its packages. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync('.').filter((entry) => !left.includes(entry))) {
    cpSync(name, join(to, name), { recursive: true });
  }
}
