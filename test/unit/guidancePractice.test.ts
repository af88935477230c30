// The practice sheet: the rules find what was planted, where the answers say, and nothing else.
import { profiles, type Profile } from '../../src/domain/profiles';
import { planted, type Defect } from '../../src/guidance/planted';
import { answers, practice, practiceTable } from '../../src/guidance/practice';
import { recognise } from '../../src/recognise';
import { checkTables } from '../../src/rules';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import { cellName } from '../../src/sheet/address';
import { snapshotOf } from '../support/snapshotOf';

const years = [2024, 2026, 2031];
const cases = profiles.flatMap((profile) => years.map((year) => [profile.id, year, profile] as const));

function findingsOf(profile: Profile, year: number, defects: readonly Defect[]) {
  const drawn = drawForm(officialForms.project, contentOf(practiceTable(profile, year, defects), year));
  return checkTables(recognise([snapshotOf(drawn)]));
}

test.each(cases)('without defects the table of %s for %s is sound', (_id, year, profile) => {
  expect(findingsOf(profile, year, [])).toEqual([]);
});

test.each(cases)('the sheet of %s for %s has the planted defects and no others', (_id, year, profile) => {
  const sheets = practice(profile, year).map(snapshotOf);
  const found = recognise(sheets);
  expect(found.map(({ sheetName, doubts }) => [sheetName, doubts])).toEqual([['练习（项目表）', []]]);
  const places = checkTables(found).map(({ rule, cells }) => `${cells[0]} ${rule}`);
  const told = answers(profile, year).map(({ rule, cell }) => `${cellName(cell)} ${rule}`);
  expect(places.sort()).toEqual(told.sort());
  expect(new Set(planted.map(({ rule }) => rule)).size).toBe(planted.length);
});

test.each(planted.map((defect) => [defect.rule, defect] as const))(
  '%s is found when it is alone',
  (rule, defect) => {
    for (const profile of profiles) {
      const found = findingsOf(profile, 2026, [defect]);
      expect(found.map((finding) => finding.rule)).toEqual([rule]);
      expect(found[0]!.severity).not.toBe('info');
    }
  },
);

test('the answers name cell, rule, reason and way out', () => {
  const [, sheet] = practice(
    profiles.find(({ id }) => id === '2015')!,
    2026,
  );
  const { values } = snapshotOf(sheet!);
  expect(values.filter(([first]) => first === '5')).toEqual([
    [
      '5',
      'F13',
      '值：“1400”',
      '【成本上限不超预算】一项费用的上限高于全部预算 320 万元，多半是多写了一个零。',
      '值改为“140”',
    ],
  ]);
});
