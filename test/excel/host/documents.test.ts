// What belongs to the workbook: comments, custom XML, settings, properties.
import { readFileSync } from 'node:fs';
import { readParts } from '../../../src/xlsx/parts';
import { ADD_IN } from '../../../workbench/host';
import { createWorkbook } from '../../../workbench/store';
import { office, person, refused, run, sheet } from '../../support/hostSheet';

test('comments: of the current user, one for a cell, with replies; they follow their cell', async () => {
  await run((_, context) =>
    context.workbook.comments.add(`${sheet.name}!B2`, '单位缺失').replies.add('已补'),
  );
  person(() => sheet.insertRows(0, 3));
  const comments = await run((own) => {
    const comments = own.comments.load('items/content,items/authorName,items/resolved,items/replies/content');
    return comments;
  });
  expect(comments.toJSON().items).toMatchObject([
    { content: '单位缺失', authorName: '会计', resolved: false, replies: [{ content: '已补' }] },
  ]);
  const location = await run((own) => own.comments.getItemByCell('B5').getLocation().load('address'));
  expect(location.address).toBe(`${sheet.name}!B5`);
  expect((await refused((own) => own.comments.add('B5', '再来')))?.code).toBe('ItemAlreadyExists');
  expect((await refused((own) => own.comments.add('B5:B6', '两格')))?.code).toBe('InvalidArgument');
  office.host.settings.user = { name: '财政', email: 'reviewer@example.com' };
  const refusal = await refused((own) => (own.comments.getItemAt(0).content = '改'));
  expect(refusal).toEqual({ code: 'AccessDenied', at: 'Comment.content' });
  await run((own) => own.comments.getItemAt(0).delete());
  expect((await run((own) => own.comments.getCount())).value).toBe(0);
});

test('custom XML parts by namespace', async () => {
  const [part, xml] = await run((_, context) => {
    const part = context.workbook.customXmlParts.add('<record xmlns="urn:example:record"><a/></record>');
    return [part.load('id,namespaceUri'), part.getXml()] as const;
  });
  expect(part.namespaceUri).toBe('urn:example:record');
  expect(xml.value).toContain('<record');
  await run((_, context) => {
    const only = context.workbook.customXmlParts.getByNamespace('urn:example:record').getOnlyItem();
    only.setXml('<record xmlns="urn:example:record"><b/></record>');
  });
  expect(office.store.customXmlParts().map((stored) => stored.xml)).toEqual([
    '<record xmlns="urn:example:record"><b/></record>',
  ]);
  expect((await refused((_, context) => context.workbook.customXmlParts.add('<a>')))?.code).toBe(
    'InvalidArgument',
  );
  await run((_, context) => context.workbook.customXmlParts.getItem(part.id).delete());
  expect(office.store.customXmlParts()).toEqual([]);
  const none = await run((_, context) =>
    context.workbook.customXmlParts.getByNamespace('urn:example:record').getOnlyItemOrNullObject(),
  );
  expect(none.isNullObject).toBe(true);
});

test('settings and document properties', async () => {
  await run((_, { workbook }) => {
    workbook.settings.add('state', { round: 2 });
    workbook.properties.title = '2026年绩效目标';
    workbook.properties.custom.add('轮次', 2);
  });
  expect(office.store.settings.get('state')).toEqual({ round: 2 });
  expect(office.store.properties.title).toBe('2026年绩效目标');
  expect(office.store.customProperties.get('轮次')).toBe(2);
  const { settings, custom } = await run((_, { workbook }) => ({
    settings: workbook.settings.load('items/key,items/value'),
    custom: workbook.properties.custom.load('items/key,items/value,items/type'),
  }));
  expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['state', { round: 2 }]]);
  expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
    ['轮次', 2, 'Number'],
  ]);
  await run((_, { workbook }) => {
    workbook.settings.getItem('state').delete();
    workbook.properties.custom.deleteAll();
  });
  expect([office.store.settings.size, office.store.customProperties.size]).toEqual([0, 0]);
});

describe('a pane that opens with the document', () => {
  const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';
  const save = () =>
    new Promise<void>((resolve) => office.Office.context.document.settings.saveAsync(() => resolve()));
  const partsOf = async (bytes: Uint8Array) => {
    const parts = await readParts(bytes);
    return {
      pane: parts.get('xl/webextensions/taskpanes.xml'),
      extension: parts.get('xl/webextensions/webextension1.xml'),
      relations: parts.get('_rels/.rels'),
    };
  };

  test('is asked for by a setting, which the file carries with the name of the add-in', async () => {
    const { settings } = office.Office.context.document;
    settings.set(AUTO_SHOW, true);
    settings.set('轮次', 2);
    await save();
    const { pane, extension, relations } = await partsOf(await office.store.save());
    expect(pane).toContain('visibility="1"');
    expect(extension).toContain(
      `<we:reference id="${ADD_IN.id}" version="${ADD_IN.version}" store="developer" storeType="Registry"/>`,
    );
    expect(extension).toContain(`<we:property name="${AUTO_SHOW}" value="true"/>`);
    expect(relations).toContain('relationships/webextensiontaskpanes');
  });

  test('stays so in a file that is opened and saved again', async () => {
    const book = createWorkbook();
    await book.open(await office.store.save());
    expect([book.settings.get(AUTO_SHOW), book.settings.get('轮次'), book.addIn]).toEqual([true, 2, ADD_IN]);
    expect((await partsOf(await book.save())).pane).toContain('visibility="1"');
  });

  test('is that of another add-in, or one from the store, where the host says so', async () => {
    const before = office.host.settings.addIn;
    office.host.settings.addIn = { id: 'wa100000001', version: '2.0.0.0', store: 'zh-CN', storeType: 'OMEX' };
    await save();
    const { extension } = await partsOf(await office.store.save());
    expect(extension).toContain('id="wa100000001" version="2.0.0.0" store="zh-CN" storeType="OMEX"');
    office.host.settings.addIn = before;
  });

  test('no longer opens once the setting is gone, and none opens whose add-in is not known', async () => {
    const { settings } = office.Office.context.document;
    settings.remove(AUTO_SHOW);
    await save();
    const { pane, extension } = await partsOf(await office.store.save());
    expect(pane).toContain('visibility="0"');
    expect(extension).not.toContain(AUTO_SHOW);
    const book = createWorkbook();
    book.settings.set(AUTO_SHOW, true);
    expect((await partsOf(await book.save())).pane).toContain('visibility="0"');
  });
});

test('the add-in of the host is that of the manifest', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN.id);
  expect(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]).toBe(ADD_IN.version);
});
