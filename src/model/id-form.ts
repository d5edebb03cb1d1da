/** The pattern of an id in schemas/common.schema.json, and how long one may be; a test holds them to it. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** True for a text in the form of an id: at most 80 lower-case letters, digits and single hyphens. */
export function isIdForm(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}
