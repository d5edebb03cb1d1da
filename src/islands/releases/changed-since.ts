/** The form in which a citation is pasted, and what became of it. Without scripts there is no form. */
import { releasesText } from '#i18n/releases-text.ts';
import { findCited, findNow } from '#views/releases/find-cited.ts';
import { toNamedScores, type NowFile } from '#views/releases/now-columns.ts';
import { parseCited, pastDayOf, type Cited } from '#views/releases/parse-cited.ts';
import { toCitableScores, type SinceFile } from '#views/releases/since-columns.ts';
import { toNameOf } from './name-records.ts';
import { showDay, toSubject } from './show-day.ts';
import { showNow } from './show-now.ts';
import { describeMissing, showFound } from './show-since.ts';

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
    const cited = parseCited(given);
    if (cited === null) {
      this.#say(releasesText.verify.looked);
      return;
    }
    const versions = (this.getAttribute('versions') ?? '').split(' ').filter((each) => each !== '');
    if (versions.length === 0) {
      this.#say(releasesText.verify.noReleases);
      return;
    }
    try {
      await this.#answerFrom(cited, versions);
    } catch {
      this.#say(words.failed);
    }
  }

  async #answerFrom(cited: Cited, versions: readonly string[]): Promise<void> {
    const base = this.getAttribute('base') ?? '/';
    const own = versions.filter((each) => each === cited.version);
    const wanted = own.length > 0 ? own : versions;
    const [now, files] = await Promise.all([
      load<NowFile>(`${base}changed/now.json`),
      Promise.all(wanted.map((version) => load<SinceFile>(`${base}v/${version}/since.json`))),
    ]);
    const today = toNamedScores(now);
    const { record } = cited;
    const named = today.find(({ kind, id }) => kind === record?.kind && id === record.id);
    const day = pastDayOf(cited, [now.asOf, ...files.map(({ asOf }) => asOf)]);
    const subject = named === undefined ? null : toSubject(named);
    if (named !== undefined && day !== null && subject !== null) {
      this.#answer.replaceChildren(...(await showDay(cited, day, named, subject, now, base)));
      return;
    }
    const releases = files.map((file) => ({
      version: file.version,
      file,
      scores: toCitableScores(file),
    }));
    const found = findCited(cited, releases, now.isReleased ? null : now.version);
    const nameOf = toNameOf(today);
    const foundNow = findNow(cited, found, today);
    if (foundNow !== null) {
      this.#answer.replaceChildren(...showNow(cited, foundNow, now, files.at(-1), nameOf, base));
      return;
    }
    const file = files.find((each) => found.kind === 'found' && each.version === found.version);
    if (found.kind !== 'found' || file === undefined) {
      this.#say(describeMissing(cited, found.kind, versions));
      return;
    }
    this.#answer.replaceChildren(...showFound(cited, found, file, nameOf, base));
  }

  #say(sentence: string): void {
    const line = document.createElement('p');
    line.className = 'note';
    line.textContent = sentence;
    this.#answer.replaceChildren(line);
  }
}

async function load<File>(address: string): Promise<File> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as File; // the build that wrote the file also wrote this reader
}

if (customElements.get('changed-since') === undefined) {
  customElements.define('changed-since', ChangedSince);
}
