// What has to be mended in a file before it is imported, in the user's language.
import type { ImportProblem } from '../../../src/library/own';
import type { TextKey } from '../../text/zh';
import type { Text } from '../../text/useText';

export function problemText({ code, values }: ImportProblem, { t, fillText }: Text): string {
  const columnName = (field: string) => fillText(`own.column.${field}` as TextKey, {});
  const told = Object.entries(values).map(([key, value]): [string, string] => {
    const list = typeof value === 'string' ? [value] : value;
    const isField = key === 'field' || key === 'missing';
    const text = list.map((item) => (isField ? columnName(item) : item)).join('、');
    return [key, text === '' && key === 'near' ? t('own.nothingNear') : text];
  });
  return fillText(`own.problem.${code}`, Object.fromEntries(told));
}

/** Sheet and cell or row; '' for what concerns the file. */
export function problemPlace({ sheet, row, column }: ImportProblem, { t }: Text): string {
  if (sheet === '' || row === undefined) return sheet;
  return t('own.where', { sheet, cell: `${column ?? ''}${row}` });
}
