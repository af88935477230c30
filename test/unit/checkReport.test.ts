import { recognise } from '../../src/recognise';
import type { Finding } from '../../src/rules/finding';
import { exitCodeOf, reportedFinding, reportedTable, type CheckReport } from '../../tools/check/report';
import { textReport } from '../../tools/check/textReport';
import { sheet } from '../support/sheet';
import { projectTable, summaryTable } from '../support/formRows';

const tables = recognise([sheet('项目', 'B2', projectTable), sheet('汇总', 'A1', summaryTable)]);

function finding(rest: Partial<Finding>): Finding {
  return {
    key: 'k',
    rule: 'unit-missing',
    severity: 'warning',
    heading: 'completeness',
    basis: 'form',
    source: '项目支出绩效目标表“单位”',
    title: { 'zh-CN': '数字要有单位', 'en-US': 'Numbers have units' },
    table: tables[0]!.id,
    sheet: tables[0]!.sheet,
    sheetName: tables[0]!.sheetName,
    cells: ['H10'],
    message: { 'zh-CN': '缺少单位。', 'en-US': 'The unit is missing.' },
    values: {},
    messageKey: 'missing',
    ...rest,
  };
}
const reportWith = (...findings: Finding[]): CheckReport => ({
  files: [
    {
      file: '预算.xlsx',
      tables: tables.map(reportedTable),
      findings: findings.map((entry) => reportedFinding(entry, 'zh-CN')),
    },
  ],
});

test('a summary counts its projects and has no department', () => {
  expect(reportedTable(tables[1]!)).toMatchObject({
    kind: 'summary',
    range: 'A1:E6',
    department: '',
    rows: 3,
  });
});

test('the exit code tells errors from files that cannot be read', () => {
  expect(exitCodeOf(reportWith(finding({})))).toBe(0);
  const errors = reportWith(finding({ severity: 'error' }));
  expect(exitCodeOf(errors)).toBe(1);
  expect(exitCodeOf({ files: [...errors.files, { file: 'x', error: '没有这个文件' }] })).toBe(2);
});

test('text groups findings by table and heading', () => {
  const report = reportWith(
    finding({ heading: 'feasibility', rule: 'cost-within-budget', severity: 'error', cells: ['G14', 'D5'] }),
    finding({}),
  );
  expect(textReport(report, 'zh-CN')).toBe(
    [
      '预算.xlsx',
      '',
      '  项目支出绩效目标表  项目!B2:H15  云溪县交通运输局  7 行',
      '    完整性',
      '      [警告] H10  缺少单位。  (unit-missing)',
      '    可行性',
      '      [错误] G14, D5  缺少单位。  (cost-within-budget)',
      '',
      '  项目绩效目标表汇总  汇总!A1:E6  3 行',
      '    未发现问题',
      '',
      '  共 2 张表：错误 1 个，警告 1 个，提示 0 个',
    ].join('\n'),
  );
});

test('text says so when a file has no table or cannot be read', () => {
  const report: CheckReport = {
    files: [
      { file: 'a.xlsx', tables: [], findings: [] },
      { file: 'b.xlsx', error: 'no such file' },
    ],
  };
  expect(textReport(report, 'en-US')).toBe(
    'a.xlsx\n  no target tables found\n\nb.xlsx\n  could not be read: no such file',
  );
});
