import { parse } from 'yaml';

/** Answers to an issue form by the id of their field; what was left empty is not there. */
export type FormAnswers = ReadonlyMap<string, string>;

/** What GitHub writes where somebody answered nothing. */
const NO_ANSWER = '_No response_';

/**
 * Reads the body of an issue back into answers. GitHub writes each as a heading with the field's label, and the answer
 * below; the labels are those of the form itself. A heading that somebody typed into an answer stays part of the answer,
 * unless it is the label of a later field.
 * @param form the form's own text, in YAML
 */
export function readForm(form: string, body: string): FormAnswers {
  const fields = listFields(parse(form));
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const answers = new Map<string, string>();
  let at = 0;
  let current: string | undefined;
  let answer: string[] = [];
  const close = () => {
    const text = answer.join(' ').replace(/\s+/g, ' ').trim();
    if (current !== undefined && text !== '' && text !== NO_ANSWER) answers.set(current, text);
    answer = [];
  };
  for (const line of lines) {
    const next = fields.findIndex(({ label }, index) => index >= at && line === `### ${label}`);
    if (next < 0) {
      answer.push(line);
      continue;
    }
    close();
    current = fields[next]?.id;
    at = next + 1;
  }
  close();
  return answers;
}

/** The fields of a form in their order. Throws where the text is no issue form. */
function listFields(form: unknown): readonly { readonly id: string; readonly label: string }[] {
  if (!isGroup(form) || !Array.isArray(form['body'])) throw new Error('This is no issue form.');
  return form['body'].flatMap((part: unknown) => {
    if (!isGroup(part) || !isGroup(part['attributes'])) return [];
    const { id } = part;
    const { label } = part['attributes'];
    return typeof id === 'string' && typeof label === 'string' ? [{ id, label }] : [];
  });
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
