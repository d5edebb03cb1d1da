/** Words of the score card for other sites, and of the page that gives its code. */
export const embed = {
  title: 'A score card for another site',
  lede: 'A small page with one country’s delivery score, to stand in a frame of a page of yours. It has no script, stores nothing, and follows light and dark.',
  cardTitle: (country: string) => `${country}: delivery of commitments to protect civilians`,
  measure: 'Delivery of commitments to protect civilians',
  of100: 'of 100',
  interval: (low: string, high: string) => `90% interval ${low}–${high}`,
  withheld: 'Score withheld',
  covered: (covered: number, due: number) =>
    `${String(covered)} of ${String(due)} due commitments checked by others than the state`,
  nothingDue: 'Nothing is due yet',
  certainty: (word: string) => `certainty ${word}`,
  latest: (asOf: string, data: string) => `As of ${asOf}, data ${data}`,
  frozen: (asOf: string, data: string) =>
    `As it stood on ${asOf}, data ${data}. It does not change.`,
  open: 'What it rests on',
  source: 'POC Strategy Benchmark',
  code: 'The code',
  codeNote:
    'Put this into your page; for another country, take its card’s address from the list below.',
  local: 'The site has no public address yet: put yours in the place of the one here.',
  latestNote:
    'The card of a country changes with the data. Say so beside it where you argue from the figure.',
  frozenNote:
    'The card of a release stays as it is: add the version to the address, once it is released.',
  cards: 'Cards',
  rules: 'What to know',
  framing:
    'Any site may frame a card: a page of static HTML cannot say who may, since frame-ancestors has no force in a meta element. A host that sends X-Frame-Options or frame-ancestors must leave /embed/ out.',
  licence: 'The card is under CC BY 4.0 like the data, and names its source.',
  withheldNote:
    'Where too little was checked a card shows no figure, but that it is withheld, and how much was checked.',
} as const;
