/** Names of countries that take an article within a sentence. */
const withArticle = /^(?:Central African Republic|Democratic Republic|Philippines|United )/;

/** A country's name as it stands within a sentence: "the Philippines", "Mali". */
export function nameInSentence(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
