// Texts kept in the workbook, on the real Office.js: any text comes back, from a file too, and nothing is lost on the way.
import { keptInWorkbook } from '../../src/excel/kept';
import { ownLibrary } from '../support/ownLibrary';
import { printOwnLibrary } from '../../src/library/own/stored';
import { WorkbookProblem } from '../../src/session/port';
import { WEB_SIZE_LIMIT } from '../../workbench/host';
import { createWorkbook } from '../../workbench/store';
import { hasOffice, rewrittenByOffice } from '../support/office';
import { openOffice, type OpenOffice } from '../support/officeHost';

let office: OpenOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const { read, write } = keptInWorkbook;
const NAMESPACE = 'urn:performance-target-tables:library';
const parts = () => office.store.customXmlParts();
const put = (xml: string) => office.store.addCustomXml(xml);
/** In the workbook as somebody gets it who opens the saved file. */
async function reopened(bytes?: Uint8Array): Promise<void> {
  const store = createWorkbook();
  await store.open(bytes ?? (await office.store.save()));
  office.close();
  office = await openOffice({ store });
}

test('written, read, replaced in its place, removed; other names and parts stay', async () => {
  put('<record xmlns="urn:example:record"/>');
  expect(await read('library')).toBeUndefined();
  await write('library', '["甲"]');
  await write('other', '["丙"]');
  expect(await read('library')).toBe('["甲"]');
  const { id } = parts().find(({ namespaceUri }) => namespaceUri === NAMESPACE)!;
  await write('library', '["乙"]');
  expect(await read('library')).toBe('["乙"]');
  expect(parts().filter(({ namespaceUri }) => namespaceUri === NAMESPACE)).toMatchObject([{ id }]);
  await write('library', undefined);
  expect(await read('library')).toBeUndefined();
  await write('library', undefined);
  expect(await read('other')).toBe('["丙"]');
  expect(parts().map(({ namespaceUri }) => namespaceUri)).toEqual([
    'urn:example:record',
    'urn:performance-target-tables:other',
  ]);
});

const control = String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code));
const texts: Record<string, unknown> = {
  'signs of XML': '<&> &amp; &lt;kept&gt; </kept> "双" \'单\' <kept> <!-- --> <?x?>',
  'what looks like a reference': '&#65; &#x41; &nbsp; &',
  'the end of CDATA': '<![CDATA[ ]]> ]]&gt;',
  'control characters': control,
  'what XML cannot hold': '\ufffe \uffff \ud800 \udc00',
  'characters between': '\u007f\u0085\u00a0\u2028\u2029\ufeff',
  Chinese: '校园饮用水改造“四好”——　全角',
  'emoji and rare characters': '😀👩‍🏫𠮷㐂',
  'line ends': 'a\r\nb\rc\nd\te',
  'what escapes look like': '_x0007_ \\u0041 \\ufffe \\\\',
  '': '',
};
test.each(Object.entries(texts))('%s come back as they were, from a file too', async (_, text) => {
  await write('library', JSON.stringify({ text }));
  expect(JSON.parse((await read('library'))!)).toEqual({ text });
  await reopened();
  expect(JSON.parse((await read('library'))!)).toEqual({ text });
});

test('two requests to read, two to write', async () => {
  const count = async (act: () => Promise<unknown>) => {
    const before = office.host.requests().length;
    await act();
    return office.host.requests().length - before;
  };
  expect(await count(() => read('library'))).toBe(1);
  expect(await count(() => write('library', '"1"'))).toBe(2);
  expect(await count(() => write('library', '"2"'))).toBe(2);
  expect(await count(() => read('library'))).toBe(2);
});

test('a part that another program wrote in its own way', async () => {
  put(
    `<?xml version="1.0" encoding="utf-8"?>\n<kept  xmlns='${NAMESPACE}' >&#x7B;&quot;a&quot;:&#49;}</kept>`,
  );
  expect(await read('library')).toBe('{"a":1}');
});

test.each([
  ['another element', `<other xmlns="${NAMESPACE}">["甲"]</other>`],
  ['an empty one', `<kept xmlns="${NAMESPACE}"/>`],
])('%s under our namespace reads as nothing that makes sense, and is replaced', async (_, xml) => {
  put(xml);
  expect(await read('library')).toBe('');
  await write('library', '["甲"]');
  expect(await read('library')).toBe('["甲"]');
  expect(parts()).toHaveLength(1);
});

test('of two parts ours is read, and one is left after writing', async () => {
  put(`<other xmlns="${NAMESPACE}"/>`);
  put(`<kept xmlns="${NAMESPACE}">["甲"]</kept>`);
  put(`<kept xmlns="${NAMESPACE}">["乙"]</kept>`);
  expect(await read('library')).toBe('["甲"]');
  await write('library', '["丙"]');
  expect(await read('library')).toBe('["丙"]');
  expect(parts()).toHaveLength(1);
  put(`<kept xmlns="${NAMESPACE}">["乙"]</kept>`);
  await write('library', undefined);
  expect(parts()).toEqual([]);
});

test('ten thousand entries come back, from a file too; where that is too much, the old text stays', async () => {
  const text = printOwnLibrary(ownLibrary(10_000));
  expect(text.length).toBeGreaterThan(2_500_000);
  await write('library', '["甲"]');
  office.host.sizeLimit = WEB_SIZE_LIMIT;
  await expect(write('library', text)).rejects.toEqual(
    expect.objectContaining({ code: 'tooLarge' }) as WorkbookProblem,
  );
  expect(await read('library')).toBe('["甲"]');
  office.host.sizeLimit = undefined;
  await write('library', text);
  await reopened();
  expect((await read('library')) === text).toBe(true);
  // Written by Excel for Windows, opened on the web.
  office.host.sizeLimit = WEB_SIZE_LIMIT;
  await expect(read('library')).rejects.toMatchObject({ code: 'tooLarge' });
});

test.each([1, 2])('request %i of writing fails: the old text stays', async (nth) => {
  await write('library', '["甲"]');
  for (const text of ['["乙"]', undefined]) {
    office.host.injectFault(nth, { code: 'GeneralException' });
    await expect(write('library', text)).rejects.toBeInstanceOf(WorkbookProblem);
    expect(await read('library')).toBe('["甲"]');
  }
});

(hasOffice() ? test : test.skip)(
  'LibreOffice keeps the text as it was, or leaves it out',
  async () => {
    const text = JSON.stringify({ text: `${String(texts['signs of XML'])}😀` });
    await write('library', text);
    await reopened(rewrittenByOffice(await office.store.save()));
    expect([text, undefined]).toContain(await read('library'));
  },
  120_000,
);
