// Defined names through office.js, and lists of choices made of them, as a library on a hidden sheet gives them.
import { parseArea } from '../../../src/sheet/address';
import { createWorkbook } from '../../../workbench/store';
import type { SheetStore } from '../../../workbench/store/store';
import { at, fill, office, person, refused, run, sheet } from '../../support/hostSheet';

const area = (address: string) => parseArea(address)!;
const names = () => office.store.names().map(({ name, formula, visible }) => ({ name, formula, visible }));
afterEach(() =>
  person(() =>
    office.store.names().forEach(({ name, sheet: of }) => office.store.setName(name, undefined, of)),
  ),
);

describe('a name', () => {
  test('is hidden and shown, works either way, and is kept so in the file', async () => {
    fill({ A1: 4, B1: '=乘数*2' });
    await run((own, { workbook }) => {
      const added = workbook.names.add('乘数', own.getRange('A1'));
      added.visible = false;
    });
    expect(names()).toEqual([{ name: '乘数', formula: `=${sheet.name}!$A$1`, visible: false }]);
    expect(sheet.value(at('B1'))).toBe(8);
    const item = await run((_, { workbook }) => workbook.names.getItem('乘数').load('visible'));
    expect(item.visible).toBe(false);
    const book = createWorkbook();
    await book.open(await office.store.save());
    expect(book.names()).toMatchObject([{ name: '乘数', visible: false }]);
    await run((_, { workbook }) => (workbook.names.getItem('乘数').visible = true));
    expect(names()[0]?.visible).toBe(true);
  });

  test('keeps being hidden when its formula is set', async () => {
    fill({ A1: 4, A2: 5, B1: '=乘数' });
    await run((own, { workbook }) => {
      workbook.names.add('乘数', own.getRange('A1')).visible = false;
      workbook.names.getItem('乘数').formula = `=${sheet.name}!$A$2`;
    });
    expect([sheet.value(at('B1')), names()[0]?.visible]).toEqual([5, false]);
  });

  test('that exists cannot be added again, in any case; a sheet may have one of its own', async () => {
    const add = () => refused((_, { workbook }) => workbook.names.add('LIBRARY', '=1'));
    await run((_, { workbook }) => workbook.names.add('library', '=1'));
    expect(await add()).toEqual({ code: 'ItemAlreadyExists', at: 'NamedItemCollection.add' });
    await run((own) => own.names.add('Library', '=2'));
    fill({ A1: '=Library' });
    expect(sheet.value(at('A1'))).toBe(2);
  });
});

describe('a list made of names', () => {
  /** What the second column of the library is called in the first. */
  const WORDS = [
    ['数量指标', '培训人次'],
    ['数量指标', '印发手册份数'],
    ['质量指标', '培训合格率'],
    ['时效指标', '按期完成率'],
    ['时效指标', '经费下达时间'],
    ['时效指标', '验收时间'],
  ];
  /** The last kind that stands in column C at this row or above: C says it once for a block. */
  const KIND = 'LOOKUP(2,1/($C$8:$C8<>""),$C$8:$C8)';
  const SOURCE = `=OFFSET(库_名称,MATCH(${KIND},库_类别,0)-1,0,COUNTIF(库_类别,${KIND}),1)`;
  let library: SheetStore;

  /** Kinds in C8, C11 and C14, three rows each but for the last, which has two. */
  beforeEach(async () => {
    fill({ C8: '数量指标', C11: '质量指标', C14: '时效指标' });
    await run((own, { workbook }) => {
      const added = workbook.worksheets.add(`库${sheet.name}`);
      added.getRange('A2:B7').values = WORDS;
      workbook.names.add('库_类别', added.getRange('A2:A7')).visible = false;
      workbook.names.add('库_名称', added.getRange('B2:B7')).visible = false;
      added.visibility = 'VeryHidden';
      own.getRange('D8:D15').dataValidation.rule = { list: { inCellDropDown: true, source: SOURCE } };
    });
    library = office.store.sheetByName(`库${sheet.name}`)!;
  });
  afterEach(() => person(() => office.store.deleteSheet(library.id)));

  function wordsOf(kind: string): string[] {
    const rows = Array.from({ length: library.usedArea(true)!.bottom + 1 }, (_, row) => row);
    return rows
      .filter((row) => library.value({ row, column: 0 }) === kind)
      .map((row) => String(library.value({ row, column: 1 })));
  }
  /** For each row from 8 on, the kind whose words it is offered; the choices themselves where they are no kind's. */
  const offered = (last: number) =>
    Array.from({ length: last - 7 }, (_, n) => {
      const choices = sheet.listChoices({ row: 7 + n, column: 3 })!;
      return (
        ['数量指标', '质量指标', '时效指标'].find(
          (kind) => JSON.stringify(wordsOf(kind)) === JSON.stringify(choices),
        ) ?? choices
      );
    });
  const times = (count: number, kind: string) => Array.from({ length: count }, () => kind);
  const THREE = [...times(3, '数量指标'), ...times(3, '质量指标'), ...times(2, '时效指标')];

  const merged = () =>
    run((own) => ['C8:C10', 'C11:C13', 'C14:C15'].forEach((address) => own.getRange(address).merge()));

  describe.each([
    ['with blocks left blank', () => Promise.resolve()],
    ['with merged blocks', merged],
  ])('%s', (_, prepare) => {
    beforeEach(async () => void (await prepare()));

    test('offers each row the words of its block', () => {
      expect(offered(15)).toEqual(THREE);
      expect(sheet.listChoices(at('D9'))).toEqual(['培训人次', '印发手册份数']);
    });

    test('lets pass what it offers and nothing else', async () => {
      await run(
        (own) => (own.getRange('D9:D12').values = [['培训人次'], [''], ['培训人次'], ['培训合格率']]),
      );
      const invalid = await run((own) =>
        own.getRange('D8:D15').dataValidation.getInvalidCellsOrNullObject().load('address'),
      );
      expect(invalid.address).toBe(`${sheet.name}!D11`);
    });

    test('goes on doing so after rows were inserted above, inside and at the end of a block', async () => {
      await run((own) => own.getRange('12:12').insert('Down'));
      expect(offered(16)).toEqual([
        ...times(3, '数量指标'),
        ...times(4, '质量指标'),
        ...times(2, '时效指标'),
      ]);
      await run((own) => own.getRange('15:15').insert('Down'));
      expect(offered(16)).toEqual([...times(3, '数量指标'), ...times(5, '质量指标'), '时效指标']);
      await run((own) => own.getRange('18:18').insert('Down'));
      expect(offered(18).slice(8)).toEqual(times(3, '时效指标'));
      await run((own) => own.getRange('2:3').insert('Down'));
      expect(sheet.listChoices(at('D8'))).toBeUndefined();
      expect(sheet.listChoices(at('D10'))).toEqual(wordsOf('数量指标'));
      expect(sheet.listChoices(at('D20'))).toEqual(wordsOf('时效指标'));
    });

    test('takes in words that are inserted among those of the library', async () => {
      await run((_, { workbook }) => {
        const hidden = workbook.worksheets.getItem(library.id);
        hidden.getRange('4:4').insert('Down');
        hidden.getRange('A4:B4').values = [['数量指标', '举办场次']];
      });
      expect(names().map(({ formula }) => formula)).toEqual([
        `=${library.name}!$A$2:$A$8`,
        `=${library.name}!$B$2:$B$8`,
      ]);
      expect(sheet.listChoices(at('D10'))).toEqual(['培训人次', '印发手册份数', '举办场次']);
      expect(offered(15)).toEqual(THREE);
    });

    test('is the same in the file', async () => {
      const book = createWorkbook();
      await book.open(await office.store.save());
      const again = book.sheetByName(sheet.name)!;
      const all = (of: SheetStore) =>
        Array.from({ length: 8 }, (_, n) => of.listChoices({ row: 7 + n, column: 3 }));
      expect(all(again)).toEqual(all(sheet));
      expect(all(again)[3]).toEqual(['培训合格率']);
    });
  });

  test('is empty where the kind is not in the library', async () => {
    await run((own) => (own.getRange('C11').values = [['其他指标']]));
    expect([sheet.listChoices(at('D10')), sheet.listChoices(at('D12'))]).toEqual([
      ['培训人次', '印发手册份数'],
      [],
    ]);
  });

  test('conditional formats and checks of their own read names and whole ranges at once', async () => {
    fill({ D8: '培训人次', D9: '未收录', D11: '培训合格率', D12: '培训人次' });
    await run((own) => {
      const format = own.getRange('D8:D15').conditionalFormats.add('Custom');
      format.custom.rule.formula = `=AND($D8<>"",SUMPRODUCT((库_类别=${KIND})*(库_名称=$D8))=0)`;
      format.custom.format.font.color = '#FF0000';
      own.getRange('E8:E15').dataValidation.rule = {
        custom: { formula: '=SUM(($E$8:$E$15<>"")*1)<=2' },
      };
    });
    const lit = ['D8', 'D9', 'D10', 'D11', 'D12'].filter((address) => sheet.highlightLook(at(address)));
    expect(lit).toEqual(['D9', 'D12']);
    fill({ E8: 1, E9: 1 });
    expect([sheet.isValid(at('E8'), '2'), sheet.isValid(at('E10'), '2')]).toEqual([true, false]);
  });
});

test('names that a validation uses may be of its own sheet', async () => {
  fill({ H1: '甲', H2: '乙' });
  person(() => {
    office.store.setName('选项', `=${sheet.name}!$H$1:$H$2`, sheet.id);
    sheet.setValidation(area('A1'), { condition: { type: 'list', source: '=选项' } });
  });
  expect(sheet.listChoices(at('A1'))).toEqual(['甲', '乙']);
});
