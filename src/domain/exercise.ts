// Tables that are there to learn from: a template workbook's example and practice. Nobody submits them.
import type { TargetTable } from './tables';
import { compactText } from './text';

/** What the title of such a table says in brackets at its end, perhaps with more behind it. */
export const exerciseMarks = { example: '填报示例', practice: '练习' } as const;

const atEnd = new RegExp(`\\((?:${Object.values(exerciseMarks).join('|')})(?:,[^()]*)?\\)$`);

export const isExercise = ({ title }: Pick<TargetTable, 'title'>): boolean => atEnd.test(compactText(title));
