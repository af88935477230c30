// A long list of choices, by its keys.
import { createDropdown } from '../../workbench/grid/dropdown';

const CHOICES = Array.from({ length: 150 }, (_, n) => `指标${n + 1}`);

function open(current: string) {
  const chosen: string[] = [];
  const parent = document.createElement('div');
  const room = () => parent.getBoundingClientRect();
  const dropdown = createDropdown(
    parent,
    room,
    '打开下拉列表',
    () => undefined,
    (choice) => chosen.push(choice),
  );
  dropdown.place({ x: 0, y: 0, width: 80, height: 20 });
  dropdown.open(CHOICES, current);
  const marked = () => parent.querySelector('[aria-selected=true]')?.textContent;
  return { dropdown, chosen, marked };
}

test('begins at what the cell holds; keys go through the list and stop at its ends', () => {
  const { dropdown, chosen, marked } = open('指标100');
  const after = (key: string) => {
    expect(dropdown.key(key)).toBe(true);
    return marked();
  };
  expect(marked()).toBe('指标100');
  expect(['ArrowDown', 'PageDown', 'End', 'ArrowDown', 'PageUp', 'Home', 'ArrowUp'].map(after)).toEqual([
    '指标101',
    '指标109',
    '指标150',
    '指标150',
    '指标142',
    '指标1',
    '指标1',
  ]);
  dropdown.key('End');
  dropdown.key('Enter');
  expect([chosen, dropdown.isOpen()]).toEqual([['指标150'], false]);
});

test('Escape closes it and takes the key; any other key closes it and goes on to the cell', () => {
  const first = open('');
  expect([first.dropdown.key('Escape'), first.dropdown.isOpen(), first.chosen]).toEqual([true, false, []]);
  const second = open('');
  expect([second.dropdown.key('a'), second.dropdown.isOpen(), second.chosen]).toEqual([false, false, []]);
});
