// Sheets through office.js, their names, panes, pages and links.
import { parseArea } from '../../../src/sheet/address';
import { at, fill, office, person, refused, run, sheet, value } from '../../support/hostSheet';

describe('sheets', () => {
  test('are added, moved, hidden, coloured and deleted', async () => {
    const added = await run((_, context) => {
      const added = context.workbook.worksheets.add('附表');
      added.position = 0;
      added.visibility = 'Hidden';
      added.tabColor = '#00FF00';
      return added.load('id,name,position,visibility,tabColor');
    });
    expect(added.toJSON()).toMatchObject({
      name: '附表',
      position: 0,
      visibility: 'Hidden',
      tabColor: '#00FF00',
    });
    expect(office.store.sheets()[0]?.id).toBe(added.id);
    const [visible, all] = await run((_, { workbook: { worksheets } }) => [
      worksheets.getCount(true),
      worksheets.getCount(),
    ]);
    expect(all!.value - visible!.value).toBe(1);
    await run((_, context) => context.workbook.worksheets.getItem(added.id).delete());
    expect(office.store.sheetByName('附表')).toBeUndefined();
  });

  test('know their neighbours', async () => {
    person(() => office.store.addSheet('后面'));
    const [next, last] = await run((own) => [
      own.getNext().load('name'),
      own.getNext().getNextOrNullObject().load('name'),
    ]);
    expect(next?.name).toBe('后面');
    expect(last?.isNullObject).toBe(true);
    person(() => office.store.deleteSheet(office.store.sheetByName('后面')!.id));
  });
});

test('names of the workbook and of a sheet', async () => {
  const [total, rate] = await run((own, context) => [
    context.workbook.names.add(`合计${sheet.name}`, own.getRange('B2:B3')).load(),
    own.names.add('税率', '=0.13').load('name,type,value,scope'),
  ]);
  expect(total?.toJSON()).toMatchObject({
    type: 'Range',
    scope: 'Workbook',
    formula: `=${sheet.name}!$B$2:$B$3`,
    visible: true,
  });
  expect(rate?.toJSON()).toMatchObject({ name: '税率', type: 'Double', scope: 'Worksheet', value: '=0.13' });
  const [byName, named] = await run((own, context) => [
    own.getRange(`合计${sheet.name}`).load('address'),
    context.workbook.names.getItem(`合计${sheet.name}`).getRange().load('address'),
  ]);
  expect([byName?.address, named?.address]).toEqual([`${sheet.name}!B2:B3`, `${sheet.name}!B2:B3`]);
  const add = (name: string) => refused((_, context) => context.workbook.names.add(name, '=1'));
  expect(await add('A1')).toEqual({ code: 'InvalidArgument', at: 'NamedItemCollection.add' });
  expect((await add(`合计${sheet.name}`))?.code).toBe('ItemAlreadyExists');
  await run((own) => own.names.getItem('税率').delete());
  expect((await run((own) => own.names.getItemOrNullObject('税率'))).isNullObject).toBe(true);
});

test('frozen panes', async () => {
  const located = await run((own) => {
    own.freezePanes.freezeAt(own.getRange('A1:B3'));
    return own.freezePanes.getLocationOrNullObject().load('address');
  });
  expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
  expect(located.address).toBe(`${sheet.name}!A1:B3`);
  await run((own) => own.freezePanes.freezeRows(1));
  expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
  await run((own) => own.freezePanes.unfreeze());
  expect((await run((own) => own.freezePanes.getLocationOrNullObject())).isNullObject).toBe(true);
});

test('page layout', async () => {
  const layout = await run((own) => {
    const layout = own.pageLayout;
    Object.assign(layout, {
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHorizontally: true,
      topMargin: 36,
    });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintArea('A1:G20');
    layout.setPrintTitleRows('$3:$4');
    layout.setPrintMargins('Centimeters', { left: 2.54 });
    layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    layout.headersFooters.defaultForAllPages.rightFooter = '&D';
    return layout.load(
      'orientation,zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter',
    );
  });
  expect(sheet.print).toMatchObject({
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: 1,
    area: parseArea('A1:G20'),
    titleRows: [2, 3],
    centerHorizontally: true,
    margins: { top: 0.5, left: 1 },
    footer: '&C第 &P 页&R&D',
  });
  expect(layout.toJSON()).toMatchObject({ orientation: 'Landscape', topMargin: 36, leftMargin: 72 });
  const [area, rows] = await run((own) => [
    own.pageLayout.getPrintAreaOrNullObject().load('address'),
    own.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
  ]);
  expect([area?.address, rows?.address]).toEqual([`${sheet.name}!A1:G20`, `${sheet.name}!3:4`]);
});

test('hyperlinks, within the workbook and outside', async () => {
  await run((own) => {
    own.getRange('A1').hyperlink = {
      documentReference: `${sheet.name}!B2`,
      textToDisplay: '见此',
      screenTip: '跳转',
    };
    own.getRange('A2').hyperlink = { address: 'https://example.com/' };
  });
  expect(sheet.hyperlinkAt(at('A1'))).toEqual({ target: `#${sheet.name}!B2`, tooltip: '跳转' });
  const range = await run((own) => own.getRange('A1').load('hyperlink,values'));
  expect(range.toJSON()).toMatchObject({
    values: [['见此']],
    hyperlink: { documentReference: `${sheet.name}!B2`, screenTip: '跳转', textToDisplay: '见此' },
  });
  await run((own) => own.getRange('A1:A2').clear('Hyperlinks'));
  expect(sheet.hyperlinkAt(at('A2'))).toBeUndefined();
});

test('gridlines are switched off', async () => {
  expect((await run((own) => own.load('showGridlines'))).showGridlines).toBe(true);
  await run((own) => (own.showGridlines = false));
  expect(sheet.gridlines).toBe(false);
});

test('the workbook says its name', async () => {
  person(() => (office.store.name = '绩效目标表.xlsx'));
  expect((await run((_, { workbook }) => workbook.load('name'))).name).toBe('绩效目标表.xlsx');
});

describe('a copy of a sheet', () => {
  const copy = (...args: Parameters<Excel.Worksheet['copy']>) =>
    run((own) => own.copy(...args).load('id,name,position'));
  const area = parseArea('A1:B2')!;

  test('has all that is on it, with references and names of its own', async () => {
    fill({ A1: 1, B1: '=A1*2', B2: `='${sheet.name}'!A1+总额` });
    person(() => {
      sheet.merge(parseArea('C1:D1')!);
      sheet.setStyle(area, { font: { bold: true } });
      sheet.setValidation(area, { condition: { type: 'list', source: `='${sheet.name}'!$A$1:$A$2` } });
      sheet.addHighlight({ area, formula: '=$A1>0', look: { font: { bold: true } } });
      sheet.setNote(at('A1'), { text: '说明', author: '' });
      sheet.print = { ...sheet.print, orientation: 'landscape', titleRows: [0, 0] };
      office.store.setName('总额', `='${sheet.name}'!$A$1`);
      office.store.setName('本表', `='${sheet.name}'!$B$1`, sheet.id);
    });
    const { id, name } = await copy('End');
    expect(name).toBe(`${sheet.name} (2)`);
    const made = office.store.sheet(id)!;
    expect(['B1', 'B2'].map((cell) => made.formula(at(cell)))).toEqual(['=A1*2', `='${name}'!A1+总额`]);
    expect(made.merges()).toEqual(sheet.merges());
    expect(made.style(at('B2'))).toEqual({ font: { bold: true } });
    expect(made.validationAt(at('A2'))?.condition).toEqual({ type: 'list', source: `='${name}'!$A$1:$A$2` });
    expect([made.highlights(), made.notes(), made.print]).toEqual([
      sheet.highlights(),
      sheet.notes(),
      sheet.print,
    ]);
    expect(office.store.names().filter((item) => item.sheet === id)).toEqual([
      expect.objectContaining({ name: '本表', formula: `='${name}'!$B$1` }),
      expect.objectContaining({ name: '总额', formula: `='${name}'!$A$1` }),
    ]);
    person(() => made.setInput(at('A1'), 10));
    expect([value('B1'), made.value(at('B1')), made.value(at('B2'))]).toEqual([2, 20, 20]);
    person(() => office.store.setName('总额', undefined));
  });

  test('stands where it is told to, without a word first; one undo takes it back', async () => {
    const before = office.store.sheets().map(({ name }) => name);
    const places = await run((own) => [
      own.copy().load('position'),
      own.copy('After', own).load('position'),
      own.copy('Before', own).load('position'),
    ]);
    const own = before.indexOf(sheet.name);
    expect(places.map(({ position }) => position)).toEqual([0, own + 2, own + 1]);
    office.store.undo();
    expect(office.store.sheets().map(({ name }) => name)).toEqual(before);
  });

  test('is refused while the structure is protected', async () => {
    person(() => office.store.protectStructure());
    expect((await refused((own) => own.copy()))?.code).toBe('AccessDenied');
    person(() => office.store.unprotectStructure());
  });
});
