// No rule may find fault with tables as a careful department writes them.
import { checkTables } from '../../../src/rules';
import { soundTables } from '../../support/soundTables';

describe('sound tables', () => {
  it.each(Object.entries(soundTables))('%s', (_, table) => {
    const told = checkTables([table])
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, cells, message }) => `${rule} ${cells[0]} ${message['zh-CN']}`);
    expect(told).toEqual([]);
  });
});
