import { startTransition, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { AsOfPage, type AsOfPageProps } from './AsOfPage.tsx';

const roots = new WeakMap<HTMLElement, Root>();

/**
 * Shows a page as of a day in a place of the page; what stood there before gives way. Resolves once it stands there: not at
 * all where another day was shown meanwhile.
 */
export function showView(place: HTMLElement, props: AsOfPageProps): Promise<void> {
  const root = roots.get(place) ?? createRoot(place);
  roots.set(place, root);
  return new Promise((resolve) => {
    // Gives way to the next stop that the reader asks for.
    startTransition(() => {
      root.render(<Shown {...props} onShown={resolve} />);
    });
  });
}

function Shown({ onShown, ...props }: AsOfPageProps & { readonly onShown: () => void }) {
  useEffect(onShown, [onShown]);
  return <AsOfPage {...props} />;
}
