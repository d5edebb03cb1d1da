/** What the design of a strategy says for and against championing it (Method §3.3). */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';
import { DESIGN_ITEMS } from '#model/score-terms.ts';
import { reaches } from '#scoring/threshold.ts';
import { countryAddress, strategyAddress } from '../addresses.ts';
import type { Linked } from '../linked.ts';
import type { Side, Statement, Weighed } from './statement.ts';

const words = text.ownership.design;

export function listDesignStatements(weighed: Weighed): readonly Statement[] {
  const page = strategyAddress(weighed.strategy.id);
  const items: Linked = { label: words.items, address: `${page}#design` };
  const parts: Linked = { label: words.parts, address: `${page}#parts` };
  const { values } = weighed.score.design;
  const [full, part, none, unknown] = [2, 1, 0, null].map((wanted) =>
    DESIGN_ITEMS.filter((item) => values[item] === wanted),
  );
  const say = (
    side: Side,
    found: readonly (keyof typeof text.parts.designItems)[] = [],
    toSentence: (list: string) => string,
  ): readonly Statement[] => {
    if (found.length === 0) return [];
    const list = found.map((item) => text.parts.designItems[item].toLowerCase()).join('; ');
    return [{ side, topic: 'design', sentence: toSentence(list), restsOn: [items, parts] }];
  };
  return [
    ...say('for', full, words.full),
    ...say('for', part, words.part),
    ...say('against', none, words.none),
    ...say('unknown', unknown, (list) => words.unknown(unknown?.length ?? 0, list)),
    toScoreStatement(weighed, parts),
    ...listThreatStatements(weighed),
  ];
}

function toScoreStatement({ score, scores }: Weighed, parts: Linked): Statement {
  const { design } = score;
  const { method } = scores;
  if (design.score === null) {
    const sentence = words.noScore(design.knownCount, method.design.minKnownItems);
    return { side: 'unknown', topic: 'design', sentence, restsOn: [parts] };
  }
  const limit = method.flags.promiseDesign;
  const isReached = reaches(design.score, limit, method);
  return {
    side: isReached ? 'for' : 'against',
    topic: 'design',
    sentence: words.score(formatScore(design.score), limit, isReached),
    restsOn: [parts],
  };
}

/** Nothing is said of a strategy without commitments: there is no day from which to look back. */
function listThreatStatements({ score, strategy, labels }: Weighed): readonly Statement[] {
  const { onRecord, answered } = score.designEvidence.threats;
  if (score.delivery.madeCount === 0) return [];
  const restsOn: Statement['restsOn'] = [
    { label: words.threatsLink, address: `${countryAddress(strategy.country)}#risks` },
    {
      label: text.ownership.delivery.section,
      address: `${strategyAddress(strategy.id)}#commitments`,
    },
  ];
  if (onRecord.length === 0) {
    return [{ side: 'unknown', topic: 'design', sentence: words.threats.none, restsOn }];
  }
  const unanswered = onRecord.filter((threat) => !answered.includes(threat));
  const say = (side: Side, classes: typeof onRecord, toSentence: typeof words.threats.answered) => {
    const list = classes.map((threat) => labels('threat-classes', threat).toLowerCase()).join('; ');
    const sentence = toSentence(classes.length, onRecord.length, list);
    return classes.length === 0 ? [] : [{ side, topic: 'design' as const, sentence, restsOn }];
  };
  return [
    ...say('for', answered, words.threats.answered),
    ...say('against', unanswered, words.threats.unanswered),
  ];
}
