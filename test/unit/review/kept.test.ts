// Explanations as a workbook keeps them: read as written, and told when they can't be read.
import { parseExplanations, printExplanations } from '../../../src/review/kept';
import type { Explanation } from '../../../src/review/explanation';

const entry: Explanation = {
  rule: 'target-jump',
  messageKey: 'above',
  table: { kind: 'annual', name: '', department: '云溪县民政局', year: 2026 },
  cited: [{ row: '老年人助餐人次', field: 'annualValue', text: '≥12000人次' }],
  values: { percent: '60' },
  under: '养老服务/数量指标',
  hash: 'abc',
  message: { 'zh-CN': '比上年高 60%。', 'en-US': '60% above last year.' },
  reason: '新增两个助餐点“<&>”\n年中开放',
  person: '王会计',
  time: '2026-09-01T08:00:00.000Z',
  round: 2,
};
const kept = {
  round: 2,
  entries: [entry, { ...entry, hash: 'other', table: { ...entry.table, year: undefined } }],
};

test('reads what was written', () => {
  expect(parseExplanations(printExplanations(kept))).toEqual({
    ...kept,
    entries: [
      entry,
      { ...entry, hash: 'other', table: { kind: 'annual', name: '', department: '云溪县民政局' } },
    ],
  });
});

const stored = (change: object) => JSON.stringify({ version: 1, round: 1, entries: [], ...change });
test.each([
  ['', 'damaged'],
  ['{', 'damaged'],
  ['null', 'damaged'],
  [stored({ version: '1' }), 'damaged'],
  [stored({ version: 2, entries: 'otherwise' }), 'newer'],
  [stored({ round: 0 }), 'damaged'],
  [stored({ entries: [{ ...entry, reason: '' }] }), 'damaged'],
  [stored({ entries: [{ ...entry, time: 'gestern' }] }), 'damaged'],
  [stored({ entries: [{ ...entry, table: { ...entry.table, kind: 'none' } }] }), 'damaged'],
  [stored({ entries: [entry, entry] }), 'damaged'],
])('%s is %s', (text, problem) => expect(parseExplanations(text)).toEqual({ problem }));
