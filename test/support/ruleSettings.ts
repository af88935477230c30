// Settings of a bureau for tests: one by hand, and any that could be written.
import fc from 'fast-check';
import { profiles } from '../../src/domain/profiles';
import { plainLists } from '../../src/lexicon';
import { rules } from '../../src/rules';
import { thresholdInfos } from '../../src/rules/settings/catalogue';
import { demands, requirablesByProfile, setSeverities } from '../../src/rules/settings/names';
import { noOverrides, standardSettings, type RuleSettings } from '../../src/rules/settings/settings';
import { tidySettings } from '../../src/rules/settings/written';

export const bureauSettings: RuleSettings = {
  ...standardSettings,
  name: '云溪县财政局',
  all: {
    severities: { 'vague-words': 'error', typo: 'off' },
    thresholds: { satisfactionFloor: 85 },
    required: { satisfaction: 'error' },
  },
  profiles: {
    '2015': { ...noOverrides, severities: { typo: 'error' }, required: { timeliness: 'warning' } },
    '2021': { ...noOverrides, thresholds: { mostIndicators: 20 }, required: { timeliness: 'error' } },
  },
  words: {
    vagueValues: { add: ['基本满意'], remove: ['长期'] },
    slogans: { add: ['高标准'], remove: [] },
    staleTexts: { add: [{ phrase: '五城联创', lastYear: 2023 }], remove: ['两学一做'] },
    typos: { add: [{ slip: '绩较', right: '绩效' }], remove: ['人材'] },
    nounUnits: { add: [{ noun: '床位数', units: ['张'] }], remove: ['机制'] },
  },
};

const anyOf = <Value>(ids: readonly string[], value: (id: string) => fc.Arbitrary<Value>) =>
  fc
    .subarray([...ids], { maxLength: 4 })
    .chain((keys) =>
      fc
        .tuple(...keys.map((key) => value(key).map((one): [string, Value] => [key, one])))
        .map((entries) => Object.fromEntries(entries)),
    );

const overrides = (profile: string | undefined) => {
  const kinds = profiles
    .filter(({ id }) => profile === undefined || id === profile)
    .flatMap(({ id }) => requirablesByProfile.get(id)!.map((entry) => entry.id));
  return fc.record({
    severities: anyOf(
      rules.map(({ id }) => id),
      () => fc.constantFrom(...setSeverities),
    ),
    // One of a pair only, and never on the wrong side of the other.
    thresholds: anyOf(['satisfactionFloor', 'identicalRows', 'costCapErrorAbove', 'identicalShare'], (id) => {
      const { least, most } = thresholdInfos[id as keyof typeof thresholdInfos];
      return fc.integer({ min: least, max: most });
    }),
    required: anyOf([...new Set(kinds)], () => fc.constantFrom(...demands)),
  });
};

const word = fc.constantFrom('基本满意', '尽力而为', '高标准', '稳中向好', '相关会议', '自媒体号');
const words = fc.uniqueArray(word, { maxLength: 3 });

export const anySettings: fc.Arbitrary<RuleSettings> = fc
  .record({
    version: fc.constant(standardSettings.version),
    name: fc.constantFrom('', '云溪县财政局'),
    all: overrides(undefined),
    profiles: fc.record({ '2015': overrides('2015'), '2021': overrides('2021') }),
    words: anyOf(plainLists, () => words.map((add) => ({ add, remove: [] as string[] }))),
  })
  .map((settings) => tidySettings(settings as RuleSettings));
