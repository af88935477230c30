// 一级 and 二级 down the rows of a library: what stands above holds until something else is written.
import type { RowCells } from './cells';
import { level2Fields } from './columns';
import { isUnder, knownLevel1, knownLevel2, onlyLevel2, placesOf, type Level2 } from './places';
import type { ImportProblem } from './problems';

/** Where an entry belongs, or what is wrong with it. */
export type Placed = { level2: Level2 } | { problems: ImportProblem[] };

export interface Categories {
  /** Takes in what the row says. */
  enter(cells: RowCells): void;
  /** For an entry of this row. */
  place(cells: RowCells, name: string): Placed;
}

export function categoriesBelow(): Categories {
  let level1 = '';
  let texts: Record<(typeof level2Fields)[number], string> = emptyTexts();
  return {
    enter(cells) {
      const [above, below] = [cells.text('level1'), textsOf(cells)];
      if (above !== '' && above !== level1) {
        level1 = above;
        texts = emptyTexts();
      }
      if (level2Fields.some((field) => below[field] !== '')) texts = below;
    },
    place(cells, name) {
      const problems: ImportProblem[] = [];
      const head = knownLevel1(level1);
      if (level1 !== '' && head === undefined)
        problems.push(cells.problem('level1Unknown', 'level1', { name, text: level1 }));
      const written = level2Fields.filter((field) => texts[field] !== '');
      const known: Partial<typeof texts> = {};
      for (const field of written) {
        const match = knownLevel2(texts[field]);
        if (match === undefined)
          problems.push(cells.problem('level2Unknown', field, { name, text: texts[field] }));
        else known[field] = match;
      }
      const only = written.length === 0 && head !== undefined ? onlyLevel2(head) : undefined;
      if (written.length === 0 && only === undefined && problems.length === 0)
        problems.push(cells.problem('level2Missing', fieldOf(cells), { name }));
      const for2015 = known.level2Of2015 ?? known.level2 ?? known.level2Of2021 ?? only;
      const for2021 = known.level2Of2021 ?? known.level2 ?? known.level2Of2015 ?? only;
      if (problems.length > 0 || for2015 === undefined || for2021 === undefined) return { problems };
      const level2 = placesOf({ '2015': for2015, '2021': for2021 });
      if (head === undefined || isUnder(head, level2)) return { level2 };
      const values = { name, level1, level2: texts[written[0] ?? 'level2'] };
      return { problems: [cells.problem('level2NotUnderLevel1', 'level1', values)] };
    },
  };
}

const emptyTexts = () => ({ level2: '', level2Of2021: '', level2Of2015: '' });

const textsOf = (cells: RowCells): ReturnType<typeof emptyTexts> => ({
  level2: cells.text('level2'),
  level2Of2021: cells.text('level2Of2021'),
  level2Of2015: cells.text('level2Of2015'),
});

const fieldOf = (cells: RowCells) => level2Fields.find((field) => cells.has(field)) ?? 'level2';
