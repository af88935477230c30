// The examples of the instruction sheet, put into sound tables: bad ones break the rule that they cite, good ones none.
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import { profiles, type Profile } from '../../src/domain/profiles';
import type { TableKind, TargetTable } from '../../src/domain/tables';
import { exampleTable } from '../../src/guidance/examples';
import { kindNames } from '../../src/guidance/words';
import { exampleText, fieldGuidance, tableWith, type FieldExample } from '../../src/guidance/fields';
import { fieldLabel } from '../../src/guidance/fieldLabel';
import { recognise } from '../../src/recognise';
import { checkTables, rules } from '../../src/rules';
import { snapshotOf } from '../support/snapshotOf';

const kinds = Object.keys(kindNames) as TableKind[];
const entries = kinds.flatMap((kind) =>
  fieldGuidance[kind].map((entry) => [kind, entry.field, entry.how, entry] as const),
);
const isAcross = (id: string) => rules.find((rule) => rule.id === id)?.scope === 'workbook';

/** The table with the example in it, beside the sound tables of the other kinds where the rule compares tables. */
function findingsOf(example: FieldExample, kind: TableKind, profile: Profile, rule: string | undefined) {
  const year = 2026;
  const drawn = (table: TargetTable) => drawForm(officialForms[table.kind], contentOf(table, year));
  const own = drawn(tableWith(example, kind, profile, year));
  const sheets: SheetBlueprint[] =
    rule !== undefined && isAcross(rule)
      ? kinds.map((other) => (other === kind ? own : drawn(exampleTable(other, profile, year))))
      : [own];
  return checkTables(recognise(sheets.map(snapshotOf)));
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('under %s', (_id, profile) => {
  test.each(entries)('%s, %s: %s', (kind, _field, _how, { good, bad }) => {
    const fine = findingsOf(good, kind, profile, bad?.rule);
    expect(fine.filter(({ severity }) => severity !== 'info')).toEqual([]);
    if (!bad) return;
    const told = findingsOf(bad, kind, profile, bad.rule);
    expect([...new Set(told.map(({ rule }) => rule))]).toEqual([bad.rule]);
  });
});

test.each(kinds)('every field of the form of %s is explained', (kind) => {
  const form = officialForms[kind];
  const texts = [
    ...form.lines.flatMap(({ parts }) => parts),
    ...form.columns,
    ...(form.total?.parts ?? []),
  ].flatMap(({ text = '' }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field!));
  const fields = new Set(texts.filter((field) => field !== 'fundLabel'));
  expect(new Set(fieldGuidance[kind].map(({ field }) => field))).toEqual(fields);
});

test('only a field that no rule looks at goes without a bad example', () => {
  expect(entries.filter(([, , , { bad }]) => !bad).map(([kind, field]) => `${kind} ${field}`)).toEqual([
    'annual dutySequence',
    'summary fundType',
  ]);
});

test.each([
  ['project', 'department', '主管部门'],
  ['project', 'amount', '资金情况'],
  ['project', 'unit', '单位（文字描述）'],
  ['strategic', 'department', '部门名称'],
  ['annual', 'standardSource', '来源'],
  ['summary', 'total', '合计'],
] as const)('the label of %s %s is %s', (kind, field, label) => {
  expect(fieldLabel(officialForms[kind], field)).toBe(label);
});

test('examples are shown with the row they stand in', () => {
  const shown = (kind: TableKind, field: string, which: 'good' | 'bad') => {
    const entry = fieldGuidance[kind].find((one) => one.field === field)!;
    return exampleText(
      field,
      entry[which]!,
      kind,
      profiles.find(({ id }) => id === '2015')!,
      2026,
    );
  };
  expect(shown('project', 'projectName', 'bad')).toBe('（空着）');
  expect(shown('project', 'level2', 'bad')).toBe('数量指标：新购图书验收合格率 =100%');
  expect(shown('project', 'number', 'bad')).toBe('符号 ≥，值 96场，单位 （空着）');
  expect(shown('project', 'operator', 'good')).toBe('图书购置费用 ≤90万元');
  expect(shown('strategic', 'note', 'good')).toBe('国内游客接待量：本年新设指标，尚无历史数据');
  expect(shown('annual', 'indicator', 'bad')).toBe('2025年完成文物巡查处数');
  expect(shown('strategic', 'priorYearValue', 'bad')).toBe('图书馆年流通人次：≥7.8万人次');
});
