// Pages of rules about the sheet that holds a table: columns, rows and labels that were changed.
import type { RulePage } from './page';

export const sheetPages = {
  'column-unplaced': {
    what: {
      'zh-CN':
        '表头区里不是表样文字、也不是常见别名的列，提示没有读入：下面有内容的是警告，没有内容的是提示。没有表头而下面有内容、又猜不出是哪一列的，同样提出。完全空白的列不提。',
      'en-US':
        'Columns within the table whose label is neither of the form nor a common synonym were not read: a warning where cells below are filled, else a hint. Filled columns without any label are reported too; blank ones are not.',
    },
    why: {
      'zh-CN':
        '没有读入的内容不检查、不汇总，导入系统时也会丢。如果它就是指标值或单位那一列，整张表的值等于没有报。',
      'en-US':
        'What was not read is neither checked nor added up, and an import drops it. If it is the column of values or units, the table says no values at all.',
    },
    mend: {
      'zh-CN':
        '是表样里的列，把表头改成表样的文字；是自己加的列（责任人、自评得分），可以留着自用，上报前移到表外或删去。',
      'en-US':
        'If it is a column of the form, give it the label of the form. A column that you added, such as the person in charge, can stay for your own use; remove it before submitting.',
    },
    bad: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '项目表在“单位（文字描述）”右边多了一列，表头是“责任人”，下面填了姓名。',
          'en-US': 'Right of 单位（文字描述） stands one more column, 责任人, filled with names.',
        },
      },
    ],
    good: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '“责任人”列移到另一张工作表，项目表只留表样的 7 列。',
          'en-US': 'The names stand on another sheet; the project table has its seven columns only.',
        },
      },
    ],
  },
  'row-skipped': {
    what: {
      'zh-CN':
        '夹在指标行中间、文字不在任何一列里的行，和汇总表里的“小计”行，没有作为指标或项目读入，提示出来。换页重复的表头、空行、表格下面的说明和签字行不提。',
      'en-US':
        'Rows among the indicators whose text stands in no column of the form, and subtotals in a summary, were not read. Headers repeated on a new page, blank rows, and remarks or signatures below the table are left alone.',
    },
    why: {
      'zh-CN':
        '如果这一行本是一条指标，它就没有被检查，导入时也会丢；汇总表里多一行小计，合计公式容易把它再加一遍。',
      'en-US':
        'If the row was meant as an indicator, it was not checked and an import drops it. A subtotal in a summary is easily added a second time.',
    },
    mend: {
      'zh-CN':
        '是指标的，把各项填到对应的列；是分组标题或说明的，移到表外；小计行删去，需要分组数的另列一张表。',
      'en-US':
        'Put an indicator into its columns, move headings and remarks out of the table, and delete subtotals; sums by group belong on a sheet of their own.',
    },
    bad: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '在两条指标之间插了一行，只在最左边的合并列里写“以下为第二批项目”。',
          'en-US': 'Between two indicators a row says only “second batch below”, in the leftmost column.',
        },
      },
    ],
    good: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '该行删去，批次写在指标名称里，如“第二批维修学校数”。',
          'en-US': 'The row is gone; the batch stands in the name, such as 第二批维修学校数.',
        },
      },
    ],
  },
  'table-altered': {
    what: {
      'zh-CN':
        '项目表、战略表、年度表、汇总表的列与表样对照，少了哪一列就提出，一张表只提一次。年度表指标类别自成一列或没有类别，都是允许的；列的先后次序不限。',
      'en-US':
        'Compares the columns of each table with the form and names those that are missing, once a table. A column of categories in an annual table may be there or not, and the order of columns is free.',
    },
    why: {
      'zh-CN':
        '少一列就少一类信息：没有符号列，分不清是上限还是下限；没有备注列，没处说明为什么没有标准值。财政汇总按列合并，缺列的表要人工补。',
      'en-US':
        'With a column goes what it says: without operators nobody knows floor from ceiling, without notes there is no place for reasons. Finance merges tables by column, and repairs by hand those that lack one.',
    },
    mend: {
      'zh-CN':
        '列被删掉的，用“表格”里的重排把内容搬到官方表样里，原有内容不会丢；列还在、只是表头被清空或改写的，把表头改回来。',
      'en-US':
        'If the column was deleted, draw the table anew in the official form from its card; nothing that it says is lost. If only the label was cleared or reworded, restore the label.',
    },
    bad: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '项目表的“符号”列被删掉，指标值只剩数字和单位。',
          'en-US': 'The column of operators was deleted; values are a number and a unit.',
        },
      },
    ],
    good: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '指标值下面符号、值、单位（文字描述）三列齐全。',
          'en-US': 'Below 指标值 stand operator, number and unit, each in its column.',
        },
      },
    ],
  },
  'table-unclear': {
    what: {
      'zh-CN':
        '识别表格时拿不准的地方：没有表头、按次序猜出来的列；表头只剩上一级文字的列；两列都像同一栏，只读了一列；有标题而没有完整表头，整张表没有读入；分不清年度表属于哪个部门，没有与战略表比对。表头是表样文字的，不会出现这条。',
      'en-US':
        'Says where reading a table was not certain: a column without a label, read by its place; a column with the label of its group only; two columns for one field, of which one was read; a title without a complete header, not read at all; an annual table that cannot be matched with a department. It never speaks of tables with the labels of the form.',
    },
    why: {
      'zh-CN':
        '猜错一列，下面的检查就全建立在错的内容上：该报的不报，报的也不对。没有读入的表看起来没有问题，其实一处也没有查。',
      'en-US':
        'On a column guessed wrongly every other check goes astray. A table that was not read looks faultless, and nothing in it was checked.',
    },
    mend: {
      'zh-CN':
        '照表样补全表头，一级一级写清；两列相像的，改掉其中一列的表头或删去多余的一列。年度表在上方写“部门名称：……”，或让它与战略表的工作表名称对应。',
      'en-US':
        'Complete the header as in the form, tier by tier. Of two columns alike, reword or delete one. Write 部门名称：… above an annual table, or name its sheet to match that of the strategic table.',
    },
    bad: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '“指标值”下面没有“符号、值、单位”这一行，三列不知道各是什么。',
          'en-US':
            'Below 指标值 the tier of operator, number and unit is missing: three columns without labels.',
        },
      },
    ],
    good: [
      {
        kind: 'sheet',
        says: {
          'zh-CN': '“指标值”合并三列，下一行依次写“符号”“值”“单位（文字描述）”。',
          'en-US': '指标值 is merged over three columns, with 符号, 值 and 单位（文字描述） below.',
        },
      },
    ],
  },
} satisfies Record<string, RulePage>;
