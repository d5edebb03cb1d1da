/** The symbol of a resolution of the Security Council, with its year in the group `year`: S/RES/1769 (2007). */
export const RESOLUTION_SYMBOL = /^S\/RES\/[1-9]\d* \((?<year>(?:19|20)\d{2})\)$/;
