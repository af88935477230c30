// Where reading a table had to choose or gave up: columns without a sure label, tables without header or department.
import { columnName } from '../../sheet/address';
import { columnsOf } from '../columns';
import { defineRule, type Report } from '../rule';
import type { RecognitionDoubt, TableKind } from '../../domain/tables';

type Message = 'headerMissing' | 'groupOnly' | 'twoCandidates' | 'unread' | 'department';

const labelOf = (kind: TableKind, { field, text }: RecognitionDoubt) =>
  columnsOf[kind].find(([name]) => name === field)?.[1] ?? text;

function reportOf(kind: TableKind, doubt: RecognitionDoubt): Report<Message> | undefined {
  const { cell, text, field, taken, unread = 0 } = doubt;
  const label = labelOf(kind, doubt);
  const column = columnName(cell.column);
  if (doubt.kind === 'header-missing' && field !== undefined)
    return {
      message: text === '' ? 'headerMissing' : 'groupOnly',
      cells: [cell],
      values: { column, label, text },
    };
  if (doubt.kind === 'two-candidates' && taken !== undefined)
    return {
      message: 'twoCandidates',
      cells: [cell, { ...cell, column: taken }],
      values: { column, label, taken: columnName(taken), count: String(unread) },
      severity: 'warning',
    };
  if (doubt.kind === 'table-unread')
    return { message: 'unread', cells: [cell], values: { text }, severity: 'warning' };
  return undefined;
}

export default defineRule({
  id: 'table-unclear',
  title: { 'zh-CN': '表格识别存疑', 'en-US': 'Table read with doubts' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'workbook',
  messages: {
    headerMissing: {
      'zh-CN': '{column} 列没有表头，已按表样的顺序当作“{label}”读取。请补上表头，并核对内容是否相符。',
      'en-US':
        'Column {column} has no label; by the order of the form it was read as {label}. Add the label, and see that the contents agree.',
    },
    groupOnly: {
      'zh-CN': '{column} 列的表头只有“{text}”，已当作“{label}”读取。请按表样补全表头，并核对内容是否相符。',
      'en-US':
        'Column {column} says no more than {text}; it was read as {label}. Complete the header as in the form, and see that the contents agree.',
    },
    twoCandidates: {
      'zh-CN':
        '{taken} 列和 {column} 列都像“{label}”，读取了 {taken} 列；{column} 列的 {count} 个单元格没有读入。请改正其中一列的表头，或删去多余的一列。',
      'en-US':
        'Columns {taken} and {column} both look like {label}. {taken} was read; {count} filled cells of {column} were not. Mend the label of one of them, or delete the one that is too many.',
    },
    unread: {
      'zh-CN':
        '“{text}”像是一张绩效目标表的标题，但下面没有找到完整的表头，这张表没有读入。请按表样补上表头。',
      'en-US':
        '{text} looks like the title of a target table, but no complete header was found below; the table was not read. Add the header of the form.',
    },
    department: {
      'zh-CN':
        '无法确定“{text}”属于哪个部门，没有与整体战略目标表比对。请在表上方写明“部门名称：……”，或让两张表的工作表名称对应。',
      'en-US':
        'It is not certain whose table {text} is, so it was not compared with a strategic table. Write 部门名称：… above it, or give both sheets names that belong together.',
    },
  },
  check({ workbook, report }) {
    const kinds = ['project', 'strategic', 'annual', 'summary'] as const;
    // Without strategic tables there is nothing to compare with.
    const compares = workbook.ofKind('strategic').length > 0;
    for (const view of kinds.flatMap((kind) => workbook.ofKind(kind))) {
      for (const doubt of view.doubts) {
        const told = reportOf(view.kind, doubt);
        if (told) report(view, told);
        if (doubt.kind === 'department-unsure' && compares)
          report(view, { message: 'department', cells: [view.anchor], values: { text: doubt.text } });
      }
    }
  },
});
