/** Times scores and draws over the records taken several times: `node scripts/bench/time-scoring.ts 10`. */
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { drawDataset } from '#scoring/draw-book.ts';
import { scoreDataset } from '#scoring/score-book.ts';
import { timeStep } from '../site/time-step.ts';
import { multiplyBasis, multiplyRecords } from './multiply-records.ts';

const times = Number(process.argv[2] ?? '1');
const dataset = multiplyRecords(getDataset(), times);
const basis = multiplyBasis(getRiskBasis(), times);
const scores = await timeStep('scores', () =>
  scoreDataset(dataset, basis, getIsoDay(dataset.asOf)),
);
await timeStep('draws', () => drawDataset(dataset, scores));
