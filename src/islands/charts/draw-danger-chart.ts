/** The scatter of danger and delivery, with only the parts of Chart.js that it needs. */
import { Chart, LinearScale, PointElement, ScatterController, type Plugin } from 'chart.js';
import { dangerText as words } from '#i18n/danger-text.ts';
import type { DangerPoint } from '#views/compare/danger-delivery.ts';
import type { Medium } from './follow-colours.ts';

/** The drawn chart. */
export type DangerScatter = Chart<'scatter'>;

Chart.register(ScatterController, LinearScale, PointElement);

/** Draws the points; `tell` hears which one the reader is at, or null. Colours are those of the page's theme, or of paper. */
export function drawDangerChart(
  canvas: HTMLCanvasElement,
  points: readonly DangerPoint[],
  tell: (at: number | null) => void,
  medium: Medium,
): DangerScatter {
  const colours = readColours(canvas, medium);
  return new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ risk, delivery }) => ({ x: risk, y: delivery })),
          backgroundColor: colours.score,
          pointRadius: 5,
          pointHoverRadius: 8,
          pointHoverBorderWidth: 2,
          pointHoverBorderColor: colours.ink,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 12, right: 16 } },
      onHover: (_event, elements) => {
        tell(elements[0]?.index ?? null);
      },
      scales: {
        x: toScale(words.x, colours),
        y: toScale(words.y, colours),
      },
    },
    plugins: [toIntervals(points, colours), toNames(points, colours)],
  });
}

interface Colours {
  readonly score: string;
  readonly interval: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
}

function readColours(canvas: HTMLCanvasElement, medium: Medium): Colours {
  const style = getComputedStyle(canvas);
  const ending = medium === 'paper' ? '-on-paper' : '';
  const read = (name: string) => style.getPropertyValue(name + ending);
  return {
    score: read('--score'),
    interval: read('--interval-edge'),
    ink: read('--ink'),
    muted: read('--muted'),
    rule: read('--rule'),
  };
}

function toScale(title: string, { muted, rule }: Colours) {
  return {
    min: 0,
    max: 100,
    title: { display: true, text: title, color: muted },
    ticks: { stepSize: 25, color: muted },
    grid: { color: rule },
    border: { color: rule },
  };
}

/** The 90% interval of each delivery, as a line through its point: never only written. */
function toIntervals(points: readonly DangerPoint[], { interval }: Colours): Plugin<'scatter'> {
  return {
    id: 'intervals',
    beforeDatasetsDraw: ({ ctx, scales: { x, y } }) => {
      if (!x || !y) return;
      ctx.strokeStyle = interval;
      ctx.lineWidth = 1.5;
      for (const { risk, low, high } of points) {
        ctx.beginPath();
        ctx.moveTo(x.getPixelForValue(risk), y.getPixelForValue(low));
        ctx.lineTo(x.getPixelForValue(risk), y.getPixelForValue(high));
        ctx.stroke();
      }
    },
  };
}

/** The country's code beside each point: direct labels before legends. */
function toNames(points: readonly DangerPoint[], { ink }: Colours): Plugin<'scatter'> {
  return {
    id: 'names',
    afterDatasetsDraw: ({ ctx, scales: { x, y } }) => {
      if (!x || !y) return;
      ctx.fillStyle = ink;
      ctx.font = '600 11px system-ui, sans-serif';
      for (const { iso3, risk, delivery } of points) {
        ctx.fillText(iso3, x.getPixelForValue(risk) + 8, y.getPixelForValue(delivery) - 6);
      }
    },
  };
}
