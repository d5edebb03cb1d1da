import { createRoot, type Root } from 'react-dom/client';
import { AsOfPage, type AsOfPageProps } from './AsOfPage.tsx';

const roots = new WeakMap<HTMLElement, Root>();

/** Shows a page as of a day in a place of the page; what stood there before gives way. */
export function showView(place: HTMLElement, props: AsOfPageProps): void {
  const root = roots.get(place) ?? createRoot(place);
  roots.set(place, root);
  root.render(<AsOfPage {...props} />);
}
