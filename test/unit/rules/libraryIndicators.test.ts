// What the library offers must not be found fault with: rules and library speak the same language.
import { findLevel2, profiles, type Profile } from '../../../src/domain/profiles';
import { directionOf } from '../../../src/lexicon';
import { library, placeOf, type LibraryIndicator } from '../../../src/library';
import { checkTables } from '../../../src/rules';
import { project } from '../../support/tables';

/** Rules that want other rows beside the one. */
const ABOUT_WHOLE_TABLES = ['required-level2', 'cost-cap-present'];

/** A number that is possible for the indicator. */
function numberFor({ units, operator }: LibraryIndicator): string {
  if (units[0] !== '%') return '12';
  return operator === '≤' ? '5' : operator === '=' ? '100' : '90';
}

function rowOf(entry: LibraryIndicator, profile: Profile): string {
  const { level1, level2 } = placeOf(entry, profile);
  const value =
    entry.kind === 'quantitative'
      ? [entry.operator, numberFor(entry), entry.units[0]]
      : ['', '', entry.scale[0]];
  return [level1, level2, entry.name, ...value].join(' | ');
}

describe.each(['2015', '2021'] as const)('library indicators in a table of %s', (profileId) => {
  const profile = profiles.find(({ id }) => id === profileId)!;

  it('raise neither error nor warning', () => {
    const told = library.flatMap((entry) =>
      checkTables([project({ amount: '5000', rows: [rowOf(entry, profile)] })], {
        profile: () => profile,
      })
        .filter(({ rule, severity }) => severity !== 'info' && !ABOUT_WHOLE_TABLES.includes(rule))
        .map(({ rule, message }) => `${rule}: ${message['zh-CN']}`),
    );
    expect(told).toEqual([]);
  });
});

it('guesses no direction against the library’s', () => {
  const profile = profiles.find(({ id }) => id === '2015')!;
  const wrong = library
    .filter(({ kind, direction }) => kind === 'quantitative' && direction !== 'neutral')
    .map((entry) => ({ entry, kind: findLevel2(profile, entry.level2['2015'])?.level2.kind }))
    // Costs are told by their place, not by their names.
    .filter(({ entry, kind }) => {
      const guess = directionOf(entry.name, kind);
      return kind !== 'cost' && guess !== undefined && guess !== entry.direction;
    })
    .map(({ entry }) => entry.name);
  expect(wrong).toEqual([]);
});
