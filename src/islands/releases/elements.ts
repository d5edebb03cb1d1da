/** Elements of an answer: every text is text, whatever it holds. */

/** An element with a text. */
export function make(
  name: 'h2' | 'h3' | 'p' | 'li' | 'small' | 'summary',
  content: string,
): HTMLElement {
  const element = document.createElement(name);
  element.textContent = content;
  return element;
}

/** A link to a page of the site. */
export function makeLink(label: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = label;
  return link;
}

/** Links beside each other, on a line of their own. */
export function makeWays(
  ways: readonly (readonly [label: string, address: string])[],
): HTMLElement {
  const line = document.createElement('p');
  for (const [label, address] of ways) {
    const link = makeLink(label, address);
    link.className = 'target';
    line.append(link, ' ');
  }
  return line;
}
