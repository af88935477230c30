// Twelve indicators of five kinds into a table that has rows already, and back out again, without touching the mouse.
import { contentOf } from '../../src/blueprint/content';
import { drawForm } from '../../src/blueprint/drawForm';
import { officialForms } from '../../src/blueprint/forms';
import { workbookOf, type SheetBlueprint } from '../../src/blueprint/blueprint';
import { profileById } from '../../src/domain/profiles';
import type { ProjectIndicator, ProjectTable } from '../../src/domain/tables';
import { library, pickOf } from '../../src/library';
import { recognise } from '../../src/recognise';
import { checkTables } from '../../src/rules';
import { fundLabel } from '../../src/templates/blankTables';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { createWorkbook } from '../../workbench/store';
import { seen, whole } from '../support/seenRows';
import { closeBrowser, openWorkbench, type Workbench } from './browser';

let workbench: Workbench;
jest.setTimeout(60_000);
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench?.close();
  await closeBrowser();
});

const profile = profileById('2015')!;
const row = (
  level1: string,
  level2: string,
  name: string,
  operator: string,
  number: string,
  unit: string,
) => ({
  level1,
  level2,
  name,
  operator,
  number,
  unit,
});
const satisfaction = '社会公众或服务对象满意度指标';
const before: ProjectIndicator[] = [
  row('产出指标', '数量指标', '更新诊疗设备数量', '≥', '48', '台'),
  row('产出指标', '数量指标', '受益卫生院数量', '=', '6', '家'),
  row('产出指标', '质量指标', '设备安装调试合格率', '=', '100', '%'),
  row('产出指标', '成本指标', '设备更新总费用', '≤', '320', '万元'),
  row('效益指标', '社会效益指标', '基层首诊率', '≥', '62', '%'),
  row('满意度指标', satisfaction, '就诊群众满意度', '≥', '90', '%'),
];

/** What is typed for each, and the entry that Enter then ticks. */
const wanted = [
  ['peixunrenci', '培训人次'],
  ['gouzhishebeishu', '购置设备数量'],
  ['举办培训班', '举办培训班期数'],
  ['xmsyrs', '项目受益人数'],
  ['sbyshgl', '设备验收合格率'],
  ['培训cql', '培训出勤率'],
  ['xitongzhengchang', '系统正常运行率'],
  ['sbdhjsl', '设备到货及时率'],
  ['任务按期', '任务按期完成率'],
  ['设备购置单价', '设备购置单价'],
  ['huanzhemyd', '患者满意度'],
  ['gbzgmyd', '干部职工满意度'],
] as const;
const entries = wanted.map(([, name]) => library.find((entry) => entry.name === name)!);

function drawn(indicators: ProjectIndicator[]): SheetBlueprint {
  const table: ProjectTable = {
    kind: 'project',
    title: '',
    year: 2026,
    projectName: '乡镇卫生院设备更新项目',
    department: '云溪县卫生健康局',
    fundLabel,
    amount: '326.5',
    amountUnit: '万元',
    annualGoal: '更新六家乡镇卫生院的老旧设备，提高基层诊断能力，方便群众就近看病。',
    indicators,
  };
  return drawForm(officialForms.project, contentOf(table, 2026));
}

/** The rows as they should be: each at the end of its own block, in the order in which they were ticked. */
const after = profile.level1.flatMap(({ level2 }) =>
  level2.flatMap(({ name }) => [
    ...before.filter((indicator) => indicator.level2 === name),
    ...entries
      .map((entry) => pickOf(entry, profile))
      .filter((pick) => pick.level2 === name)
      .map(({ level1, level2: own, name: indicator, operator, number, unit }) =>
        row(level1, own, indicator, operator, number, unit),
      ),
  ]),
);

const openedSheet = async (bytes: Uint8Array) => {
  const store = createWorkbook();
  await store.open(bytes);
  return store.sheets()[0]!;
};
const savedSheet = async () => openedSheet(await workbench.save());
const fileOf = (blueprint: SheetBlueprint) => writeWorkbook(workbookOf(blueprint));
const findings = async (bytes: Uint8Array) =>
  checkTables(recognise(await readWorkbook(bytes))).map(({ rule, cells }) => `${rule} ${cells.join()}`);

/** Presses Tab until what has the focus in the pane answers to the test. */
async function tabTo(role: string, name: RegExp): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    const focused = await workbench.pane.evaluate(() => {
      const element = document.activeElement;
      return {
        role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
        name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      };
    });
    if (focused.role === role && name.test(focused.name)) return;
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${role} ${String(name)}`);
}

test('the entries are of five kinds', () => {
  expect(entries).not.toContain(undefined);
  expect(new Set(entries.map(({ level2 }) => level2['2015'])).size).toBe(5);
});

test('twelve are found, ticked and inserted by keys alone', async () => {
  const { page, pane } = workbench;
  const bytes = [...(await fileOf(drawn(before)))];
  await page.evaluate((file) => window.workbench.open(file), bytes);
  await pane.getByText('乡镇卫生院设备更新项目').first().waitFor();
  await pane.evaluate(() => (document.querySelector('[role=tab]') as HTMLElement).focus());

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await pane.getByRole('tree').waitFor();
  await tabTo('input', /搜索/);
  for (const [typed, name] of wanted) {
    await page.keyboard.type(typed);
    await pane
      .getByRole('treeitem')
      .first()
      .filter({ hasText: name })
      .waitFor({ timeout: 5_000 })
      .catch(async () => {
        throw new Error(`${typed} → ${await pane.getByRole('treeitem').first().innerText()}, not ${name}`);
      });
    await page.keyboard.press('Enter');
  }
  await pane.getByText('已选 12 项').waitFor();
  await page.keyboard.press('Control+Enter');
  await pane.getByText(/已插入 12 项指标/).waitFor();
});

test('merged cells, borders, order and findings are those of a form drawn with these rows', async () => {
  const bytes = await workbench.save();
  const wantedBytes = await fileOf(drawn(after));
  // A row keeps the height that it had when it stood alone in its block.
  expect(seen(await openedSheet(bytes))).toEqual(seen(await openedSheet(wantedBytes)));
  expect(await findings(bytes)).toEqual(await findings(wantedBytes));
});

test('undo brings the table back as it was', async () => {
  const { page, pane } = workbench;
  await pane.evaluate(() =>
    (document.querySelector('[role=tab][aria-selected=true]') as HTMLElement).focus(),
  );
  await tabTo('button', /撤销/);
  await page.keyboard.press('Enter');
  await pane.getByText('已撤销上一步').waitFor();
  expect(whole(await savedSheet())).toEqual(whole(await openedSheet(await fileOf(drawn(before)))));
});
