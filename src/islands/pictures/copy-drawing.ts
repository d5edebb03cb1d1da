/** A drawing of the page with the looks that its stylesheet gives it, as attributes: the file has no stylesheet. */
import { make } from './svg.ts';

/** What a drawing takes from what it stands in, unless it says otherwise. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'visibility',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
] as const;
/** What each piece has for itself, with what it is where nothing is said. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'vector-effect': 'none',
  'dominant-baseline': 'auto',
};
/** Names of what only a page needs. */
const PAGE_ONLY = ['class', 'role', 'tabindex', 'href', 'target'];

/** @param box where the drawing stands in the picture */
export function copyDrawing(
  drawing: SVGSVGElement,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SVGSVGElement {
  const copy = make('svg', {});
  for (const { name, value } of drawing.attributes) copy.setAttribute(name, value);
  for (const child of drawing.childNodes) copy.append(child.cloneNode(true));
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((original, at) => {
    const each = copies[at];
    if (each) dress(each, original, original === drawing ? null : original.parentElement);
  });
  for (const [key, value] of Object.entries(box)) copy.setAttribute(key, String(value));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** @param around what the original stands in within the drawing; null for the whole of it */
function dress(copy: Element, original: Element, around: Element | null): void {
  const style = getComputedStyle(original);
  const outer = around && getComputedStyle(around);
  for (const { name } of [...copy.attributes]) {
    if (PAGE_ONLY.includes(name) || /^(aria|data)-/.test(name)) copy.removeAttribute(name);
  }
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    put(copy, name, value, value === outer?.getPropertyValue(name));
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    put(copy, name, value, value === usual);
  }
  // A mark that is placed by a drawing without size is all outside of it.
  if (original instanceof SVGSVGElement) copy.setAttribute('overflow', style.overflow);
  if (style.display === 'none') copy.setAttribute('display', 'none');
}

function put(copy: Element, name: string, value: string, isUsual: boolean): void {
  if (isUsual || value === '') copy.removeAttribute(name);
  // A pattern stands in the file itself; the page's style may name it by an address of the page.
  else copy.setAttribute(name, value.replace(/^url\("?[^"#]*#([^")]+)"?\)/, 'url(#$1)'));
}
