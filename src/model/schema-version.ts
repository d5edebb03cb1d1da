/**
 * Version of the shape of records, scores and downloads. The first number rises where a field goes or means something
 * else, the second where one is added, the third where only descriptions change. A release states it; what was frozen
 * under another first number is read no further than its scores.
 */
export const SCHEMA_VERSION = '1.2.0';
