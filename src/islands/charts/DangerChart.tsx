import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { dangerText as words } from '#i18n/danger-text.ts';
import type { DangerPoint } from '#views/compare/danger-delivery.ts';
import { drawDangerChart, type DangerScatter } from './draw-danger-chart.ts';
import { followColours, type Medium } from './follow-colours.ts';

interface Props {
  readonly points: readonly DangerPoint[];
  readonly label: string;
}

/**
 * Danger to civilians against delivery, country by country. Points can be reached by pointer and by arrow key; what the
 * reader is at is said below, so that it is not only on the canvas.
 */
export function DangerChart({ points, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<DangerScatter | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const ordered = [...points].sort((a, b) => a.risk - b.risk);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const draw = (medium: Medium) => {
      const active = chart.current?.getActiveElements() ?? [];
      chart.current?.destroy();
      chart.current = drawDangerChart(element, ordered, setAt, medium);
      chart.current.setActiveElements([...active]);
      chart.current.update('none');
    };
    draw('screen');
    const stopFollowing = followColours(draw);
    return () => {
      stopFollowing();
      chart.current?.destroy();
    };
    // Once for the page: the points of a built page do not change, only its colours.
  }, []);

  const move = (event: KeyboardEvent) => {
    const steps: Partial<Record<string, number>> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
    };
    const step = steps[event.key];
    if (step === undefined || ordered.length === 0) return;
    event.preventDefault();
    const next = at === null ? 0 : (at + step + ordered.length) % ordered.length;
    chart.current?.setActiveElements([{ datasetIndex: 0, index: next }]);
    chart.current?.update('none');
    setAt(next);
  };

  const point = at === null ? undefined : ordered[at];
  return (
    <>
      <div
        className="canvas-box"
        tabIndex={0}
        role="group"
        aria-label={words.keys}
        onKeyDown={move}
      >
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <p className="quiet small" role="status">
        {point
          ? words.point(point.name, point.risk, point.delivery, point.low, point.high)
          : words.keys}
      </p>
    </>
  );
}
