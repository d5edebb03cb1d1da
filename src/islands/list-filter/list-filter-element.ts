/** The fields that narrow a list at work: what is chosen, the address, the counts in the choices, and the list. */
import { listFilterText } from '#i18n/list-filter-text.ts';
import {
  countChoices,
  countShown,
  formatFilterState,
  parseFilterState,
  type FilterState,
  type ListFilter,
} from '#views/list-filter/list-filter.ts';
import { afterPaint } from '../after-paint.ts';
import { showLines } from './show-lines.ts';

class ListFilterElement extends HTMLElement {
  private filters: readonly ListFilter[] = [];
  private fields: readonly HTMLSelectElement[] = [];

  connectedCallback(): void {
    this.filters = JSON.parse(this.dataset.filters ?? '[]') as readonly ListFilter[]; // written by the build
    this.fields = [...this.querySelectorAll('select')];
    // What was chosen before this script ran stands in the fields, and goes before what the address says.
    const { state, ignored } = parseFilterState(location.search, this.filters);
    const early = this.readFields();
    this.show({ ...state, ...early }, ignored);
    if (Object.keys(early).length > 0) this.writeAddress();
    this.listen();
  }

  private listen(): void {
    this.addEventListener('change', () => {
      this.choose(this.readFields());
    });
    this.querySelector('button')?.addEventListener('click', () => {
      this.choose({});
    });
    window.addEventListener('popstate', () => {
      const { state, ignored } = parseFilterState(location.search, this.filters);
      this.show(state, ignored);
    });
  }

  private choose(state: FilterState): void {
    this.show(state, []);
    this.writeAddress();
  }

  /** The fields and the numbers in them answer at once, and the list follows: laying a long one out takes its time. */
  private show(state: FilterState, ignored: readonly string[]): void {
    this.fields.forEach((field, at) => {
      const filter = this.filters[at];
      if (filter) writeField(field, countChoices(filter, this.filters, state), state[filter.name]);
    });
    this.say(state, ignored);
    afterPaint(() => {
      const list = document.getElementById(this.dataset.list ?? '');
      if (list) showLines(list, this.filters, this.readFields());
    });
  }

  private say(state: FilterState, ignored: readonly string[]): void {
    const noun = this.dataset.noun ?? '';
    const all = this.filters[0]?.lines.length ?? 0;
    const shown = this.querySelector('[data-shown]');
    const note = this.querySelector<HTMLElement>('[data-ignored]');
    if (shown) shown.textContent = listFilterText.shown(countShown(this.filters, state), all, noun);
    if (!note) return;
    note.hidden = ignored.length === 0;
    note.textContent = note.hidden ? '' : listFilterText.ignored(ignored.join(', '), noun);
  }

  private readFields(): FilterState {
    const chosen = this.fields.map(({ name, value }) => [name, value] as const);
    return Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  }

  private writeAddress(): void {
    const query = formatFilterState(this.readFields(), location.search, this.filters);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }
}

/** @param counts of the choices, in their order, below the one that lets every line through */
function writeField(
  field: HTMLSelectElement,
  counts: readonly number[],
  value: string | undefined,
): void {
  counts.forEach((count, at) => {
    const option = field.options[at + 1];
    if (option) option.text = listFilterText.choice(option.dataset.label ?? '', count);
  });
  field.value = value ?? '';
}

customElements.define('list-filter', ListFilterElement);
