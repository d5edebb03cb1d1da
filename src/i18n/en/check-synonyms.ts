/**
 * Words that letters and records use for one thing, by which the check finds records that say it otherwise. A letter says
 * "soldiers" where a record says "army"; found in other words, a record counts for less than in the letter's own.
 *
 * The groups are a free choice: a word goes in where leaving it out missed records on real letters, and stays out where it
 * has a second meaning in the records ("party", "operation", "hand", "rule"). Raise the version with every change.
 */
export const synonymsVersion = 2;

/** Words for one thing; one of several words is found where all of them stand. */
export interface SynonymGroup {
  readonly words: readonly string[];
  /** Why they stand together. */
  readonly reason: string;
}

/** One word in two spellings, or a name and its acronym: as good as the word itself. */
export const spellings: readonly SynonymGroup[] = [
  {
    words: ['Fasher', 'Fashir'],
    reason: 'The capital of North Darfur in two romanisations: El Fasher, Al-Fashir.',
  },
  {
    words: ['Geneina', 'Genina', 'Junaynah', 'Junaina'],
    reason: 'The capital of West Darfur: El Geneina, Al-Junaynah.',
  },
  {
    words: ['Hezbollah', 'Hizbullah', 'Hizballah', 'Hizbollah'],
    reason: 'United Nations documents write Hizbullah, the press Hezbollah.',
  },
  {
    words: ['Gezira', 'Jazira', 'Jazirah', 'Jezira'],
    reason: 'A state of Sudan in several romanisations.',
  },
  {
    words: ['RSF', 'Rapid Support Forces'],
    reason: 'Letters write the name out, records mostly its acronym.',
  },
  {
    words: ['SAF', 'Sudanese Armed Forces', 'Sudan Armed Forces'],
    reason: 'Letters write the name out, records mostly its acronym.',
  },
  {
    words: ['LAF', 'Lebanese Armed Forces'],
    reason: 'Letters write the name out, records mostly its acronym.',
  },
  {
    words: ['IDF', 'Israel Defense Forces', 'Israeli Defence Forces', 'Israel Defence Forces'],
    reason: 'The name of one army, with its acronym.',
  },
  {
    words: ['displaced', 'IDP'],
    reason: 'Whoever is displaced within a country, with the acronym.',
  },
  {
    words: ['sexual violence', 'CRSV'],
    reason: 'The term of the Council’s resolutions, with its acronym.',
  },
  {
    words: ['DDR', 'disarmament, demobilization and reintegration'],
    reason: 'The term of the Council’s resolutions, with its acronym.',
  },
  {
    words: ['ICC', 'International Criminal Court'],
    reason: 'The name of one court, with its acronym.',
  },
  { words: ['defence', 'defense'], reason: 'British and American spelling.' },
  { words: ['demobilise', 'demobilize'], reason: 'British and American spelling.' },
  { words: ['demobilisation', 'demobilization'], reason: 'British and American spelling.' },
  { words: ['organise', 'organize'], reason: 'British and American spelling.' },
  { words: ['organisation', 'organization'], reason: 'British and American spelling.' },
  { words: ['mobilise', 'mobilize'], reason: 'British and American spelling.' },
  { words: ['stabilisation', 'stabilization'], reason: 'British and American spelling.' },
  { words: ['programme', 'program'], reason: 'British and American spelling.' },
  { words: ['centre', 'center'], reason: 'British and American spelling.' },
];

/** Words of like meaning: weaker than the word itself. */
export const synonyms: readonly SynonymGroup[] = [
  {
    words: ['army', 'soldiers', 'troops', 'military', 'armed forces', 'SAF', 'FARDC', 'LAF'],
    reason:
      'A state’s soldiers. "Forces" alone is left out: joint, rapid and regional forces are others.',
  },
  {
    words: ['police', 'gendarmes', 'gendarmerie'],
    reason: 'Who keeps order, by another tradition’s name.',
  },
  {
    words: ['peacekeepers', 'blue helmets', 'United Nations mission'],
    reason: 'Those sent by the United Nations.',
  },
  {
    words: ['ceasefire', 'cease-fire', 'truce', 'cessation of hostilities', 'armistice'],
    reason: 'An agreed end of fighting, however lasting.',
  },
  {
    words: ['displaced', 'uprooted', 'driven from homes'],
    reason: 'People driven from their homes. Refugees, who crossed a border, are others.',
  },
  {
    words: [
      'killed',
      'deaths',
      'died',
      'dead',
      'murdered',
      'slain',
      'massacre',
      'fatalities',
      'casualties',
    ],
    reason: 'Loss of life, by the act or by its count.',
  },
  {
    words: ['rape', 'sexual violence', 'sexual assault'],
    reason: 'The act, and the term for all such acts.',
  },
  {
    words: [
      'militia',
      'armed groups',
      'rebels',
      'gangs',
      'insurgents',
      'Janjaweed',
      'fighters',
      'combatants',
    ],
    reason: 'Armed men who are not the state’s own.',
  },
  {
    words: ['civilians', 'population', 'inhabitants', 'residents', 'villagers', 'citizens'],
    reason: 'Those who are to be protected.',
  },
  {
    words: ['aid', 'relief', 'humanitarian', 'assistance'],
    reason: 'Help to people in need. Convoys and corridors are words of their own.',
  },
  {
    words: [
      'trial',
      'prosecuted',
      'convicted',
      'sentenced',
      'brought to justice',
      'bring to justice',
    ],
    reason: 'Steps of one answer to a crime.',
  },
  { words: ['arrested', 'detained', 'imprisoned'], reason: 'Taken into custody.' },
  { words: ['abducted', 'kidnapped', 'hostages'], reason: 'Taken by force.' },
  {
    words: ['disarm', 'lay down arms', 'surrender weapons', 'weapons collection'],
    reason: 'Arms given up or taken in.',
  },
  {
    words: ['weapons', 'arms', 'firearms'],
    reason: 'What is collected when fighters are disarmed.',
  },
  {
    words: ['withdraw', 'pull out', 'evacuate', 'vacate'],
    reason: 'Leaving a place, of forces or missions.',
  },
  {
    words: ['bombed', 'airstrike', 'air strike', 'bombardment', 'shelling'],
    reason: 'Attacks from afar.',
  },
  { words: ['children', 'minors', 'boys', 'girls'], reason: 'Those under 18.' },
  { words: ['base', 'barracks'], reason: 'Where forces live. Camps are of the displaced as well.' },
  { words: ['investigate', 'inquiry', 'enquiry', 'probe'], reason: 'Finding out who did it.' },
  {
    words: ['deployed', 'stationed', 'dispatched', 'positioned'],
    reason: 'Forces sent where they are to serve.',
  },
  {
    words: ['impede', 'obstruct', 'hinder', 'block', 'restrict'],
    reason: 'Relief or a mission kept from moving.',
  },
  {
    words: ['unimpeded', 'unhindered', 'unfettered', 'unrestricted'],
    reason: 'Relief or a mission let through.',
  },
  { words: ['recruit', 'enlist', 'conscript'], reason: 'Taken into armed forces or groups.' },
  { words: ['regained', 'retaken', 'recaptured'], reason: 'A place held again that was lost.' },
];
