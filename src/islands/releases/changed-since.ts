/** The form in which a citation is pasted, and what became of it. Without scripts there is no form. */
import { releasesText } from '#i18n/releases-text.ts';

const words = releasesText.changed;
/** Name under which the address carries what was pasted. */
const PARAMETER = 'cited';

class ChangedSince extends HTMLElement {
  readonly #answer = document.createElement('div');
  readonly #field = document.createElement('textarea');

  connectedCallback(): void {
    this.replaceChildren(this.#makeForm(), this.#answer);
    this.#answer.setAttribute('role', 'status');
    const given = new URLSearchParams(location.search).get(PARAMETER);
    if (given === null) return;
    this.#field.value = given;
    void this.#look(given);
  }

  #makeForm(): HTMLFormElement {
    const [form, label, example, button] = [
      document.createElement('form'),
      document.createElement('label'),
      document.createElement('small'),
      document.createElement('button'),
    ];
    label.textContent = words.label;
    label.htmlFor = 'cited';
    Object.assign(this.#field, { id: 'cited', name: PARAMETER, rows: 4, required: true });
    this.#field.className = 'changed__field';
    this.#field.setAttribute('aria-describedby', 'cited-example');
    example.id = 'cited-example';
    example.textContent = words.example;
    button.textContent = words.submit;
    form.append(label, this.#field, example, document.createElement('br'), button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = new URLSearchParams({ [PARAMETER]: this.#field.value });
      history.replaceState(null, '', `${location.pathname}?${query.toString()}`);
      void this.#look(this.#field.value);
    });
    return form;
  }

  async #look(given: string): Promise<void> {
    const versions = (this.getAttribute('versions') ?? '').split(' ').filter((each) => each !== '');
    try {
      // Neither is needed before somebody asks.
      const [{ parseCited }, { answerFrom }] = await Promise.all([
        import('#views/releases/parse-cited.ts'),
        import('./answer.ts'),
      ]);
      const cited = parseCited(given);
      if (cited === null) this.#say(releasesText.verify.looked);
      else if (versions.length === 0) this.#say(releasesText.verify.noReleases);
      else {
        const base = this.getAttribute('base') ?? '/';
        this.#answer.replaceChildren(...(await answerFrom(cited, versions, base)));
      }
    } catch {
      this.#say(words.failed);
    }
  }

  #say(sentence: string): void {
    const line = document.createElement('p');
    line.className = 'note';
    line.textContent = sentence;
    this.#answer.replaceChildren(line);
  }
}

if (customElements.get('changed-since') === undefined) {
  customElements.define('changed-since', ChangedSince);
}
