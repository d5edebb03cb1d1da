/** The parts of the control as they stand in the page. */
export interface ControlParts {
  readonly details: HTMLDetailsElement;
  readonly form: HTMLFormElement;
  readonly day: HTMLInputElement;
  readonly stops: HTMLSelectElement;
  readonly earlier: HTMLButtonElement;
  readonly later: HTMLButtonElement;
  readonly now: HTMLButtonElement;
  readonly status: HTMLElement;
  /** Where the page as of a day is shown. */
  readonly view: HTMLElement;
}

/** Finds the parts. Throws where one is missing: the build wrote them. */
export function findParts(element: HTMLElement): ControlParts {
  return {
    details: find(element, 'details', HTMLDetailsElement),
    form: find(element, 'form', HTMLFormElement),
    day: find(element, 'input[name="asOf"]', HTMLInputElement),
    stops: find(element, 'select', HTMLSelectElement),
    earlier: find(element, '[data-go="earlier"]', HTMLButtonElement),
    later: find(element, '[data-go="later"]', HTMLButtonElement),
    now: find(element, '[data-go="now"]', HTMLButtonElement),
    status: find(element, '[role="status"]', HTMLElement),
    view: find(element, '[data-view]', HTMLElement),
  };
}

function find<Part extends Element>(
  element: HTMLElement,
  selector: string,
  type: new () => Part,
): Part {
  const part = element.querySelector(selector);
  if (part instanceof type) return part;
  throw new Error(`The control of the day has no ${selector}.`);
}
