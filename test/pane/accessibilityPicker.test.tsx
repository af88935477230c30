// The indicator library in all that it shows, in both languages, with axe.
import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { SessionState } from '../../src/session/session';
import { later as en } from '../../taskpane/text/en/later';
import { later as zh } from '../../taskpane/text/zh/later';
import { entries, manyEntries, ofSectors, pickerWith } from './entries';
import { openPicker, withShelf } from './openPicker';
import { fullWorkbook } from './renderPane';
import { annual, streetLights } from './workbook';

expect.extend(toHaveNoViolations);

type User = Awaited<ReturnType<typeof openPicker>>['user'];
type Key = keyof typeof zh;
/** A text in either language, as the start of a name. */
const said = (key: Key) => new RegExp(`^(${[zh[key], en[key]].map((text) => text.split('{')[0]).join('|')})`);
const press = (user: User, key: Key) => user.click(screen.getByRole('button', { name: said(key) }));
const source = (user: User, key: Key) => user.click(screen.getByRole('tab', { name: said(key) }));
const type = (user: User, text: string) => user.type(screen.getByRole('searchbox'), text);

const lastYear = { ...streetLights, id: 'file/0' };
const withFile = {
  ...fullWorkbook,
  files: [{ name: '去年.xlsx', tables: [lastYear], findings: [], rules: undefined, problem: undefined }],
};
const kept = withShelf({
  own: { workbook: [entries[1]!], user: manyEntries(60) },
  favourites: ['people-trained'],
  recents: ['service-cost'],
});
const problems = [
  { code: 'unitMissing', sheet: '指标', row: 3, column: 'E', values: { name: '水质' } },
] as const;

const views: [string, Partial<SessionState>, (user: User) => Promise<unknown>][] = [
  ['with a filter open', fullWorkbook, (user) => press(user, 'picker.sectorsAre')],
  ['with a filter taken off', fullWorkbook, (user) => press(user, 'picker.showAll')],
  ['with results and details', kept, (user) => type(user, '培训{ArrowDown} *')],
  ['with nothing found', fullWorkbook, (user) => type(user, '灯塔')],
  ['with suggestions', fullWorkbook, (user) => source(user, 'picker.source.suggested')],
  ['with favourites', kept, (user) => source(user, 'picker.source.favourites')],
  ['with nothing used', fullWorkbook, (user) => source(user, 'picker.source.recents')],
  ['with last year', withFile, (user) => source(user, 'picker.source.lastYear')],
  [
    'with the basket',
    fullWorkbook,
    async (user) => {
      await type(user, '路灯{Enter}');
      await user.keyboard('受益{Enter}');
      await press(user, 'picker.order');
    },
  ],
  [
    'for a duty',
    {
      tables: [annual],
      activeTable: annual.id,
      selection: { sheet: annual.sheet, area: { top: 7, bottom: 7, left: 2, right: 2 } },
    },
    async () => undefined,
  ],
  ['of the bureau, empty', fullWorkbook, (user) => press(user, 'own.title')],
  [
    'of the bureau, with entries',
    kept,
    async (user) => {
      await press(user, 'own.title');
      await user.click(screen.getAllByRole('button', { name: said('own.removeAll') })[1]!);
    },
  ],
  [
    'of the bureau, read from a file',
    { ...fullWorkbook, ownImport: { file: 'a.xlsx', entries } },
    (user) => press(user, 'own.title'),
  ],
  [
    'of the bureau, with problems',
    { ...fullWorkbook, ownImport: { file: 'a.xlsx', problems } },
    (user) => press(user, 'own.title'),
  ],
];

describe.each(['zh-CN', 'en-US'] as const)('the library in %s', (locale) => {
  test.each(views)('%s', async (_, start, open) => {
    const load = async () => pickerWith([...entries, ...ofSectors]);
    const { user, container } = await openPicker(start, load, locale);
    await open(user);
    expect(await axe(container)).toHaveNoViolations();
  });
});
