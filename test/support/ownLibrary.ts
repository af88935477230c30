// A bureau's own library, invented.
import type { LibraryIndicator } from '../../src/library/indicator';
import { ownId } from '../../src/library/own/id';

/** An own entry that says what an entry says as a rule. */
export const ownEntry = (name: string, rest: Partial<LibraryIndicator> = {}): LibraryIndicator => ({
  id: ownId(name),
  name,
  level2: { '2015': '数量指标', '2021': '数量指标' },
  definition: '全年实际服务的人次，同一人多次服务的分别计算；只咨询、未办事的不计，网上办理的另行统计',
  kind: 'quantitative',
  direction: 'more',
  operator: '≥',
  units: ['人次'],
  scale: [],
  sectors: [],
  purposes: [],
  evidence: '服务点工作台账、窗口取号系统导出的月报',
  standards: [],
  keywords: [],
  ...rest,
});

/** So many entries, of the size that entries have. */
export const ownLibrary = (count: number): LibraryIndicator[] =>
  Array.from({ length: count }, (_, index) =>
    ownEntry(`云溪县第${index + 1}号便民服务点接待群众人次`, { keywords: ['便民', '窗口'] }),
  );
