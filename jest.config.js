// Test projects: unit (Node), office (the real Office.js in jsdom), pane (React in jsdom), e2e (a real browser).
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  rootDir: '.',
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  transform,
  // numfmt's package names a CommonJS file that it does not contain.
  transformIgnorePatterns: ['/node_modules/(?!numfmt/)'],
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  ...rest,
});
const jsdom = {
  testEnvironment: 'jest-environment-jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
};

export default {
  // One core idle is too many where there are two.
  maxWorkers: '100%',
  // On a busy machine a form filled in by user events takes seconds; no test is about time.
  testTimeout: 30_000,
  projects: [
    project(
      'unit',
      ['test/unit/**/*.test.ts', 'src/**/*.test.ts', 'workbench/**/*.test.ts', 'tools/**/*.test.ts'],
      {
        testEnvironment: 'node',
      },
    ),
    project('office', ['test/excel/**/*.test.ts'], {
      testEnvironment: 'node',
      // office.js goes on for a moment in its own window after a test file has ended.
      testEnvironmentOptions: { globalsCleanup: 'off' },
    }),
    project('pane', ['test/pane/**/*.test.tsx', 'test/grid/**/*.test.ts'], {
      ...jsdom,
      setupFilesAfterEnv: ['<rootDir>/test/support/jsdomGaps.ts'],
    }),
    project('e2e', ['test/e2e/**/*.test.ts'], { testEnvironment: 'node' }),
  ],
};
