// Every rule against its cases, and no rule half-wired: file, registry, cases and documentation go together.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules';
import { outdated } from '../../../tools/ruleReference';
import { testRule, type RuleCases } from './ruleTester';

const root = join(__dirname, '../../..');
const groups = ['budget', 'structure', 'values', 'benchmarks', 'across'];
const namesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const ids = rules.map(({ id }) => id);
const files = groups.flatMap((group) => namesIn(`src/rules/${group}`, '.ts'));
const cases = namesIn('test/unit/rules', '.cases.ts');

describe('the set of rules', () => {
  it('has each id once', () => {
    expect([...new Set(ids)]).toEqual(ids);
  });

  it('registers every file, under the name of the file', () => {
    expect([...ids].sort()).toEqual([...files].sort());
  });

  it('has cases for every rule', () => {
    expect([...cases].sort()).toEqual([...ids].sort());
  });

  it('yields only to rules that exist', () => {
    expect(rules.flatMap(({ yieldsTo = [] }) => yieldsTo).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_, rule) => {
    const texts = [rule.title, ...Object.values(rule.messages)].flatMap((text) => [
      text['zh-CN'],
      text['en-US'],
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(rule.source.trim()).not.toBe('');
    for (const text of Object.values(rule.messages)) {
      const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))];
      const [zh, en] = [placeholders(text['zh-CN']), placeholders(text['en-US'])];
      expect(en.filter((name) => !zh.includes(name))).toEqual([]);
    }
  });

  it('is documented as it is', () => {
    expect(outdated()).toEqual([]);
  });
});

for (const id of cases) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is read above
  testRule(id, (require(`./${id}.cases`) as { default: RuleCases }).default);
}
