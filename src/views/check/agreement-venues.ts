/** A capital may only name an agreement: a force agreed in Juba, the Khartoum declaration, may be of another country. */

/** What is done to an agreement in a town, up to the town's name. */
const before =
  /(?:agreed|signed|concluded|initialled|reached|negotiated|brokered|endorsed)(?:\s+(?:up)?on)?\s+(?:in|at)\s+(?:the\s+)?$/i;
/** What is called after a town, from its name on. */
const after =
  /^(?:\s+(?:peace|ceasefire|humanitarian|political|comprehensive|security|final))*\s+(?:agreements?|accords?|commitments?|communique|declaration|document|framework|platform|process|protocols?|road\s?map|talks|treaty|truce)\b/i;

/**
 * True where a town stands in a text as the place in which something was agreed.
 * @param start where its name begins
 * @param end where its name ends
 */
export function isVenue(text: string, start: number, end: number): boolean {
  return before.test(text.slice(0, start)) || after.test(text.slice(end));
}
