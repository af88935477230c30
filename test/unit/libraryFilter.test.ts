// What a table is about narrows the library, and says which of equals comes first.
import { library } from '../../src/library';
import { nearness, passes } from '../../src/library/filter';

const entry = (sectors: string[], purposes: string[]) => ({ ...library[0]!, sectors, purposes });
const about = { sectors: ['health'], purposes: ['equipment'] };

test.each([
  [['health'], ['equipment'], true],
  [['health', 'education'], [], true],
  [[], [], true],
  [[], ['event'], false],
  [['education'], ['equipment'], false],
])('an entry of %j and %j passes: %p', (sectors, purposes, expected) => {
  expect(passes(entry(sectors, purposes), about)).toBe(expected);
  expect(passes(entry(sectors, purposes), { sectors: [], purposes: [] })).toBe(true);
});

test('its own sector is nearest, then what is common, then others', () => {
  const near = (sectors: string[]) => nearness(entry(sectors, []), about);
  expect(near(['health'])).toBeGreaterThan(near([]));
  expect(near([])).toBeGreaterThan(near(['education']));
  expect(nearness(entry(['health'], ['equipment']), about)).toBe(1);
  expect(nearness(entry(['education'], ['event']), about)).toBe(0);
});
