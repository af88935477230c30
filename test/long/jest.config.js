// npm run test:long: what takes too long for every run of the tests.
import config from '../../jest.config.js';

const unit = config.projects.find(({ displayName }) => displayName === 'unit');
export default {
  ...unit,
  displayName: 'long',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/long/**/*.test.ts'],
};
