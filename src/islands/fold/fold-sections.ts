/**
 * Folds the long sections of a record on a phone, where the page is thirty screens, and opens the one that an address or a
 * search within the page leads into. Without this script, on a wide screen and in print, all of them are open.
 */
const phone = matchMedia('(max-width: 40rem)');

interface Fold {
  readonly button: HTMLButtonElement;
  readonly content: HTMLElement;
}

const folds: Fold[] = [];

function setOpen({ button, content }: Fold, isOpen: boolean): void {
  button.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) content.removeAttribute('hidden');
  // A search within the page, and in most browsers an address, finds what is hidden so.
  else content.setAttribute('hidden', 'until-found');
}

/** Puts what follows a section's title behind a button in the title. */
function addFold(section: Element): void {
  const title = section.querySelector(':scope > h2');
  if (title === null || title.id === '') return;
  const content = document.createElement('div');
  content.id = `${title.id}-content`;
  content.className = 'fold__content';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold__button';
  button.setAttribute('aria-controls', content.id);
  button.append(...title.childNodes);
  title.append(button);
  while (title.nextSibling) content.append(title.nextSibling);
  title.after(content);
  const fold = { button, content };
  button.addEventListener('click', () => {
    setOpen(fold, button.getAttribute('aria-expanded') !== 'true');
  });
  content.addEventListener('beforematch', () => {
    setOpen(fold, true);
  });
  folds.push(fold);
  setOpen(fold, false);
}

/** Opens the section into which an address of this page leads, and goes there. */
function follow(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target === null) return;
  const fold = folds.find(
    ({ button, content }) => content.contains(target) || target.contains(button),
  );
  if (fold) setOpen(fold, true);
  target.scrollIntoView();
}

function start(): void {
  if (!phone.matches || folds.length > 0) return;
  document.querySelectorAll('[data-fold]').forEach(addFold);
  if (location.hash !== '') follow(location.hash);
}

start();
phone.addEventListener('change', () => {
  start();
  if (!phone.matches) for (const fold of folds) setOpen(fold, true);
});
window.addEventListener('hashchange', () => {
  follow(location.hash);
});
// A link to where the address already leads changes no address.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (link?.hash === location.hash && link.hash !== '') follow(link.hash);
});
