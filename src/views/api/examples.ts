/** Lines to copy that read the data, one program each. Tests run those whose program can be had. */
import { text } from '#i18n/text.ts';

export interface Example {
  readonly id: keyof typeof text.api.examples;
  readonly code: string;
}

/**
 * The examples for a site.
 * @param site address of the site's root, with a slash at the end
 */
export function listExamples(site: string): readonly Example[] {
  return [
    {
      id: 'curl',
      code: `curl -sS --fail ${site}api/v1/countries/SDN.json`,
    },
    {
      id: 'python',
      code: [
        'import json, urllib.request',
        '',
        `url = "${site}api/v1/scores-sets.json"`,
        'rows = json.load(urllib.request.urlopen(url))["records"]',
        'for row in rows:',
        '    if row["kind"] == "country" and row["delivery"] is not None:',
        '        print(row["name"], row["delivery"], row["intervalLow"], row["intervalHigh"])',
      ].join('\n'),
    },
    {
      id: 'javascript',
      code: [
        `const answer = await fetch('${site}api/v1/commitments.json');`,
        'const { asOf, records } = await answer.json();',
        "const inSudan = records.filter(({ country }) => country === 'SDN');",
        'console.log(asOf, inSudan.length, inSudan[0]?.statement);',
      ].join('\n'),
    },
    {
      id: 'duckdb',
      code: [
        'SELECT country, count(*) AS findings, avg(scoredLevel) AS mean_level',
        `FROM read_parquet('${site}data/findings.parquet')`,
        'GROUP BY country ORDER BY country;',
      ].join('\n'),
    },
    {
      id: 'duckdb-country',
      code: [
        'SELECT country, date, scoredLevel, finding',
        `FROM read_parquet('${site}data/findings/country=SDN/findings.parquet', hive_partitioning = true)`,
        'ORDER BY date;',
      ].join('\n'),
    },
    {
      id: 'r',
      code: [
        `scores <- read.csv("${site}data/scores-sets.csv", na.strings = "")`,
        'countries <- subset(scores, kind == "country" & !is.na(delivery))',
        'countries[order(countries$delivery), c("name", "delivery", "intervalLow", "intervalHigh")]',
      ].join('\n'),
    },
    {
      id: 'spreadsheet',
      code: `=IMPORTDATA("${site}data/scores-sets.csv")`,
    },
  ];
}
