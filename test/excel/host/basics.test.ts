import { openOffice, type OpenOffice } from '../../support/officeHost';

let office: OpenOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('Excel.run writes and reads', async () => {
  const { Excel } = office;
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:C3');
    range.values = [
      ['项目', 1],
      ['=C2+1', true],
    ];
    range.load('values,address,formulas');
    sheet.load('name');
    await context.sync();
    return { values: range.values, address: range.address, formulas: range.formulas, name: sheet.name };
  });
  expect(result).toEqual({
    values: [
      ['项目', 1],
      [2, true],
    ],
    address: 'Sheet1!B2:C3',
    formulas: [
      ['项目', 1],
      ['=C2+1', true],
    ],
    name: 'Sheet1',
  });
});
