// Texts kept for the user in the browser's storage: apart by partition, and refused as a rejection.
import { JSDOM } from 'jsdom';
import { keptForUser } from '../../taskpane/start/kept';

const { read, write } = keptForUser;
let storage: Storage;
const put = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
beforeEach(() => {
  storage = new JSDOM('', { url: 'https://pane.localhost/' }).window.localStorage;
  put('localStorage', storage);
  put('Office', { context: {} });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  Reflect.deleteProperty(globalThis, 'Office');
});

test('written, read, replaced, removed; what others keep on this origin stays', async () => {
  storage.setItem('library', '别人的');
  expect(await read('library')).toBeUndefined();
  await write('library', '<&>"\u0000😀');
  await write('recents', '[]');
  expect(await read('library')).toBe('<&>"\u0000😀');
  await write('library', '');
  expect(await read('library')).toBe('');
  await write('library', undefined);
  expect(await read('library')).toBeUndefined();
  expect(await read('recents')).toBe('[]');
  expect(storage.getItem('library')).toBe('别人的');
});

test('each partition that Office names has its own texts', async () => {
  await write('library', 'without');
  put('Office', { context: { partitionKey: 'one' } });
  expect(await read('library')).toBeUndefined();
  await write('library', 'one');
  put('Office', { context: {} });
  expect(await read('library')).toBe('without');
});

test('a full store rejects, and what was there stays', async () => {
  await write('library', '["甲"]');
  await expect(write('library', '茶'.repeat(6_000_000))).rejects.toMatchObject({
    name: 'QuotaExceededError',
  });
  expect(await read('library')).toBe('["甲"]');
});

test('a browser that forbids storage rejects', async () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  await expect(read('library')).rejects.toMatchObject({ name: 'SecurityError' });
  await expect(write('library', '[]')).rejects.toMatchObject({ name: 'SecurityError' });
});
