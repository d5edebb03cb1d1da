import { readFileSync } from 'node:fs';
import { METHOD_FILES, parseMethod, type Method } from '#model/method.ts';

/** A file of `data/method/`, parsed. */
export function readMethodFile(name: string): unknown {
  const path = new URL(`../../data/method/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The method as it stands in `data/method/`. */
export function readMethod(): Method {
  return parseMethod(Object.fromEntries(METHOD_FILES.map((name) => [name, readMethodFile(name)])));
}
