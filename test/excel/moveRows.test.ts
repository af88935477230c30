// Rows under the wrong category move by one click: the sheet then looks as if the form had been drawn with them in
// their place, and undo brings back what was there.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import type { ProjectIndicator, ProjectTable } from '../../src/domain/tables';
import { excelWorkbook } from '../../src/excel/workbook';
import { fixTogether, isFixable } from '../../src/rules/fixTogether';
import { createWorkbookReader } from '../../src/session/workbookReader';
import { drawSheet, openOffice, type OpenOffice } from '../support/officeHost';
import { seen, whole } from '../support/seenRows';
import { formOf, project } from '../support/targetTables';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const drawn = (table: ProjectTable) => drawForm(formOf(table), contentOf(table, 2026));
const row = (
  level1: string,
  level2: string,
  name: string,
  number: string,
  unit: string,
): ProjectIndicator => ({
  ...{ level1, level2, name, number, unit },
  operator: '≥',
});
const [cost, length, sections, quality, benefit, satisfaction] = project.indicators as [
  ProjectIndicator,
  ProjectIndicator,
  ProjectIndicator,
  ProjectIndicator,
  ProjectIndicator,
  ProjectIndicator,
];
const drivers = row('产出指标', '质量指标', '过往司机满意度', '88', '%');
const prompt = row('产出指标', '质量指标', '养护资金拨付及时率', '95', '%');
const people = row('产出指标', '社会效益指标', '受益群众人数', '3.2', '万人');
const households = { ...people, name: '受益农户户数', number: '8600', unit: '户' };

const scenes: [says: string, rule: string, wrong: ProjectIndicator[], right: ProjectIndicator[]][] = [
  [
    'into a block that is there, from the middle of another',
    'satisfaction-outside-satisfaction',
    [cost, length, sections, drivers, quality, benefit, satisfaction],
    [
      ...[cost, length, sections, quality, benefit, satisfaction],
      { ...drivers, level1: '满意度指标', level2: '服务对象满意度指标' },
    ],
  ],
  [
    'into a block of its own',
    'time-word-outside-timeliness',
    [cost, length, sections, prompt, quality, benefit, satisfaction],
    [cost, length, sections, quality, { ...prompt, level2: '时效指标' }, benefit, satisfaction],
  ],
  [
    'a second level with its rows under the right first level',
    'level2-under-level1',
    [cost, length, sections, people, households, quality, benefit, satisfaction],
    [
      ...[cost, length, sections, quality, benefit],
      { ...people, level1: '效益指标' },
      { ...households, level1: '效益指标' },
      satisfaction,
    ],
  ],
];

test.each(scenes)('%s', async (_, rule, wrong, right) => {
  const { sheet } = await drawSheet(drawn({ ...project, indicators: wrong }));
  const store = office.store.sheet(sheet)!;
  const before = whole(store);
  const { findings } = createWorkbookReader()(await excelWorkbook.read([sheet]), []);
  const [finding] = findings.filter(isFixable).filter((one) => one.rule === rule);
  expect(finding!.fix.changes.length).toBeGreaterThan(0);
  const applied = await excelWorkbook.apply(...fixTogether([finding!]).edits);
  const { sheet: model } = await drawSheet(drawn({ ...project, indicators: right }));
  expect(seen(store)).toEqual(seen(office.store.sheet(model)!));
  await applied.undo();
  expect(whole(store)).toEqual(before);
});
