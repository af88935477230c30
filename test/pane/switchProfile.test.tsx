import { screen } from '@testing-library/react';
import type { Locale } from '../../src/rules/finding';
import { profileById } from '../../src/domain/profiles';
import { otherProfiles, profileSwitch } from '../../taskpane/tables/profileSwitch';
import { fullWorkbook, renderPane } from './renderPane';
import { streetLights } from './workbook';

const to2021 = profileById('2021')!;

describe('what a switch would do', () => {
  test('offers the profiles that the table does not follow', () => {
    expect(otherProfiles(streetLights.table).map(({ id }) => id)).toEqual(['2021']);
  });
  test('counts what moves and what stays, and asks about what has no one place', () => {
    const { asked, moves, staying } = profileSwitch(streetLights.table, to2021, new Map());
    expect(asked.map(({ indicator }) => indicator.name)).toEqual(['路灯管护机制健全性']);
    expect(asked[0]?.choices.map(({ level2 }) => level2)).toEqual([
      '社会效益指标',
      '经济效益指标',
      '生态效益指标',
    ]);
    expect(moves).toEqual([
      { from: '成本指标', to: { level1: '成本指标', level2: '经济成本指标' }, count: 1 },
    ]);
    expect(staying).toBe(3);
  });
  test('an answer is a move, and can still be changed', () => {
    const place = { level1: '效益指标', level2: '生态效益指标' };
    const { asked, moves, staying } = profileSwitch(streetLights.table, to2021, new Map([[11, place]]));
    expect(asked).toHaveLength(1);
    expect(moves).toContainEqual({ from: '可持续影响指标', to: place, count: 1 });
    expect(staying).toBe(3);
  });
});

async function openSwitch(start = fullWorkbook, locale: Locale = 'zh-CN') {
  const pane = renderPane(start, locale);
  await pane.user.click(screen.getByRole('button', { name: /城区老旧路灯节能改造$/ }));
  await pane.user.click(screen.getByRole('menuitem', { name: /换指标框架|Switch framework/ }));
  await screen.findByRole('heading', { name: /换指标框架|Switch the indicator framework/ });
  return pane;
}
const place = () => screen.getByRole('combobox', { name: '路灯管护机制健全性 · 可持续影响指标' });
const apply = () => screen.getByRole('button', { name: '换框架' });

test('says what moves, asks where it must, and tells the session the places by row', async () => {
  const { session, user } = await openSwitch();
  session.on('switchProfile', {
    notice: { tone: 'success', code: 'profileSwitched', values: { profile: '2021', protection: 'no' } },
  });
  expect(screen.getByText('换成 2021版（财预〔2021〕101号）。')).toBeVisible();
  expect(screen.getByText('成本指标 → 成本指标 › 经济成本指标：1 项')).toBeVisible();
  expect(screen.getByText('其余 3 项位置不变。')).toBeVisible();
  await user.selectOptions(place(), '效益指标 › 社会效益指标');
  expect(screen.getByText('可持续影响指标 → 效益指标 › 社会效益指标：1 项')).toBeVisible();
  await user.click(apply());
  expect(session.told).toEqual([
    [
      'switchProfile',
      streetLights.id,
      '2021',
      new Map([[11, { level1: '效益指标', level2: '社会效益指标' }]]),
    ],
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('已换成2021版（财预〔2021〕101号）');
  expect(screen.queryByRole('heading', { name: '换指标框架' })).not.toBeInTheDocument();
});

test('an indicator without a place keeps it from starting', async () => {
  const { session, user } = await openSwitch();
  await user.click(apply());
  expect(session.told).toEqual([]);
  expect(place()).toHaveFocus();
  expect(place()).toHaveAccessibleDescription('请选一个位置。');
});

test('stays open when it failed, and Escape leaves it', async () => {
  const { session, user } = await openSwitch();
  session.on('switchProfile', { notice: { tone: 'error', code: 'sheetChanged', values: {} } });
  await user.selectOptions(place(), '效益指标 › 社会效益指标');
  await user.click(apply());
  expect(session.told).toHaveLength(1);
  expect(place()).toHaveDisplayValue('效益指标 › 社会效益指标');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^更多操作：城区老旧/ })).toHaveFocus();
});

test('a table whose indicators all stay says so, in English too', async () => {
  const indicators = streetLights.table.indicators.slice(0, 3);
  const table = { ...streetLights, table: { ...streetLights.table, indicators } };
  await openSwitch({ tables: [table] }, 'en-US');
  expect(screen.getByText('Every indicator stays in place.')).toBeVisible();
});
