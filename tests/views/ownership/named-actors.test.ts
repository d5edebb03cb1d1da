import { describe, expect, test } from 'vitest';
import { findNamedActors } from '#views/ownership/named-actors.ts';
import { makeActor } from '../make-records.ts';

describe('findNamedActors', () => {
  test.each<[string, string, string, boolean]>([
    ['its name', 'Sudanese Armed Forces (SAF)', 'Sudanese Armed Forces; Government', true],
    [
      'its name in another case',
      'Presidential guard',
      'Government; presidential guard, army',
      true,
    ],
    ['its abbreviation', 'Armed Forces of the Congo (FARDC)', 'Government; FARDC and PNC', true],
    ['an abbreviation that came later', 'Forces (FACI, before FRCI)', 'FRCI commanders', true],
    ['a name that goes on after a comma', 'Imbonerakure, youth league', 'The Imbonerakure', true],
    ['a name that only begins alike', 'Liberation Army (SPLA)', 'Governor, SPLA-IO', false],
    ['a name inside another word', 'Army (SAF)', 'The SAFE programme', false],
    ['a kind of body that is nobody’s name', 'Sudanese Armed Forces (SAF)', 'The army', false],
    ['a capital that stands alone', 'Police (A, Borno)', 'A commission', false],
    ['signs that mean something to a pattern', 'Units 1+2', 'Units 1+2 and others', true],
  ])('knows an actor by %s, or not', (_rule, name, responsibleActor, isNamed) => {
    const found = findNamedActors([makeActor({ name })], [{ responsibleActor }]);
    expect(found.length > 0).toBe(isNamed);
  });

  test('counts the commitments that name it, once each', () => {
    const actor = makeActor({ name: 'Army (SAF)' });
    const commitments = ['SAF, the Army', 'SAF', 'Police'].map((responsibleActor) => ({
      responsibleActor,
    }));
    expect(findNamedActors([actor], commitments)).toEqual([{ actor, count: 2 }]);
  });
});
