/** The control of a page's day at work: what is typed, the stops, the address, and the page as of the day. */
import { asOfText } from '#i18n/as-of-text.ts';
import { formatDate } from '#model/format.ts';
import { getIsoDay, isIsoDay, type IsoDay } from '#model/partial-date.ts';
import { formatAsOf, parseAsOf, parseDay, type DayProblem } from '#views/as-of/as-of-address.ts';
import type { AsOfSubject } from '#views/as-of/as-of-view.ts';
import type { CitedWork } from '#views/citing/cited-work.ts';
import { findEarlierStop, findLaterStop, type Stop } from '#views/as-of/find-stop.ts';
import { reasonOf } from '../reason-of.ts';
import { afterPaint } from '../after-paint.ts';
import { startReckoner, type Reckoner } from './ask-worker.ts';
import { findParts, type ControlParts } from './control-parts.ts';
import { describeProblem } from './describe-problem.ts';
import { readSubject, readWork } from './read-subject.ts';

const words = asOfText.control;

/** Sets a control to work. Called once for an element. */
export function startControl(element: HTMLElement): void {
  new DayControl(element).start();
}

class DayControl {
  private readonly element: HTMLElement;
  private readonly parts: ControlParts;
  private readonly subject: AsOfSubject;
  private readonly base: string;
  /** The page as it is cited on the data set's own day. */
  private readonly work: CitedWork;
  /** The data set's own day, the last that can be shown. */
  private readonly last: IsoDay;
  private readonly reckoner: Reckoner;
  /** Of the page as it was built. */
  private readonly title = document.title;
  /** Null until they are found: the first attempt may have failed on a bad line. */
  private found: readonly Stop[] | null = null;
  /** Null: the page stands as it was built. */
  private shown: IsoDay | null = null;
  /** Counts the days asked for, so that a late answer to an earlier one is passed over. */
  private asked = 0;

  constructor(element: HTMLElement) {
    this.element = element;
    this.parts = findParts(element);
    this.subject = readSubject(element.dataset);
    this.base = element.dataset.base ?? '/';
    this.work = readWork(element.dataset);
    this.last = getIsoDay(element.dataset.last ?? '');
    this.reckoner = startReckoner(this.base);
  }

  start(): void {
    this.listen();
    this.findStops();
    this.writeDay();
    this.readAddress();
  }

  private listen(): void {
    const { form, earlier, later, now, stops } = this.parts;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const parsed = parseDay(this.parts.day.value, this.last);
      if (parsed.kind === 'refused') this.refuse(parsed.problem);
      else this.go(parsed.day);
    });
    earlier.addEventListener('click', () => {
      const stop = findEarlierStop(this.stops, this.current);
      if (stop) this.go(stop.day);
    });
    later.addEventListener('click', () => {
      const stop = findLaterStop(this.stops, this.current);
      if (this.shown !== null) this.go(stop?.day ?? this.last);
    });
    now.addEventListener('click', () => {
      if (this.shown !== null) this.go(this.last);
    });
    stops.addEventListener('change', () => {
      if (isIsoDay(stops.value)) this.go(stops.value);
    });
    this.element.addEventListener('click', (event) => {
      this.followLink(event);
    });
    window.addEventListener('popstate', () => {
      this.readAddress();
    });
  }

  private get stops(): readonly Stop[] {
    return this.found ?? [];
  }

  private get current(): IsoDay {
    return this.shown ?? this.last;
  }

  /** Links to the pages of single days show the day here, unless the reader wants them elsewhere. */
  private followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-day]') : null;
    const day = link?.getAttribute('data-day') ?? '';
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!isIsoDay(day)) return;
    event.preventDefault();
    this.go(day);
  }

  private findStops(): void {
    this.reckoner.findStops(this.subject).then(
      (stops) => {
        if (this.found !== null) return;
        this.found = stops;
        this.parts.stops.append(...stops.map(({ day, label }) => new Option(label, day)));
        this.updateStops();
      },
      (error: unknown) => {
        this.say(words.failed(reasonOf(error)));
      },
    );
  }

  /** Goes to a day, and puts it into the address. */
  private go(day: IsoDay): void {
    const chosen = day === this.last ? null : day;
    const query = formatAsOf(chosen, location.search);
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}`);
    if (chosen === null) this.showNow();
    else void this.show(chosen);
  }

  private readAddress(): void {
    const { day, problem } = parseAsOf(location.search, this.last);
    if (day !== null) void this.show(day);
    else if (this.shown !== null) this.showNow();
    if (problem !== null) this.refuse(problem);
  }

  /** The page as it was built: long pages take a while to lay out, so the control answers first. */
  private showNow(): void {
    this.asked += 1;
    const own = this.asked;
    this.shown = null;
    this.writeDay();
    afterPaint(() => {
      if (own !== this.asked) return;
      this.hideView();
      this.say(words.shownNow(formatDate(this.last)));
    });
  }

  private async show(day: IsoDay): Promise<void> {
    this.asked += 1;
    const own = this.asked;
    this.shown = day;
    this.parts.details.open = true;
    this.writeDay();
    this.say(words.loading);
    try {
      const cited = { work: this.work, query: location.search };
      const [{ view, takeAway }, { showView }] = await Promise.all([
        this.reckoner.findCited({ ...this.subject, day }, cited),
        import('./show-view.tsx'),
      ]);
      if (own !== this.asked) return;
      await showView(this.parts.view, { view, takeAway, base: this.base });
      if (own !== this.asked) return;
      this.element.dataset.day = day;
      document.title = words.documentTitle(this.title, view.date);
      this.say(words.shown(view.date));
      if (this.found === null) this.findStops();
    } catch (error) {
      if (own !== this.asked) return;
      this.hideView();
      this.say(words.failed(reasonOf(error)));
    }
  }

  private hideView(): void {
    delete this.element.dataset.day;
    document.title = this.title;
  }

  private refuse(problem: DayProblem): void {
    this.parts.details.open = true;
    this.parts.day.value = problem.written;
    this.parts.day.setAttribute('aria-invalid', 'true');
    this.say(describeProblem(problem, this.last));
  }

  /** Writes the day that is shown into the control. */
  private writeDay(): void {
    const { day } = this.parts;
    day.removeAttribute('aria-invalid');
    day.value = this.current;
    this.updateStops();
  }

  private updateStops(): void {
    const { earlier, later, now, stops } = this.parts;
    // Not `disabled`: a button that is being used would lose the focus at the last stop.
    earlier.setAttribute(
      'aria-disabled',
      String(findEarlierStop(this.stops, this.current) === undefined),
    );
    later.setAttribute('aria-disabled', String(this.shown === null));
    now.setAttribute('aria-disabled', String(this.shown === null));
    stops.disabled = this.stops.length === 0;
    stops.value = this.stops.some((stop) => stop.day === this.shown) ? this.current : '';
  }

  private say(message: string): void {
    this.parts.status.textContent = message;
  }
}
