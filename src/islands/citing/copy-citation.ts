/** Beside a citation: a button that copies it. Where scripts do not run there is no button. */

/** The citation as it is to be copied: with the address that the reader sees, where choices stand in it. */
export function withChoices(citation: string, address: string, search: string): string {
  return search === '' ? citation : citation.replace(address, () => `${address}${search}`);
}

class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    const state = document.createElement('span');
    button.type = 'button';
    button.textContent = this.getAttribute('label');
    button.setAttribute('aria-label', this.getAttribute('description') ?? '');
    state.setAttribute('role', 'status');
    button.addEventListener('click', () => void this.#copy(state));
    this.replaceChildren(button, ' ', state);
  }

  async #copy(state: HTMLElement): Promise<void> {
    const citation = this.parentElement?.querySelector('[data-citation]')?.textContent ?? '';
    // Without it the citation has the reader's choices already.
    const address = this.getAttribute('address');
    try {
      await navigator.clipboard.writeText(
        address === null ? citation : withChoices(citation, address, location.search),
      );
      state.textContent = this.getAttribute('done');
    } catch {
      state.textContent = this.getAttribute('failed');
    }
  }
}

if (customElements.get('copy-citation') === undefined) {
  customElements.define('copy-citation', CopyCitation);
}
