/** What the check of a claim must know of the language in which texts and records are written. */

/** Words that hardly a text lacks and that tell nothing, in small letters. */
export const smallWords: readonly string[] = (
  'a about above after again against agreed all also although am an and any are as at be because been before being ' +
  'below between both but by can could did do does doing done down during each else end ended ever few for from further ' +
  'had has have having he her here hers him his how i if in into is it its itself just like may me might more ' +
  'most must my no nor not now of off on once one only or other our out over own part per said same says shall she ' +
  'should since so some such take taken than that the their them then there these they this those through throughout to too toward ' +
  'towards under until up upon use used very was we were what when where which while who whom whose why will with within ' +
  'without would yet you your'
).split(' ');

/**
 * Words that hardly a text in French, Spanish or Portuguese lacks, in small letters without accents. Those that are English
 * words too, or parts of many Arabic names ("el"), are not among them.
 */
export const otherSmallWords: readonly string[] = (
  'au aux avec ce ces cette dans de des du elle est et ete etre il ils la le les leur leurs mais ne nous ont ou par pas pour ' +
  'que qui sa se ses sont sur tous toute toutes un une vous con del en es esta este fue ha han las los para por su sus una ' +
  'ao com da das dos em foi nao pela pelo sao uma'
).split(' ');

/** What else a country is called, and what tells it besides. */
export interface CountryWords {
  /** Other names of the whole and of its people: nothing of what is asked is lost without them. */
  readonly names: readonly string[];
  /** Its capital, present and former: it stands for the state, and agreements of others are named after it. */
  readonly capitals: readonly string[];
  /** Parts of it that everybody knows. */
  readonly places?: readonly string[];
}

/** By ISO 3166-1 alpha-3 code. A country that is not here is still known by its name and by its records. */
export const countryWords: Readonly<Partial<Record<string, CountryWords>>> = {
  AFG: { names: ['Afghan', 'Afghans'], capitals: ['Kabul'] },
  BFA: { names: ['Burkinabe', 'Burkinabes'], capitals: ['Ouagadougou'] },
  BDI: { names: ['Burundian', 'Burundians'], capitals: ['Bujumbura', 'Gitega'] },
  CAF: { names: ['Central African', 'Central Africans', 'CAR'], capitals: ['Bangui'] },
  CIV: { names: ['Ivory Coast', 'Ivorian', 'Ivorians'], capitals: ['Abidjan', 'Yamoussoukro'] },
  COD: {
    names: ['DR Congo', 'DRC', 'Congo', 'Congolese', 'Democratic Republic of Congo'],
    capitals: ['Kinshasa'],
    places: ['Kivu', 'Ituri'],
  },
  COL: { names: ['Colombian', 'Colombians'], capitals: ['Bogotá'] },
  ETH: { names: ['Ethiopian', 'Ethiopians'], capitals: ['Addis Ababa'], places: ['Tigray'] },
  HTI: { names: ['Haitian', 'Haitians'], capitals: ['Port-au-Prince'] },
  IRQ: { names: ['Iraqi', 'Iraqis'], capitals: ['Baghdad'] },
  LBN: { names: ['Lebanese'], capitals: ['Beirut'] },
  LBR: { names: ['Liberian', 'Liberians'], capitals: ['Monrovia'] },
  MLI: { names: ['Malian', 'Malians'], capitals: ['Bamako'] },
  MOZ: { names: ['Mozambican', 'Mozambicans'], capitals: ['Maputo'], places: ['Cabo Delgado'] },
  NER: { names: ['Nigerien', 'Nigeriens'], capitals: ['Niamey'] },
  NGA: { names: ['Nigerian', 'Nigerians'], capitals: ['Abuja'], places: ['Borno'] },
  PHL: { names: ['Philippine', 'Filipino', 'Filipinos'], capitals: ['Manila'] },
  SDN: { names: ['Sudanese'], capitals: ['Khartoum'], places: ['Darfur', 'Port Sudan'] },
  SLE: { names: ['Sierra Leonean', 'Sierra Leoneans'], capitals: ['Freetown'] },
  SOM: { names: ['Somali', 'Somalis'], capitals: ['Mogadishu'] },
  SSD: { names: ['South Sudanese'], capitals: ['Juba'] },
  TCD: { names: ['Chadian', 'Chadians'], capitals: ["N'Djamena"] },
  TLS: { names: ['East Timor', 'Timorese'], capitals: ['Dili'] },
  UKR: { names: ['Ukrainian', 'Ukrainians'], capitals: ['Kyiv', 'Kiev'] },
  XKX: { names: ['Kosovar', 'Kosovars'], capitals: ['Pristina'] },
};
