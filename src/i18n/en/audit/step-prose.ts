/** What each of the ten steps asks, and what is done here, in the order of the Handbook. */
export const stepProse = {
  '1-framework': {
    title: 'The framework',
    asks: 'A clear account of what is measured, of the parts that it consists of, and of how they belong together.',
    answers: [
      'What is measured is whether a host state keeps what it undertakes to protect civilians, and how far that meets the danger that they are in. Three parts make up credibility: delivery, what others found of each undertaking; incentives, what the state’s security actors stand to gain or lose; design, how well the undertakings are made. Risk stands beside it. The protection gap is the risk that credibility leaves open.',
      'The demand comes from Di Razza and Mamiya’s paper on the future of the protection of civilians: to weigh national plans against the incentives of security actors and against the risks to civilians, with both the benefit of national ownership and the danger of shallow commitments in view.',
    ],
  },
  '2-selection': {
    title: 'Data selection',
    asks: 'Variables chosen for what they say, how well they are measured, whom they cover and how soon they come, with their weaknesses stated.',
    answers: [
      'Two kinds of data are used. The record is coded from documents, finding by finding, each with its observer and source. Risk also uses open series that anybody may pass on; each series says what it misses, and one without a licence that permits it is named and left out.',
      'Commitments were found in public documents that could be read. One that nobody ever wrote about is hardly here, and a state that is watched closely has more of a record than one that is not.',
    ],
  },
  '3-missing-data': {
    title: 'Missing data',
    asks: 'An account of what is missing and why, and of how gaps are filled, as filling them changes scores.',
    answers: [
      'Gaps are not filled. A gap can be a finding: where monitors are kept out, less is known just when more happens. Not due, not checked and not applicable are three different things; each is counted and shown, and too much of it withholds the score.',
    ],
  },
  '4-multivariate': {
    title: 'Parts that belong together',
    asks: 'A look at how the variables go together before they are added up: whether the structure is borne out, and whether something is counted twice.',
    answers: [
      'The parts of credibility are meant to say different things, so they need not go together: a good text can be badly kept. Correlations are shown to see whether one of them repeats another. The pillars of risk are meant to be sides of one thing; their correlations and Cronbach’s alpha are taken over the whole world.',
    ],
  },
  '5-normalisation': {
    title: 'Normalisation',
    asks: 'Figures in different units made comparable, by a rule that suits the data and does not let a few extremes decide.',
    answers: [
      'Each variable of risk is placed between two goalposts: percentiles of the world’s country-years, fixed and versioned. Rates are taken by log(1 + x), so that one terrible year does not set the scale and is not cut away either. The coded parts need none of it: levels, values of design and strengths are on scales of their own.',
    ],
  },
  '6-weights': {
    title: 'Weights and aggregation',
    asks: 'Weights and rules of addition that follow the framework, with a clear stand on whether one part may make up for another.',
    answers: [
      'Credibility is a product: delivery to the power 0.5, incentives 0.3, design 0.2. A part near nothing pulls the whole down, whatever the others are. Pillars of risk are joined by the mean of their squares, so that one grave danger is not averaged away. Every weight is a judgement with its reason, was fixed before the first scores were looked at, and is varied in the next step.',
      'A weight is not what a part decides. Where all countries are alike in a part, it decides nothing; so the weight stands here beside what the part has to do with the differences between countries (after Paruolo, Saisana and Saltelli 2013).',
    ],
  },
  '7-uncertainty': {
    title: 'Uncertainty and sensitivity',
    asks: 'How far the scores depend on the choices that were made and on the data, and on which of them most.',
    answers: [
      'Weights, evidence, the reliability of observers, the way of joining and the goalposts are all drawn at once, thousands of times. What comes out are the intervals and rank intervals of every page. Then each group is exchanged by itself, and its Sobol indices tell how much of the spread is due to it alone, and with others.',
    ],
  },
  '8-details': {
    title: 'Back to the details',
    asks: 'A score that can be taken apart again, so that what drives it can be seen.',
    answers: [
      'Every country’s page shows the parts before what is made of them, and each opens into its sum: weights, masses, echoes and caps down to the finding, which leads to its source and its line in the data. Here each part is left out in turn, to see what it does to the order.',
    ],
  },
  '9-links': {
    title: 'Links to other measures',
    asks: 'How the scores relate to other measures: that they go with what they should, and not with what they should not.',
    answers: [
      'Delivery and credibility may go with freedom from state violence and the rule of law, without being the same. They should not simply follow wealth, and least of all how much is written of a country: a score that did would measure attention. Measures that risk is made of are not set beside risk.',
      'This is no proof. There are few countries, all of them in or after war, and the other measures err too. Whether low scores go before worse violence is what the backtest asks.',
    ],
  },
  '10-presentation': {
    title: 'Presentation',
    asks: 'Results shown so that they inform and do not mislead.',
    answers: [
      'Bands come before points, and points before ranks. No ordinal number is given to a country whose score is withheld, there are no traffic lights and no lists of winners, and every picture has its figures as a table and a download. A flag says what the record shows, never what anybody intended.',
    ],
  },
} as const;
