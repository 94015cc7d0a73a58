import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** Which layer may import which: dependencies point one way, and apps never import apps. */
const depConstraints = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'scope:parser', notDependOnLibsWithTags: ['layer:enrichment'] },
  { sourceTag: 'scope:enricher', notDependOnLibsWithTags: ['layer:extraction'] },
  { sourceTag: 'scope:store', notDependOnLibsWithTags: ['layer:extraction', 'layer:enrichment'] },
  { sourceTag: 'scope:fetcher', notDependOnLibsWithTags: ['layer:enrichment'] },
  { sourceTag: 'layer:contracts', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:extraction', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:enrichment', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:database', onlyDependOnLibsWithTags: ['layer:contracts'] },
  { sourceTag: 'layer:messaging', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:database'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:contracts', 'layer:messaging', 'layer:database'] },
  { sourceTag: 'type:tests', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:bench', onlyDependOnLibsWithTags: ['type:lib'] },
];

/** Technologies that sit behind a few packages: anywhere else their import is an error. */
const kafka = { name: 'kafkajs', message: 'Only libs/messaging knows kafkajs: use its broker port.' };
const typeorm = { name: 'typeorm', message: 'Only libs/database and the services that own a schema know TypeORM.' };
const restrict = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] });

export default tseslint.config(
  { ignores: ['**/dist/**', '**/*.js', '**/*.mjs', '**/generated/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Nest declares its option bags as classes and documents them as object literals.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints }], ...restrict(kafka, typeorm) },
  },
  { files: ['libs/database/**', 'apps/fetcher/**', 'apps/store/**'], rules: restrict(kafka) },
  { files: ['libs/messaging/**', 'libs/testing/**', 'tests/**', 'bench/**'], rules: restrict(typeorm) },
  prettier,
);
