export default {
  testMatch: ['<rootDir>/{test,packages/*/test}/**/*.test.ts'],
  // d3-dsv ships ECMAScript modules only, which jest cannot require.
  transform: {'\\.(ts|mjs)$': '<rootDir>/scripts/jest-transform.cjs'},
  transformIgnorePatterns: ['/node_modules/(?!d3-dsv/)'],
  globalSetup: '<rootDir>/scripts/jest-setup.mjs',
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  // For two cores: tests in a browser wait more than they work.
  maxWorkers: 3,
};
