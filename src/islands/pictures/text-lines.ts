/** The lines in which a browser sets text. */

/** One line of a text on the page. */
export interface TextLine {
  readonly words: string;
  readonly rect: DOMRect;
}

/** A text of the page in the lines in which it is set: a word that begins further down begins a line. */
export function findLines(text: Text): readonly TextLine[] {
  const lines: { words: string[]; rect: DOMRect }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.rect.top - rect.top) < 2) last.words.push(word);
    else lines.push({ words: [word], rect });
  }
  return lines.map(({ words, rect }) => ({ words: words.join(' '), rect }));
}

/** Height of the type above its baseline, in units of the page. */
export function measureAscent(style: CSSStyleDeclaration): number {
  return (
    getRuler(style)?.measureText('x').fontBoundingBoxAscent ?? Number.parseFloat(style.fontSize)
  );
}

/** Words broken into lines of at most a width; a word that is wider stands alone. */
export function wrapText(
  words: string,
  style: CSSStyleDeclaration,
  width: number,
): readonly string[] {
  const ruler = getRuler(style);
  const measure = (line: string) => ruler?.measureText(line).width ?? 0;
  return breakLines(words, width, measure);
}

/** @param measure width of a line, in the unit of `width` */
export function breakLines(
  words: string,
  width: number,
  measure: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function getRuler(style: CSSStyleDeclaration): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  if (context) {
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  }
  return context;
}
