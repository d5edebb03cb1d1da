/** Country-year figures cut down to what the scores of host states can rest on, on any day. */

/** Every name in the risk tree that can be that of a series: of its variables, and of the population they are divided by. */
export function findScoredSeries(riskTree: string): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.parse(riskTree, (_key, value: unknown) => {
    if (typeof value === 'string') names.add(value);
    return value;
  });
  return names;
}

/** The rows of some countries and series of a file `iso3,year,indicator,value`, with its header and in its order. */
export function cutFigures(
  csv: string,
  countries: ReadonlySet<string>,
  series: ReadonlySet<string>,
): string {
  const [header = '', ...rows] = csv.split('\n');
  const kept = rows.filter((row) => {
    const [iso3 = '', , indicator = ''] = row.split(',');
    return countries.has(iso3) && series.has(indicator);
  });
  return [header, ...kept, ''].join('\n');
}
