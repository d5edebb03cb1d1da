/**
 * A chart of the page as one SVG: its headline and subtitle on top, what is drawn, and at the foot what it comes from. What
 * the page sets in HTML (names of rows, figures, rules) becomes text and lines at the place where the page has it.
 */
import { copyDrawing } from './copy-drawing.ts';
import { picturesText } from '#i18n/pictures-text.ts';
import { findCut } from './picture-size.ts';
import { make, makeText, round } from './svg.ts';
import { findLines, measureAscent, wrapText } from './text-lines.ts';

const MARGIN = 24;

export function drawFigure(figure: HTMLElement, source: string): SVGSVGElement {
  const chart = figure.querySelector('[data-chart]');
  const headline = figure.querySelector('h2, h3');
  if (chart === null || headline === null) throw new Error('There is no chart in this figure.');
  const origin = chart.getBoundingClientRect();
  const width = Math.ceil(Math.max(origin.width, rightEdge(chart) - origin.left)) + 2 * MARGIN;
  const body = make('g', {});
  const inner = width - 2 * MARGIN;
  const head = make('g', {});
  let y = MARGIN;
  for (const element of [headline, headline.nextElementSibling]) {
    if (element) y = write(head, element.textContent ?? '', element, y, inner);
  }
  y += 8;
  const bottom = Math.max(origin.bottom, bottomEdge(chart));
  const cut = findCut(origin.top, bottom, listRows(chart));
  copyContent(chart, body, { x: MARGIN - origin.left, y: y - origin.top, cut: cut ?? Infinity });
  // What an island draws may not have come yet: a headline alone is no picture.
  if (body.querySelector('svg, image') === null) throw new Error('The chart is not drawn yet.');
  y += (cut ?? bottom) - origin.top + 12;
  const caption = figure.querySelector('figcaption') ?? headline;
  if (cut !== null) y = write(head, picturesText.cut, caption, y, inner);
  y = write(head, source, caption, y, inner);
  const height = Math.ceil(y + MARGIN / 2);
  const svg = make('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  const title = make('title', {});
  title.textContent = headline.textContent;
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  svg.append(title, make('rect', { width, height, fill: paper }), head, body);
  return svg;
}

/** Writes words below one another in the type of an element. @returns where the next may begin */
function write(into: Element, words: string, like: Element, top: number, width: number): number {
  const style = getComputedStyle(like);
  const size = Number.parseFloat(style.fontSize);
  const lines = wrapText(words.replace(/\s+/g, ' ').trim(), style, width);
  lines.forEach((line, at) => {
    into.append(makeText(line, MARGIN, top + size * (1 + 1.35 * at), style));
  });
  return top + size * 1.35 * lines.length + 4;
}

/** Rows of a chart that is a list or a table, in the order of the page; a table's own head is none of them. */
function listRows(chart: Element): readonly DOMRect[] {
  return [...chart.querySelectorAll('tbody tr, li')]
    .filter(isSeen)
    .map((row) => row.getBoundingClientRect());
}

/** How far the page's places are moved, and from where on down, on the page, nothing is drawn. */
interface Shift {
  readonly x: number;
  readonly y: number;
  readonly cut: number;
}

/** Everything that is seen inside an element, in the order of the page. */
function copyContent(element: Element, into: Element, shift: Shift): void {
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      for (const { words, rect } of findLines(node)) {
        const style = getComputedStyle(element);
        const baseline = rect.top + measureAscent(style) + shift.y;
        into.append(makeText(words, rect.left + shift.x, baseline, style));
      }
    } else if (node instanceof Element && isSeen(node)) copyElement(node, into, shift);
  }
}

function copyElement(element: Element, into: Element, shift: Shift): void {
  const rect = element.getBoundingClientRect();
  if (rect.top >= shift.cut - 1) return;
  const box = {
    x: round(rect.left + shift.x),
    y: round(rect.top + shift.y),
    width: round(rect.width),
    height: round(Math.min(rect.bottom, shift.cut) - rect.top),
  };
  if (element instanceof SVGSVGElement) into.append(copyDrawing(element, box));
  else if (element instanceof HTMLCanvasElement) {
    into.append(make('image', { ...box, href: element.toDataURL('image/png') }));
  } else {
    into.append(...copyBox(box, getComputedStyle(element)));
    copyContent(element, into, shift);
  }
}

/** The ground and the rule below, where the page has them. */
function copyBox(
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  style: CSSStyleDeclaration,
): readonly Element[] {
  const ground = style.backgroundColor;
  const isBare = ground === 'transparent' || ground === 'rgba(0, 0, 0, 0)';
  const rule = Number.parseFloat(style.borderBottomWidth);
  const foot = y + height - rule / 2;
  return [
    ...(isBare ? [] : [make('rect', { x, y, width, height, fill: ground })]),
    ...(rule > 0 && style.borderBottomStyle !== 'none'
      ? [
          make('path', {
            d: `M${String(x)} ${String(foot)}h${String(width)}`,
            stroke: style.borderBottomColor,
            'stroke-width': rule,
          }),
        ]
      : []),
  ];
}

/** What only a reader by ear is told is not drawn, nor what the page says of where its reader is. */
function isSeen(element: Element): boolean {
  if (element.matches('[role="status"], .no-print')) return false;
  // What has no box of its own, such as an island, is seen by what is in it.
  if (getComputedStyle(element).display === 'contents') return true;
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility() && width > 1 && height > 1 && element.localName !== 'noscript';
}

function rightEdge(chart: Element): number {
  return edge(chart, (rect) => rect.right);
}

function bottomEdge(chart: Element): number {
  return edge(chart, (rect) => rect.bottom);
}

/** A drawing in a box that scrolls reaches further than its box. */
function edge(chart: Element, of: (rect: DOMRect) => number): number {
  const all = [...chart.querySelectorAll('table, svg, canvas, ul, p')].filter(isSeen);
  return Math.max(
    of(chart.getBoundingClientRect()),
    ...all.map((each) => of(each.getBoundingClientRect())),
  );
}
