// Ten thousand sheets with disturbed tables, the same ones every time.
import fc from 'fast-check';
import { isReadBack } from '../support/disturb';

test('disturbed tables are read back', () => {
  fc.assert(isReadBack, { seed: 101, numRuns: 10_000 });
}, 600_000);
