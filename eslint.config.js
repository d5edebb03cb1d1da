import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that each room may not import from: the house has one direction of travel. */
const closed = {
  model: ['validation', 'dataset', 'scoring', 'views', 'i18n', 'components', 'islands', 'layouts'],
  scoring: ['validation', 'dataset', 'views', 'i18n', 'components', 'islands', 'layouts'],
  validation: ['dataset', 'scoring', 'views', 'i18n', 'components', 'islands', 'layouts'],
  dataset: ['scoring', 'views', 'i18n', 'components', 'islands', 'layouts'],
  views: ['validation', 'dataset', 'components', 'islands', 'layouts'],
  components: ['validation', 'dataset', 'scoring', 'layouts'],
  islands: ['dataset', 'components', 'layouts'],
};
/** Rooms of pure functions: no file, network or framework. */
const pure = ['model', 'scoring', 'validation', 'views', 'i18n'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'src/model/records.generated.ts', 'src/env.d.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(closed).map(([room, others]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: others.flatMap((other) => [`#${other}/*`, `**/${other}/**`]),
              message: `src/${room} may not import from there: see the map of the folders in README.md.`,
            },
            ...(pure.includes(room)
              ? [
                  {
                    group: ['node:*', 'astro', 'astro:*', 'react', 'react-dom'],
                    message: `src/${room} is pure: no file, network, clock or framework.`,
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
);
