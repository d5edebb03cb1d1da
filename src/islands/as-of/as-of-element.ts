/**
 * The control of a page's day. This much is loaded with the page; all else when the reader first opens the control, or
 * comes by an address that names a day.
 */
class AsOfElement extends HTMLElement {
  connectedCallback(): void {
    if (new URLSearchParams(location.search).has('asOf')) this.start();
    else this.startWhenOpened();
  }

  private startWhenOpened(): void {
    const start = () => {
      this.start();
    };
    this.querySelector('details')?.addEventListener('toggle', start, { once: true });
  }

  private start(): void {
    import('./control.ts').then(
      ({ startControl }) => {
        startControl(this);
      },
      () => {
        // Said in the page's words, which the build put here: those of the island did not load either.
        const status = this.querySelector('[role="status"]');
        if (status) status.textContent = this.dataset.loadFailed ?? '';
        this.startWhenOpened();
      },
    );
  }
}

customElements.define('as-of-control', AsOfElement);
