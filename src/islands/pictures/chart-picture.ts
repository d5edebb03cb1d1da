/** Under a chart: buttons that make a picture of it. Where scripts do not run there is nothing. */
import type { PictureFormat } from './save-picture.ts';

const FORMATS: readonly PictureFormat[] = ['svg', 'png'];

class ChartPicture extends HTMLElement {
  connectedCallback(): void {
    const state = document.createElement('span');
    state.setAttribute('role', 'status');
    this.replaceChildren(
      ...FORMATS.flatMap((format) => [this.#toButton(format, state), ' ']),
      state,
    );
  }

  #toButton(format: PictureFormat, state: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    const label = this.#read(format);
    button.type = 'button';
    button.textContent = label;
    // A page may have several charts.
    const headline = this.closest('figure')?.querySelector('h2, h3')?.textContent ?? '';
    button.setAttribute('aria-label', `${label}: ${headline}`);
    button.addEventListener('click', () => void this.#save(format, state));
    return button;
  }

  async #save(format: PictureFormat, state: HTMLElement): Promise<void> {
    const figure = this.closest('figure');
    if (figure === null) return;
    state.textContent = '';
    const address = new URL(this.#read('address'), location.href).href;
    try {
      // The code that draws is loaded by those who want a picture, and by nobody else.
      const { savePicture } = await import('./save-picture.ts');
      await savePicture(figure, `${this.#read('source')} ${address}`, format);
      state.textContent = this.#read('done');
    } catch {
      state.textContent = this.#read('failed');
    }
  }

  #read(name: string): string {
    return this.getAttribute(name) ?? '';
  }
}

if (customElements.get('chart-picture') === undefined) {
  customElements.define('chart-picture', ChartPicture);
}
