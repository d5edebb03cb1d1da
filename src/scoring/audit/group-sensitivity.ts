import type { Iso3 } from '#model/records.generated.ts';
import { hashName, openStream } from '../random/stream.ts';
import type { PickFreezeOutputs } from '../sensitivity/pick-freeze.ts';
import { analyseSobol, bootstrapSobol, type SobolInterval } from '../sensitivity/sobol.ts';
import type { DrawModel } from '../uncertainty/draw-model.ts';
import { DRAW_GROUPS, type DrawGroup } from '../uncertainty/draw-seed.ts';
import type { SetScoreDraws } from '../uncertainty/draw-table.ts';
import { pickOutputs, runGroups, type GroupRuns } from '../uncertainty/group-runs.ts';
import { finish } from '../uncertainty/run-draws.ts';

/** What one group of what is drawn has to do with the variance of a score. */
export interface GroupShare {
  readonly group: DrawGroup;
  /** First-order index: the share that would go if the group were known. */
  readonly first: number;
  /** Total index: the share that would be left if all else were known. */
  readonly total: number;
  readonly interval: SobolInterval;
}

/** The spread of one country's score, and what it comes from. */
export interface SpreadSources {
  readonly iso3: Iso3;
  /** Standard deviation of the draws, in points of 100. */
  readonly deviation: number;
  /** In the order of `DRAW_GROUPS`. */
  readonly groups: readonly GroupShare[];
}

/** The same for every country that has the score; one whose score does not vary is not among them. */
export interface SensitivityBook {
  readonly rows: number;
  readonly seed: number;
  readonly credibility: readonly SpreadSources[];
  readonly protectionGap: readonly SpreadSources[];
}

/** Sobol indices by group of credibility and protection gap, country by country (Method §3.7). */
export function measureSensitivity(model: DrawModel): SensitivityBook {
  const { sobolRows: rows, seed } = model.uncertainty;
  const runs = finish(runGroups(model, { draws: rows, drawsPerStep: rows }));
  return {
    rows,
    seed,
    credibility: analyseCountries(model, runs, 'credibility'),
    protectionGap: analyseCountries(model, runs, 'gap'),
  };
}

function analyseCountries(
  model: DrawModel,
  runs: GroupRuns,
  score: keyof SetScoreDraws,
): readonly SpreadSources[] {
  return model.sets.ids.flatMap((iso3, set) => {
    if (model.sets.kinds[set] !== 'country') return [];
    const outputs = pickOutputs(runs, ({ sets }) => sets[set]?.[score]);
    return outputs === undefined ? [] : (analyse(iso3, score, outputs, model) ?? []);
  });
}

function analyse(
  iso3: Iso3,
  score: string,
  outputs: PickFreezeOutputs,
  { uncertainty }: DrawModel,
): SpreadSources | undefined {
  const { variance, groups } = analyseSobol(outputs);
  const { seed, bootstrapReplicates, intervalProbability } = uncertainty;
  const stream = openStream([seed, hashName(`sensitivity ${score} ${iso3}`), 0, 1]);
  const intervals = bootstrapSobol(outputs, bootstrapReplicates, intervalProbability, stream);
  const shares = DRAW_GROUPS.flatMap((group, at): GroupShare[] => {
    const [found, interval] = [groups[at], intervals[at]];
    return found === undefined || interval === undefined ? [] : [{ group, ...found, interval }];
  });
  return shares.length === 0 ? undefined : { iso3, deviation: Math.sqrt(variance), groups: shares };
}

/** The group with the greatest total index; undefined where there is none. */
export function findLeadingGroup({ groups }: SpreadSources): GroupShare | undefined {
  return groups.reduce<GroupShare | undefined>(
    (leading, share) => (leading !== undefined && leading.total >= share.total ? leading : share),
    undefined,
  );
}
