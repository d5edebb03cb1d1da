import { describe, expect, test } from 'vitest';
import { getDataset } from '#dataset/dataset.ts';

const { asOf, missions, episodes, mandates } = getDataset();

/** Missions whose end is known, but not the decision that ended them; the country's gaps say so. */
const ENDED_UNSEEN = new Set(['eutm-eumam-mozambique', 'untmis']);

describe('decisions on missions', () => {
  test('are there for many host states', () => {
    expect(episodes.length).toBeGreaterThanOrEqual(100);
    expect(new Set(episodes.map(({ country }) => country)).size).toBeGreaterThanOrEqual(17);
  });

  const ended = missions.filter(({ id, end }) => {
    return end !== undefined && end <= asOf && !ENDED_UNSEEN.has(id);
  });

  test.each(ended.map(({ id }) => [id]))('%s has the decision by which it ended', (id) => {
    const kinds = episodes.filter(({ mission }) => mission.id === id).map(({ kind }) => kind);
    expect(kinds.some((kind) => kind === 'exit' || kind === 'hand-over')).toBe(true);
  });

  test('on a mission in two states are recorded for both, where the Council decided on both', () => {
    const ofAbyei = episodes.filter(({ mission }) => mission.id === 'unisfa');
    const listDays = (state: string): string[] =>
      ofAbyei.filter(({ country }) => country === state).map(({ decidedOn }) => decidedOn);
    expect(listDays('SDN').length).toBeGreaterThan(0);
    expect(listDays('SDN')).toEqual(listDays('SSD'));
  });

  test('rest on sources that were read', () => {
    const resting = [...episodes, ...mandates].map(({ source }) => source.access);
    expect(new Set(resting)).not.toContain('cited');
  });
});

describe('mandates', () => {
  test('are there for many resolutions', () => {
    expect(mandates.length).toBeGreaterThanOrEqual(115);
  });

  test('say no only where the whole text was read', () => {
    const denied = mandates.filter(({ source, ...mandate }) => {
      const answers = [
        mandate.chapterVii,
        mandate.pocLanguage,
        mandate.humanRightsMonitoring,
        mandate.publicReporting,
        mandate.hrddp,
        mandate.supportToNationalStrategy,
        mandate.restrictionsReported,
      ];
      const isDenied = answers.some((answer) => ['no', 'none', 'not-named'].includes(answer));
      return isDenied && source.access !== 'full';
    });
    expect(denied.map(({ id }) => id)).toEqual([]);
  });

  test('name tasks of protection where they name civilians as a priority', () => {
    const silent = mandates.filter(({ pocLanguage, tiers }) => {
      return pocLanguage === 'priority' && tiers === null;
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
