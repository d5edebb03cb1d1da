/** What a chart is drawn for. Paper is white whatever the reader's theme is. */
export type Medium = 'screen' | 'paper';

/** A page's colours change with the system's theme, and when colours are forced. */
const THEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/**
 * Calls `draw` whenever a canvas would keep colours that the page has left: on another theme, before the page is printed
 * and after. A stylesheet does not reach what is drawn already.
 * @returns what ends it
 */
export function followColours(draw: (medium: Medium) => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const print = matchMedia('print');
  const follow = () => {
    draw(print.matches ? 'paper' : 'screen');
  };
  for (const query of [print, ...THEMES.map((theme) => matchMedia(theme))]) {
    query.addEventListener('change', follow, { signal });
  }
  // A browser prints the canvas as these leave it, and may tell of the medium too late or never.
  const before = () => {
    draw('paper');
  };
  const after = () => {
    draw('screen');
  };
  window.addEventListener('beforeprint', before, { signal });
  window.addEventListener('afterprint', after, { signal });
  return () => {
    ending.abort();
  };
}
