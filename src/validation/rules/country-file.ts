import { fileSpot, type Remark } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Every folder of data/countries/ has its country.json. */
export const rule: Rule = {
  code: 'country-file',
  severity: 'error',
  reason: 'Without it the country has no name and no page.',
  check({ folders, records, unsound }) {
    const described = new Set(
      [...records.country.map(({ file }) => file), ...unsound]
        .filter(({ layout }) => layout.kind === 'country')
        .map(({ layout }) => layout.folder),
    );
    return [...folders]
      .filter((folder) => !described.has(folder))
      .sort()
      .map((folder): Remark => {
        const spot = fileSpot(`data/countries/${folder}/country.json`);
        const found = `The folder "${folder}" has no country.json.`;
        const write = 'Write one, or rename the folder to the code of its country in lower case.';
        return { spot, found, write };
      });
  },
};
