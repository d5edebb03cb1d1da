/**
 * Times what a build does besides writing pages, each by itself: `node scripts/bench/time-parts.ts`. All but `load` and
 * `downloads` is scoring. Whatever a page computes and keeps belongs here, or the build seems slow at writing.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { getDataset } from '#dataset/dataset.ts';
import { isTurningPoint } from '#views/as-of/milestones.ts';
import { toCountryView } from '#views/as-of/set-view.ts';
import { toDownloads } from '#views/downloads/downloads.ts';
import { getReliability, getTenSteps } from '../../src/pages/_audit.ts';
import { getSite } from '../../src/pages/_site.ts';
import { getAsOfBasis, getAsOfRecord, getHistory } from '../../src/pages/countries/_as-of.ts';
import { getBacktest } from '../../src/pages/method/_backtest.ts';
import { timeStep } from '../site/time-step.ts';

const { countries } = await timeStep('load', () => getDataset());
await timeStep('scores', () => getSite());
await timeStep('histories', () => countries.map(({ iso3 }) => getHistory(iso3)));
await timeStep('other days', () =>
  countries.flatMap(({ iso3 }) => {
    const record = getAsOfRecord(iso3);
    const days = record.milestones.filter(isTurningPoint);
    return days.map(({ day }) => toCountryView(record, getAsOfBasis(), day));
  }),
);
await timeStep('audit', () => [getTenSteps(), getReliability()]);
await timeStep('backtest', () => getBacktest());
await timeStep('downloads', () => toDownloads(getSite(), readSchemas()));

function readSchemas(): Parameters<typeof toDownloads>[1] {
  const ending = '.schema.json';
  const files = readdirSync('schemas').filter((file) => file.endsWith(ending));
  return new Map(
    files.map((file) => [
      file.slice(0, -ending.length),
      JSON.parse(readFileSync(`schemas/${file}`, 'utf8')),
    ]),
  );
}
