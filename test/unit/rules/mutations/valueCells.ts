// Faults in how a value is entered: operator, number and unit, each in its place.
import { normaliseUnit, parseValue } from '../../../../src/domain/values';
import { benchmarkFields } from '../../../../src/rules/view';
import type { Pick } from '../../../support/pick';
import { inRow, newRow, oneOf, subjectOf, type Mutation, type ProjectRow } from './mutation';

const isNumber = ({ operator, number }: ProjectRow) => operator !== '' && number !== '';
const departments = ['strategic', 'annual'] as const;
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const SPELLINGS: Record<string, string[]> = {
  '≥': ['>=', '≧', '＞＝', '不低于', '不少于', '=>'],
  '≤': ['<=', '≦', '＜＝', '不超过', '不高于', '=<'],
  '=': ['＝', '==', '等于'],
};
const IN_WORDS: Record<string, (value: string) => string> = {
  '≥': (value) => `${value}以上`,
  '≤': (value) => `${value}以内`,
  '=': (value) => `等于${value}`,
};

/** Words that answer a name which asks for no number. */
const WORDS: [level2: RegExp, name: string[], words: string[]][] = [
  [/质量/, ['档案归集情况', '验收资料归档', '现场安全管理'], ['完整', '规范', '符合国家标准']],
  [/时效/, ['年度总结报送', '首批设备交付', '隐患通报下达'], ['%年6月底前', '每季度末', '收到通知后立即']],
  [/社会效益/, ['服务管理机制', '群众办事环境'], ['已建立并运行', '有专人负责']],
];

/** `to` puts the words into their cells: `三级 | 符号 | 值 | 单位`. */
const inWords = (to: (name: string, words: string, pick: Pick) => string) =>
  oneOf(
    ...WORDS.map(([level2, names, words]) =>
      newRow(level2, (pick, table) =>
        to(subjectOf(table) + pick.of(names), pick.of(words).replace('%', String(table.year)), pick),
      ),
    ),
  );

export default {
  'operator-without-number': {
    // Few rows are left to tell by what the plan is for.
    relatives: ['target-differs-from-plan'],
    tables: oneOf(
      inRow(['project'], (row, pick) => {
        if (!isNumber(row)) return false;
        row.number = '';
        if (pick.chance()) row.unit = '';
      }),
      inWords((name, words, pick) => `${name} | ${pick.of(['≥', '≤', '=', '>'])} | | ${words}`),
      inRow(departments, (row, pick) => {
        row.annualValue = pick.of(['≥', '≤', '=', '>=', '＞', '不低于']);
      }),
    ),
  },
  'number-without-operator': {
    tables: inRow(['project'], (row) => {
      if (!isNumber(row)) return false;
      row.operator = '';
    }),
  },
  'unit-missing': {
    tables: oneOf(
      inRow(['project'], (row) => {
        if (!isNumber(row)) return false;
        row.unit = '';
      }),
      inRow(departments, (row, pick) => {
        const field = pick.of(['annualValue', ...benchmarkFields] as const);
        const value = parseValue(row[field]);
        if (value.kind !== 'quantity' || value.unit === '') return false;
        row[field] = (value.operator ?? '') + value.number;
      }),
    ),
  },
  'text-in-value-column': {
    tables: oneOf(
      inWords((name, words, pick) => `${name} | | ${words} | ${pick.of(['', '', '项'])}`),
      inRow(['project'], (row) => {
        if (row.number !== '') return false;
        [row.number, row.unit] = [row.unit, ''];
      }),
    ),
  },
  'value-and-unit-in-one-cell': {
    tables: inRow(['project'], (row, pick) => {
      if (!isNumber(row) || normaliseUnit(row.unit).includes('/')) return false;
      const { operator, number, unit } = row;
      const value = pick.of([`${number}${unit}`, `${number} ${unit}`, fullWidth(`${number}${unit}`)]);
      const written = pick.below(5);
      if (written === 0) Object.assign(row, { number: value, unit: pick.of(['', unit]) });
      else if (written === 1) Object.assign(row, { operator: '', number: operator + value, unit: '' });
      else if (written === 2)
        Object.assign(row, { operator: '', number: IN_WORDS[operator]!(value), unit: '' });
      else if (written === 3) Object.assign(row, { operator: operator + number, number: '' });
      else {
        const nothing = pick.of(['', '—', '/']);
        Object.assign(row, { operator: nothing, number: nothing, unit: operator + value });
      }
    }),
  },
  'operator-style': {
    tables: oneOf(
      inRow(['project'], (row, pick) => {
        if (!isNumber(row)) return false;
        row.operator = pick.of(SPELLINGS[row.operator]!);
      }),
      inRow(['project'], (row, pick) => {
        if (!isNumber(row)) return false;
        row.operator = pick.of(['约', '左右', '定量', '目标']);
      }),
    ),
  },
  'unit-style': {
    tables: inRow(['project'], (row, pick) => {
      if (!isNumber(row)) return false;
      const percent = row.unit === '%' ? ['百分比', '百分号'] : [];
      row.unit = pick.of([`（${row.unit}）`, `(${row.unit})`, `${row.unit}。`, `${row.unit}、`, ...percent]);
    }),
  },
} satisfies Record<string, Mutation>;
