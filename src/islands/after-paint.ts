/** Does something long after the browser has painted what stands there now, so that a press is answered at once. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(act);
  });
}
