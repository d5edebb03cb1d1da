/** Pieces of a drawing. */

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes. */
export function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A line of text on its baseline, in the type of the page's element. */
export function makeText(
  words: string,
  x: number,
  baseline: number,
  style: CSSStyleDeclaration,
): SVGTextElement {
  const text = make('text', {
    x: round(x),
    y: round(baseline),
    fill: style.color,
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
  });
  text.textContent = words;
  return text;
}

/** To the tenth of a unit. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
