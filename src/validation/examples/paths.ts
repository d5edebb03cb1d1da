/** Files of the smallest data set from which the examples take their pieces, as paths in data/. */
export const FORCE = 'countries/sdn/commitments/sdn-force.json';
export const CLAIM = 'countries/sdn/claims/sdn-claim-deployed.json';
export const ARMY = 'countries/sdn/actors/sdn-army.json';
export const PLAN = 'countries/sdn/strategies/sdn-plan.json';
export const SUDAN = 'countries/sdn/country.json';
export const RISKS = 'countries/sdn/risks.csv';
export const BATCH = 'countries/sdn/sources/news-batch.json';
export const REPLY = 'replies/reply-sudan-2024-05.json';
export const MISSION = 'missions/unmix.json';
export const MONITORS = 'countries/ssd/commitments/ssd-access.json';
