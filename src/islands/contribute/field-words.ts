import { formText } from '#i18n/form-text.ts';
import type { FormField, FormGroup } from '#validation/form/form-field.ts';
import { withoutFileName } from '#validation/new-record/questions.ts';
import type { FormProblem } from '#validation/form/check-draft.ts';

/** What a field is called: by its words, or else by its name in the file, written out. */
export function labelOf(key: string): string {
  const { labels } = formText;
  if (Object.hasOwn(labels, key)) return labels[key] ?? key;
  const last = key.slice(key.lastIndexOf('.') + 1);
  const words = last.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** True for the field that says who judged. */
export function isCoder({ key }: Pick<FormField, 'key'>): boolean {
  return /coder$/i.test(key);
}

/**
 * What a field holds, as people read it: the names of closed lists' members by their labels, and no word of the files in
 * which the lists stand, which are shown beside it.
 */
export function readHint({ says, choices }: Pick<FormField, 'says' | 'choices'>): string {
  return withoutFileName(says)
    .replace(/: `contributor`, or an id from data\/[\w/-]+\.csv for whoever is listed there/, '')
    .replace(/ \(data\/[\w/.-]+\)/, '')
    .replace(/`([^`]+)`/g, (_, id: string) => {
      const label = choices.find((choice) => choice.id === id)?.label;
      return label === undefined || label === id ? id : `“${label}”`;
    });
}

/** The heading of a group of fields. */
export function headingOf({ name, list, id }: FormGroup): string {
  const { groups } = formText;
  if (name === 'document') return groups.document;
  if (list === null) return groups.record;
  if (id !== null && (list === 'evidence' || list === 'checks' || list === 'incentives')) {
    return groups[list](id);
  }
  const [, place = '0'] = /\[(\d+)\]/.exec(name) ?? [];
  return groups.other(labelOf(list), Number(place) + 1);
}

/** Id of a field's control on the page. */
export function toElementId(name: string): string {
  return `field-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}

/** What a problem says: that of a missing field is said by the form, all else by the check. */
export function messageOf({ message }: FormProblem): string {
  return message === '' ? formText.missing : message;
}

/** A value as people read it: the label of a closed list's member, yes and no, or the text itself. */
export function readValue({ control, choices }: FormField, typed: string): string {
  if (control === 'yes-no') return typed === 'true' ? formText.yes : formText.no;
  const labels = typed
    .split('\n')
    .map((value) => choices.find(({ id }) => id === value)?.label ?? value);
  return labels.join(control === 'text' ? '\n' : ', ');
}
