// The page of each rule: complete in both languages, and its examples are what it says they are.
import { rules, type Rule } from '../../../src/rules';
import { runRules } from '../../../src/rules/engine';
import { rulePages, type Example } from '../../../src/rules/pages';
import { annual, project, strategic, summary } from '../../support/tables';
import type { FoundTable } from '../../../src/domain/tables';

const locales = ['zh-CN', 'en-US'] as const;
/** Rules of what the sheet is, not of what the table says; their cases show what they find. */
const OF_SHEETS = ['column-unplaced', 'row-skipped', 'table-altered', 'table-unclear', 'stray-note'];

const builders = { project, strategic, annual, summary };
const tablesOf = (examples: readonly Example[]): FoundTable[] =>
  examples.map((example, index) => {
    if (example.kind === 'sheet') throw new Error('A sheet has no table to check');
    const build = builders[example.kind] as (given: object) => FoundTable;
    return build({ sheet: `示例${index + 1}`, ...example });
  });

test('every rule has a page, and no page is left over', () => {
  expect(Object.keys(rulePages).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(rules.filter(({ id }) => rulePages[id]).map((rule): [string, Rule] => [rule.id, rule]))(
  'the page of %s',
  (id, rule) => {
    const { what, why, mend, bad, good } = rulePages[id]!;

    it('says all that it has to say in both languages', () => {
      for (const text of [what, why, mend]) {
        expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*[。）]$/s);
        expect(text['en-US']).toMatch(/\.$/);
        expect(text['en-US'].length).toBeGreaterThan(30);
      }
      expect(new Set([what, why, mend].flatMap((text) => locales.map((locale) => text[locale]))).size).toBe(
        6,
      );
      expect([bad.length, good.length]).not.toContain(0);
    });

    const isOfSheet = [...bad, ...good].some(({ kind }) => kind === 'sheet');
    if (isOfSheet) {
      it('has no tables as examples for a reason', () => expect(OF_SHEETS).toContain(id));
    } else {
      it('shows a bad example that the rule finds, and a good one that it leaves alone', () => {
        const told = (examples: readonly Example[]) => runRules([rule], tablesOf(examples)).length > 0;
        expect([told(bad), told(good)]).toEqual([true, false]);
      });
    }
  },
);
