// Settings as JSON: the same object as the sheet gives, and errors that name the path and what is allowed.
import fc from 'fast-check';
import { standardSettings } from '../../../src/rules/settings';
import { parseRuleSettings, printRuleSettings } from '../../../src/rules/settings/json';
import { anySettings, bureauSettings } from '../../support/ruleSettings';

it('reads back as the same settings', () => {
  expect(parseRuleSettings(printRuleSettings(bureauSettings))).toEqual({ settings: bureauSettings });
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(parseRuleSettings(printRuleSettings(settings))).toEqual({ settings });
    }),
    { numRuns: 50, seed: 3 },
  );
});

it('needs a version and nothing else', () => {
  expect(parseRuleSettings('{"version":1}')).toEqual({ settings: standardSettings });
});

const told = (written: object | string) => {
  const text = typeof written === 'string' ? written : JSON.stringify({ version: 1, ...written });
  const parsed = parseRuleSettings(text);
  return 'problems' in parsed
    ? parsed.problems.map(({ path, message }) => `${path}: ${message['zh-CN']}`)
    : [];
};

it.each([
  [{ version: 2 }, 'version: 只能是 1。'],
  [
    { all: { severities: { typo: 'fatal' } } },
    'all.severities.typo: 只能是 "error"、"warning"、"info"、"off"。',
  ],
  [
    { all: { severities: { typos: 'off' } } },
    'all.severities: 没有这样的名称：typos。可用的有：docs/rules.md。',
  ],
  [
    { all: { threshold: {} } },
    'all: 没有这样的名称：threshold。可用的有：severities、thresholds、required。',
  ],
  [
    { all: { thresholds: { satisfactionFloor: 120 } } },
    'all.thresholds.satisfactionFloor: “120”不能用，请写 0 到 100 的数字，单位是%，或留空。',
  ],
  [
    { all: { thresholds: { mostIndicators: 2.5 } } },
    'all.thresholds.mostIndicators: “2.5”不能用，请写 1 到 1000 的整数，单位是条，或留空。',
  ],
  [{ profiles: { '2030': {} } }, 'profiles: 没有这样的名称：2030。可用的有：2021、2015。'],
  [
    { profiles: { '2021': { required: { sustainableImpact: 'error' } } } },
    'profiles.2021.required.sustainableImpact: 2021版没有“可持续影响指标”，它有：',
  ],
  [{ words: { vagueValues: { add: '好' } } }, 'words.vagueValues.add: 类型不对，应为 array。'],
  [{ words: { typos: { remove: ['及时'] } } }, 'words.typos.remove.0: “错别字”里没有“及时”，无从删去。'],
  [{ words: { slogans: { add: ['高'] } } }, 'words.slogans.add.0: “高”太短'],
  [
    { profiles: { '2015': { thresholds: { targetJump: 300 } } } },
    'profiles.2015.thresholds.targetJump: “年度指标值与历史值相差多少以上，要说明原因”（300）大于',
  ],
  ['{', ': 不是 JSON：'],
])('%j', (written, message) => {
  const [first, ...others] = told(written);
  expect(first).toContain(message);
  expect(others).toEqual([]);
});
