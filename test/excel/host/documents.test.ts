// What belongs to the workbook: comments, custom XML, settings, properties.
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
