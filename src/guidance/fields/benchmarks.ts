// The columns from 年度指标值 to 备注, which the strategic and the annual table share.
import type { FieldGuidance } from './guidance';

export const benchmarkFields: readonly FieldGuidance[] = [
  {
    field: 'annualValue',
    how: '今年要达到的值，符号、数字、单位写在一格里。能用数字的不用文字。',
    good: { row: '国内游客接待量', put: { annualValue: '≥260万人次' } },
    bad: {
      row: '国内游客接待量',
      put: { annualValue: '明显增加' },
      rule: 'qualitative-but-measurable',
      why: '接待量是数得出的，只写“增加”无法考核。',
    },
  },
  {
    field: 'plannedValue',
    how: '规划里今年应达到的值；没有规划的空着。',
    good: { row: '国内游客接待量', put: { plannedValue: '260万人次' } },
    bad: {
      row: '国内游客接待量',
      put: { plannedValue: '280万人次' },
      rule: 'target-differs-from-plan',
      why: '年度目标没有落实规划，备注也没有说明原因。',
    },
  },
  {
    field: 'standardValue',
    how: '行业标准或文件规定的值。年度指标值应达到它，达不到的在备注说明。',
    good: { row: '图书馆年流通人次', put: { standardValue: '8万人次' } },
    bad: {
      row: '图书馆年流通人次',
      put: { standardValue: '9.2万人次' },
      rule: 'target-below-standard',
      why: '目标 8.5 万人次低于标准，备注没有说明。',
    },
  },
  {
    field: 'standardSource',
    how: '写标准、规划或文件的名称，让人查得到。',
    good: { row: '图书馆年流通人次', put: { standardSource: '公共图书馆评估定级标准' } },
    bad: {
      row: '图书馆年流通人次',
      put: { standardSource: '有关规定' },
      rule: 'source-vague',
      why: '查不到出处，等于没有写。',
    },
  },
  {
    field: 'prior3YearMean',
    how: '前三年实际数的平均，单位与年度指标值相同。',
    good: { row: '图书馆年流通人次', put: { prior3YearMean: '6.9万人次' } },
    bad: {
      row: '图书馆年流通人次',
      put: { prior3YearMean: '2.4万人次' },
      rule: 'mean-impossible',
      why: '乘 3 还不到上年的数，另外两年就成了负数。',
    },
  },
  {
    field: 'priorYearValue',
    how: '上年的实际数，不带符号，不照抄目标。',
    good: { row: '图书馆年流通人次', put: { priorYearValue: '7.8万人次' } },
    bad: {
      row: '图书馆年流通人次',
      put: { priorYearValue: '≥7.8万人次' },
      rule: 'history-with-operator',
      why: '带着“≥”，像是抄了上年的目标。',
    },
  },
  {
    field: 'historySource',
    how: '历史数的出处：统计年鉴、统计公报、内部统计等。',
    good: { row: '图书馆年流通人次', put: { historySource: '内部统计' } },
    bad: {
      row: '图书馆年流通人次',
      put: { historySource: '' },
      rule: 'source-missing',
      why: '有数没有出处，无法核对。',
    },
  },
  {
    field: 'note',
    how: '标准值、历史值都没有的，写明原因；目标低于历史或标准的，也在这里说明。',
    good: {
      row: '国内游客接待量',
      put: { prior3YearMean: '', priorYearValue: '', historySource: '', note: '本年新设指标，尚无历史数据' },
    },
    bad: {
      row: '国内游客接待量',
      put: { prior3YearMean: '', priorYearValue: '', historySource: '', note: '' },
      rule: 'benchmark-reason',
      why: '标准值、历史值都没有，也不说为什么。',
    },
  },
];
