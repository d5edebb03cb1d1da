/** Why some words look like the name of a private person, or lead to one. */
export type PrivacySign =
  | { readonly kind: 'name'; readonly beside: string }
  | { readonly kind: 'contact'; readonly what: 'an e-mail address' | 'a telephone number' };

/** A word with a capital; bounded and ended, so that a long text cannot be tried in many ways. */
const WORD = String.raw`\p{Lu}(?=[\p{L}'’]{0,30}\p{Ll})[\p{L}'’]{1,30}(?![\p{L}'’])`;
/** Small words inside a name: Ahmed al Tayeb, Maria de Souza. */
const LINK = String.raw`(?:(?:[Aa]l|[Ee]l|de|du|da|dos|bin|ibn|bint|van|von|ag|ould|abu)[\s-])?`;
/** Two to four words of a name. */
const NAME = String.raw`${WORD}(?:[\s-]${LINK}${WORD}){1,3}`;

/** What people are who hold no office; most of them can be several. */
const ROLES =
  'victim witness eyewitness survivor informant complainant resident villager farmer herder trader shopkeeper teacher student pupil nurse doctor driver guard translator interpreter mother father parent wife husband widow son daughter brother sister uncle aunt cousin boy girl man woman child youth baby detainee prisoner protester activist journalist reporter blogger volunteer refugee returnee patient neighbour civilian'.split(
    ' ',
  );
/** One of them, with a capital at the beginning of a sentence or without. */
const ONE = String.raw`(?:${ROLES.map((role) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}`).join('|')})`;
const ROLE = String.raw`${ONE}(?:s|es)?`;
/** What is done to them. */
const HARM = String.raw`(?:killed|shot|raped|arrested|detained|tortured|abducted|kidnapped|beaten|executed|wounded|injured|murdered|assaulted|beheaded|stabbed|hanged|lynched|interviewed|recruited|trafficked|threatened)`;
const NAMED = String.raw`(?:named|called|identified as|by the name of|told by|said by|according to|confided by)`;
const AGE = String.raw`(?: ?\(\d{1,2}\)|, \d{1,2}, |,? aged \d|, an? \d{1,2}-year-old)`;

/** Signs of a name, each with the word beside it in the group `beside` and the name in the group `name`. */
const SIGNS: readonly RegExp[] = [
  String.raw`(?<![\p{L}-])(?<beside>${ROLE}),?\s+(?:(?:named|called|identified as)\s+)?(?<name>${NAME})`,
  String.raw`(?<![\p{L}-])(?<beside>${ONE}) (?:named|called|identified as) (?<name>${WORD})`,
  String.raw`(?<name>${NAME}), (?:an?|the|his|her|their|one) (?:[\p{Ll}\d-]+ ){0,3}(?<beside>${ROLE})(?!\p{L})`,
  String.raw`(?<name>${NAME})(?<beside>${AGE})`,
  String.raw`(?<beside>\d{1,2}-year-old)(?: \p{Ll}+)? (?<name>${WORD})`,
  String.raw`(?<!\p{L})(?<beside>${HARM}) (?<name>${NAME})`,
  String.raw`(?<name>${NAME}) (?:was|were|had been|has been) (?:\p{Ll}+ )?(?<beside>${HARM})`,
  String.raw`(?<!\p{L})(?<beside>${NAMED}) (?<name>${NAME})`,
  String.raw`(?<!\p{L})(?<beside>Mr|Mrs|Ms|Miss|Mme|Madame|Monsieur)\.? (?<name>${WORD})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** A quick test, since most texts have no sign at all. */
const CUE = new RegExp(
  String.raw`(?<!\p{L})(?:${ROLE}|${HARM}|${NAMED}|Mr|Mrs|Ms|Miss|Mme|Madame|Monsieur)(?!\p{L})|\(\d{1,2}\)|, \d{1,2}, |aged \d|\d-year-old`,
  'u',
);

/** Words that make a name that of an office, a body, a place or a people. */
const PUBLIC =
  /(?<!\p{L})(?:President|Prime|Minist\p{L}+|General|Colonel|Major|Captain|Lieutenant|Brigadier|Marshal|Commander|Commissioner|Governor|Mayor|Ambassador|Secretary|Representative|Envoy|Senator|Deputy|Speaker|Judge|Justice|Prosecutor|Ombuds\p{L}+|Chair\p{L}*|Director|Spokes\p{L}+|Chief|King|Queen|Sultan|Pope|Bishop|Cardinal|High|Special|UN|United|Nations|International|National|Council|Court|Committee|Commission|Congress|Parliament|Assembly|Government|Authorit\p{L}+|Force|Forces|Army|Navy|Air|Guard|Police|Brigade|Battalion|Militia|Front|Movement|Party|Alliance|Coalition|Union|Organi[sz]ation|Agency|Office|Service|Services|Bureau|Mission|Fund|Foundation|Institute|University|School|Hospital|Church|Radio|Times|Post|News|Press|Watch|Amnesty|Cross|Crescent|Group|Network|Centre|Center|Report|Plan|Protocol|Agreement|Act|Law|Code|Panel|Team|Unit|Corps|Command|Rights|Soldiers|Children|Security|Peace|Human|Protection|Policy|Casualt\p{L}+|Harm|Convention|Sahel|North\p{L}*|South\p{L}*|East\p{L}*|West\p{L}*|Central|Upper|Lower|New|Port|Saint|San|Santa|Mount|Lake|River|State|Province|Region|District|City|Camp|Road|Street|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|In|On|At|By|Of|From|After|Before|Around|The|A|An|Its|Their|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|Both|Some|Many|Most|Other|Only|Human)(?!\p{L})/u;

const MAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const PHONE = /(?<![\d/.-])(?:\+|00)\d{1,3}[\s().-]*\d(?:[\s().-]*\d){6,11}(?!\d)/;

/**
 * The first sign that a text names a private person or says how to reach one; undefined where there is none. A guess from
 * the words beside a name: `isPublic` knows names of bodies and actors that the record has for its own.
 */
export function findPrivacySign(
  text: string,
  isPublic: (name: string) => boolean = () => false,
): PrivacySign | undefined {
  if (MAIL.test(text)) return { kind: 'contact', what: 'an e-mail address' };
  if (PHONE.test(text)) return { kind: 'contact', what: 'a telephone number' };
  if (!CUE.test(text)) return undefined;
  for (const sign of SIGNS) {
    for (const { groups } of text.matchAll(sign)) {
      const { name = '', beside = '' } = groups ?? {};
      if (PUBLIC.test(name) || isPublic(name)) continue;
      return { kind: 'name', beside: beside.replace(/^[\s,]+|[\s,]+$/g, '') };
    }
  }
  return undefined;
}
