/** The schemas of the records that a form makes, with the closed lists written into them. */
import type { Json } from '#validation/fill-vocabularies.ts';
import access from '../../../schemas/access.schema.json' with { type: 'json' };
import actor from '../../../schemas/actor.schema.json' with { type: 'json' };
import claim from '../../../schemas/claim.schema.json' with { type: 'json' };
import commitment from '../../../schemas/commitment.schema.json' with { type: 'json' };
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import compliance from '../../../schemas/compliance.schema.json' with { type: 'json' };
import country from '../../../schemas/country.schema.json' with { type: 'json' };
import mandate from '../../../schemas/mandate.schema.json' with { type: 'json' };
import mission from '../../../schemas/mission.schema.json' with { type: 'json' };
import risk from '../../../schemas/risk.schema.json' with { type: 'json' };
import source from '../../../schemas/source.schema.json' with { type: 'json' };
import strategy from '../../../schemas/strategy.schema.json' with { type: 'json' };

export const schemas: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['access', access],
  ['actor', actor],
  ['claim', claim],
  ['commitment', commitment],
  ['common', common],
  ['compliance', compliance],
  ['country', country],
  ['mandate', mandate],
  ['mission', mission],
  ['risk', risk],
  ['source', source],
  ['strategy', strategy],
]);
