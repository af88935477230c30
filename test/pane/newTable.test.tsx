import { budgetYear } from '../../taskpane/form/year';
import { beginTable, checkNewTable, type NewTableDraft } from '../../taskpane/newTable/newTable';

const draft: NewTableDraft = {
  ...beginTable({}, '城市管理局'),
  year: '2027',
  projectName: '路灯改造',
  amount: '480',
};
const checked = (changes: Partial<NewTableDraft>) => checkNewTable({ ...draft, ...changes });

describe('what is right', () => {
  test.each([
    ['480', '480'],
    ['1,005.08', '1005.08'],
    ['12,345,678', '12345678'],
    ['１００５．０８', '1005.08'],
    [' 480 万元 ', '480'],
    ['￥480', '480'],
    ['00480', '480'],
    ['0.000001', '0.000001'],
    ['480.00', '480'],
    ['480.10', '480.1'],
    ['1,200.0000000', '1200'],
    ['100', '100'],
  ])('the amount %s is %s', (typed, amount) => {
    expect(checked({ amount: typed }).table).toMatchObject({ amount });
  });
  test.each([
    ['', 'form.amountMissing'],
    ['万元', 'form.amountMissing'],
    ['五百', 'form.amountNotNumber'],
    ['1,00', 'form.amountNotNumber'],
    ['4.8.0', 'form.amountNotNumber'],
    ['1e3', 'form.amountNotNumber'],
    ['4800000元', 'form.amountInYuan'],
    ['1.2亿元', 'form.amountInYuan'],
    ['0', 'form.amountNotPositive'],
    ['0.00', 'form.amountNotPositive'],
    ['-5', 'form.amountNotPositive'],
    ['0.0000001', 'form.amountTooFine'],
    ['4800000000', 'form.amountTooLarge'],
  ])('the amount %p is told %s', (typed, wrong) => {
    expect(checked({ amount: typed })).toEqual({
      table: undefined,
      wrong: { amount: wrong },
      firstWrong: 'amount',
    });
  });
  test.each([
    ['year', '２０２７年', 2027],
    ['blankRows', ' 3 ', 3],
    ['projectName', '  路灯改造 ', '路灯改造'],
  ] as const)('%s %p is %p', (field, typed, value) => {
    expect(checked({ [field]: typed }).table).toMatchObject({ [field]: value });
  });
  test.each([
    ['year', '27', 'form.yearWrong'],
    ['year', '1999', 'form.yearWrong'],
    ['blankRows', '1.5', 'form.fewRowsWrong'],
    ['blankRows', '21', 'form.fewRowsWrong'],
    ['blankRows', '0', 'form.fewRowsWrong'],
    ['projectName', ' ', 'form.projectNameMissing'],
    ['department', '局'.repeat(201), 'form.departmentLong'],
    ['annualGoal', '目'.repeat(5001), 'form.textLong'],
  ] as const)('%s %p is told %s', (field, typed, wrong) => {
    expect(checked({ [field]: typed }).wrong).toEqual({ [field]: wrong });
  });
  test('unseen characters that came along with a paste are dropped; only the goal has lines', () => {
    const typed = {
      projectName: '\ufeff路灯\u0000改造\u200b',
      department: '城市\t管理\n局',
      annualGoal: '改造\u0002路灯\n完成\u200b验收',
    };
    expect(checked({ ...typed }).table).toMatchObject({
      projectName: '路灯改造',
      department: '城市 管理 局',
      annualGoal: '改造路灯\n完成验收',
    });
    expect(checked({ department: '\u200b' }).wrong).toEqual({
      department: 'form.departmentMissing',
    });
  });
  test('the year that is budgeted changes in July', () => {
    expect(budgetYear(new Date(2026, 5, 30))).toBe(2026);
    expect(budgetYear(new Date(2026, 6, 1))).toBe(2027);
  });
});

describe('what each kind asks for', () => {
  const base = { year: 2027, formId: expect.any(String), lookId: 'standard' };
  const of = (changes: Partial<NewTableDraft>) =>
    checkNewTable({ ...beginTable(changes, '云溪县教育局'), year: '2027', ...changes });
  test('a project table begins with the sector of its department, and with all where none is plain', () => {
    const project = { kind: 'project', projectName: '营养改善计划', amount: '1,200' } as const;
    expect(of(project).table).toEqual({
      ...base,
      kind: 'project',
      projectName: '营养改善计划',
      department: '云溪县教育局',
      amount: '1200',
      annualGoal: '',
      profileId: '2021',
      sector: 'education',
      blankRows: 1,
    });
    expect(of({ ...project, department: '云溪县某中心' }).table).toMatchObject({ sector: undefined });
    expect(of({ ...project, sector: '' }).table).toMatchObject({ sector: undefined });
  });
  test('a strategic table', () => {
    expect(of({ kind: 'strategic', goals: ' 办好学校 ' }).table).toEqual({
      ...base,
      kind: 'strategic',
      department: '云溪县教育局',
      goals: '办好学校',
      blankRows: 10,
    });
    expect(of({ kind: 'strategic', blankRows: '101', department: '' })).toEqual({
      table: undefined,
      wrong: { blankRows: 'form.manyRowsWrong', department: 'form.departmentMissing' },
      firstWrong: 'department',
    });
  });
  test('an annual table', () => {
    expect(of({ kind: 'annual', duties: '4', blankRows: '2' }).table).toEqual({
      ...base,
      kind: 'annual',
      department: '云溪县教育局',
      duties: 4,
      blankRows: 2,
    });
    expect(of({ kind: 'annual', duties: '0' }).wrong).toEqual({ duties: 'form.fewRowsWrong' });
  });
  test('a summary names no department', () => {
    expect(of({ kind: 'summary', fundType: '政府性基金预算' }).table).toEqual({
      ...base,
      kind: 'summary',
      department: '',
      fundType: '政府性基金预算',
      blankRows: 10,
    });
  });
});
