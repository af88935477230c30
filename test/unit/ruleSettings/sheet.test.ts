// The sheet of a bureau's rules: drawn and read back, found by its labels, its mistakes told with their cells.
import fc from 'fast-check';
import { workbookOf } from '../../../src/blueprint/blueprint';
import { recognise } from '../../../src/recognise';
import { changesOf, drawRuleSheet, readRuleSheet, standardSettings } from '../../../src/rules/settings';
import { cellName } from '../../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/sheet/snapshot';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { anySettings, bureauSettings } from '../../support/ruleSettings';
import { snapshotOf } from '../../support/snapshotOf';

const drawn = snapshotOf(drawRuleSheet(bureauSettings));
const empty = snapshotOf(drawRuleSheet(standardSettings));
const read = (sheet: SheetSnapshot) => readRuleSheet([sheet])!;

/** The row that says this in any of its cells. */
const rowOf = (sheet: SheetSnapshot, text: string) => sheet.values.findIndex((row) => row.includes(text));

/** Written into columns of the row that says `text`. */
function written(sheet: SheetSnapshot, text: string, cells: Record<number, CellValue>): SheetSnapshot {
  const at = rowOf(sheet, text);
  const values = sheet.values.map((row, r) => (r === at ? row.map((old, c) => cells[c] ?? old) : row));
  return { ...sheet, values };
}

describe('drawn', () => {
  it('reads back as the same settings', () => {
    expect(read(drawn)).toMatchObject({ settings: bureauSettings, problems: [] });
    expect(read(empty)).toMatchObject({ settings: standardSettings, problems: [] });
  });

  it('reads back whatever is set', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { settings: again, problems } = read(snapshotOf(drawRuleSheet(settings)));
        expect(problems).toEqual([]);
        expect(again).toEqual(settings);
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  it('reads back from a file', async () => {
    const [sheet] = await readWorkbook(await writeWorkbook(workbookOf(drawRuleSheet(bureauSettings))));
    expect(read(sheet!).settings).toEqual(bureauSettings);
  });

  it('is no target table', () => {
    expect(recognise([drawn, empty])).toEqual([]);
  });

  it('names a cell for each change', () => {
    const { settings, cells } = read(drawn);
    const changes = changesOf(settings);
    expect(changes).toHaveLength(17);
    for (const { key } of changes) expect(cells[key]).toBeDefined();
    expect(cells['severities/vague-words/']).toEqual({ row: rowOf(drawn, 'vague-words'), column: 3 });
  });
});

describe('found', () => {
  it('wherever it stands, with columns in another order, and without ids', () => {
    const order = [6, 5, 1, 3, 0, 4, 2];
    const moved = {
      ...drawn,
      name: '规则2026',
      origin: { row: 4, column: 2 },
      values: drawn.values.map((row) =>
        row.filter((cell) => cell !== '').length > 2 ? order.map((at) => row[at]!) : row,
      ),
    };
    expect(read(moved).settings.all).toEqual(bureauSettings.all);
    const noIds = {
      ...drawn,
      values: drawn.values.map((row) =>
        row.includes('编号') || row[6] === '' ? row : row.map((cell, c) => (c === 1 ? '' : cell)),
      ),
    };
    expect(read(noIds).settings.all).toEqual(bureauSettings.all);
  });

  it('not where it cannot be seen, and not in another sheet', () => {
    expect(readRuleSheet([{ ...drawn, hidden: true }])).toBeUndefined();
    expect(
      readRuleSheet([{ ...drawn, values: drawn.values.slice(0, 4), numberFormats: [], formulas: [] }]),
    ).toBeUndefined();
  });

  it('once: a second one is told', () => {
    const two = readRuleSheet([drawn, { ...empty, id: 'b', name: '检查规则 (2)' }])!;
    expect(two.settings).toEqual(bureauSettings);
    expect(two.problems.map(({ sheet, message }) => [sheet, message['zh-CN']])).toEqual([
      ['b', '工作表“检查规则 (2)”也是检查规则，只有前面一张起作用。请删去一张。'],
    ]);
  });
});

describe('a mistake', () => {
  const told = (sheet: SheetSnapshot) =>
    read(sheet).problems.map(({ cell, message }) => `${cellName(cell!)} ${message['zh-CN']}`);
  const at = (text: string, column: string) => `${column}${rowOf(empty, text) + 1}`;

  it.each([
    ['vague-words', { 3: '严重' }, 'D', '“严重”不在其中，请写“错误”“警告”“提示”“不检查”之一，或留空。'],
    [
      'vague-words',
      { 1: 'vague', 0: '', 3: '错误' },
      'D',
      '看不出这一行是哪一项：“规则”里没有“vague”。请照原样写编号。',
    ],
    ['satisfactionFloor', { 4: 120 }, 'E', '“120”不能用，请写 0 到 100 的数字，单位是%，或留空。'],
    ['mostIndicators', { 3: '20.5' }, 'D', '“20.5”不能用，请写 1 到 1000 的整数，单位是条，或留空。'],
    ['sustainableImpact', { 4: '错误' }, 'E', '2021版没有“可持续影响指标”'],
    ['timeliness', { 3: '提示' }, 'D', '“提示”不在其中，请写“错误”“警告”“不要求”之一，或留空。'],
    ['slogans', { 2: '高' }, 'C', '“高”太短'],
    ['vagueValues', { 4: '没有这个词' }, 'E', '“没有评价标准的值”里没有“没有这个词”，无从删去。'],
    ['staleTexts', { 2: '五城联创' }, 'C', '“五城联创”的写法不对。请写成“两学一做：2018”的样子'],
    ['targetJump', { 3: 300 }, 'D', '互相矛盾，都不起作用'],
  ])('in %s is told with its cell: %o', (row, cells, column, message) => {
    const wrong = written(empty, row, cells);
    const [problem, ...others] = told(wrong);
    expect(others).toEqual([]);
    expect(problem).toContain(`${at(row, column)} `);
    expect(problem).toContain(message);
    expect(read(wrong).settings).toEqual(standardSettings);
  });

  it('leaves everything else as it is', () => {
    const wrong = written(written(drawn, 'typo', { 3: '乱写' }), 'satisfactionFloor', { 3: '很高' });
    const { settings, problems } = read(wrong);
    expect(problems).toHaveLength(2);
    expect(settings.all).toEqual({
      ...bureauSettings.all,
      severities: { 'vague-words': 'error' },
      thresholds: {},
    });
    expect(settings.words).toEqual(bureauSettings.words);
  });

  it('in a header takes its part away', () => {
    const wrong = written(drawn, '界限', { 0: '限' });
    expect(told(wrong)).toEqual([
      'A1 找不到“界限”一栏的表头，这一部分不起作用。请恢复表头，或另生成一张检查规则表。',
    ]);
    expect(read(wrong).settings.all.severities).toEqual(bureauSettings.all.severities);
  });
});

it('takes what people write for our words', () => {
  const own = written(
    written(written(empty, 'typo', { 3: ' 停用' }), 'satisfactionFloor', { 3: '８０%' }),
    'cost',
    { 4: 'warning' },
  );
  expect(read(own)).toMatchObject({
    problems: [],
    settings: {
      all: { severities: { typo: 'off' }, thresholds: { satisfactionFloor: 80 } },
      profiles: { '2021': { required: { cost: 'warning' } } },
    },
  });
});
