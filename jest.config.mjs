/**
 * Two kinds of test: `pure` needs no server and runs in `npm run check` as well; `system` runs against the real stack, which
 * its global setup brings up. A file says which it is by its name: `*.test.ts` or `*.system.test.ts`.
 */
const shape = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.odr', '<rootDir>/.odr-test'],
};

export default {
  projects: [
    {
      ...shape,
      displayName: 'pure',
      testMatch: ['<rootDir>/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.system\\.test\\.ts$'],
    },
    {
      ...shape,
      displayName: 'system',
      testMatch: ['<rootDir>/**/*.system.test.ts'],
      globalSetup: '<rootDir>/tests/kit/global-setup.ts',
      globalTeardown: '<rootDir>/tests/kit/global-teardown.ts',
    },
  ],
};
