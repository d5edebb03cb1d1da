import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MissionLensFile } from '#model/records.generated.ts';
import { checkShape } from '#validation/check-shape.ts';
import type { Json } from '#validation/fill-vocabularies.ts';
import type { ParsedRecord } from '#validation/parsed-file.ts';
import { compareProblems, fileSpot, toFileProblem, type Problem } from '#validation/problem.ts';
import { checkEncoding } from './check-encoding.ts';
import { prepareSchemas } from './compile-schemas.ts';
import { parseJson } from './parse-json.ts';
import type { Reading } from './read-json-file.ts';

const PATH = 'method/mission-lens.json';
const FILE = `data/${PATH}`;

/** Reads `method/mission-lens.json` of a data folder: what bears on each type of mission, and in what order. */
export function readMissionLenses(
  folder: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<MissionLensFile> {
  const path = join(folder, PATH);
  if (existsSync(path)) return parseMissionLenses(readFileSync(path, 'utf8'), schemas);
  const problem = toFileProblem(
    'missing-file',
    fileSpot(FILE),
    `${FILE} is missing.`,
    'Restore it.',
  );
  return { value: null, problems: [problem] };
}

/** The lenses in a text; null where anything is wrong. */
export function parseMissionLenses(
  raw: string,
  schemas: ReadonlyMap<string, Json>,
): Reading<MissionLensFile> {
  const { text, problems: faults, isParsable } = checkEncoding(FILE, raw, 'json');
  if (!isParsable) return { value: null, problems: faults };
  const { record, problems: broken } = parseJson(FILE, text);
  if (record === null) return { value: null, problems: [...faults, ...broken] };
  const validate = prepareSchemas(schemas)<MissionLensFile>('mission-lens');
  const { whole, problems: unshaped } = checkShape(record, validate, 'json');
  const problems = [
    ...faults,
    ...broken,
    ...unshaped,
    ...(whole === null ? [] : findRepeats(whole, record)),
  ].sort(compareProblems);
  return { value: problems.length > 0 ? null : whole, problems };
}

/** A place in an order is one place: no lens, and in a lens no class and no theme, stands twice. */
function findRepeats({ lenses }: MissionLensFile, record: ParsedRecord): readonly Problem[] {
  const repeats = (names: readonly string[], pathOf: (at: number) => (string | number)[]) =>
    names.flatMap((name, at) => {
      if (names.indexOf(name) === at) return [];
      const found = `"${name}" stands there twice.`;
      return [
        toFileProblem('wrong-form', record.spotOf(pathOf(at)), found, 'Keep it in one place.'),
      ];
    });
  return [
    ...repeats(
      lenses.map(({ id }) => id),
      (at) => ['lenses', at, 'id'],
    ),
    ...lenses.flatMap(({ threats, themes }, lens) => [
      ...repeats(
        threats.map(({ threat }) => threat),
        (at) => ['lenses', lens, 'threats', at, 'threat'],
      ),
      ...repeats(
        themes.map(({ theme }) => theme),
        (at) => ['lenses', lens, 'themes', at, 'theme'],
      ),
    ]),
  ];
}
