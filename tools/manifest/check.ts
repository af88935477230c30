// Checks the add-in's manifest without Microsoft's validation service, against the schema and the files it names.
import { attr, findChild, findChildren, parseXml, textContent, walk } from '@cj-tech-master/excelts/xml';
import {
  baseIconSizes,
  childOrder,
  longestResourceId,
  longestText,
  requiredIconSizes,
  resourceSection,
} from './schema';

type Element = ReturnType<typeof parseXml>['root'];
/** Contents of a file of the built add-in by its path under the base URL; undefined when there is none. */
export type BuiltFile = (path: string) => Uint8Array | undefined;

const defaultLocale = 'zh-CN';
const otherLocales = ['en-US'];

/** One line for each thing wrong, with the name of the place; empty when all is well. */
export function manifestProblems(xml: string, file: BuiltFile): string[] {
  let root: Element;
  try {
    root = parseXml(xml).root;
  } catch (error) {
    return [`not well-formed: ${(error as Error).message}`];
  }
  const elements: Element[] = [root];
  walk(root, (element) => {
    if (element !== root) elements.push(element);
  });
  return [
    ...elements.flatMap(orderProblems),
    ...identityProblems(root),
    ...elements.flatMap(textProblems),
    ...resourceProblems(root, elements),
    ...urlProblems(elements, file),
    ...iconProblems(elements, file),
    ...paneProblems(elements),
  ];
}

const childElements = (element: Element) =>
  element.children.filter((child): child is Element => child.type === 'element');
const named = (elements: readonly Element[], name: string) => elements.filter((each) => each.name === name);

function orderProblems(element: Element): string[] {
  const order = childOrder[element.name] ?? [];
  let last = 0;
  return childElements(element).flatMap(({ name }) => {
    const place = order.indexOf(name);
    if (place < 0) return [`${element.name} can't hold ${name}`];
    if (place < last) return [`${element.name}: ${name} stands after ${order[last]}`];
    last = place;
    return [];
  });
}

function identityProblems(root: Element): string[] {
  const text = (name: string) => {
    const child = findChild(root, name);
    return child ? textContent(child) : '';
  };
  const expect = (name: string, pattern: RegExp) =>
    pattern.test(text(name)) ? [] : [`${name}: “${text(name)}” is not of the form ${pattern.source}`];
  return [
    ...expect('Id', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ...expect('Version', /^\d+\.\d+\.\d+\.\d+$/),
    ...expect('DefaultLocale', new RegExp(`^${defaultLocale}$`)),
    ...expect('Permissions', /^ReadWriteDocument$/),
  ];
}

/** Strings are there in each language, in that language, and short enough. */
function textProblems(element: Element): string[] {
  const limit = longestText[element.name];
  if (limit === undefined) return [];
  const holders = element.name.startsWith('bt:') ? findChildren(element, 'bt:String') : [element];
  return holders.flatMap((holder) => {
    const standard = attr(holder, 'DefaultValue');
    // A Description can also point to a string by its resid.
    return standard === undefined ? [] : stringProblems(holder, standard, limit);
  });
}

function stringProblems(holder: Element, standard: string, limit: number): string[] {
  const place = attr(holder, 'id') ?? holder.name;
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
  const tooLong = (text: string) =>
    text.length > limit ? [`${place}: ${text.length} characters, more than ${limit}`] : [];
  const overrides = childElements(holder);
  return [
    ...(isChinese(standard) ? [] : [`${place}: “${standard}” is not Chinese`]),
    ...tooLong(standard),
    ...otherLocales.flatMap((locale) => {
      const texts = overrides
        .filter((each) => attr(each, 'Locale') === locale)
        .map((each) => attr(each, 'Value') ?? '');
      return [
        ...(texts.length === 1 ? [] : [`${place}: ${texts.length} texts for ${locale}`]),
        ...texts
          .filter((text) => isChinese(text) || !text)
          .map((text) => `${place}: “${text}” is not ${locale}`),
        ...texts.flatMap(tooLong),
      ];
    }),
  ];
}

function resourceProblems(root: Element, elements: readonly Element[]): string[] {
  const resources = named(elements, 'Resources')[0];
  if (!resources) return ['Resources: missing'];
  const defined = childElements(resources).flatMap((section) =>
    childElements(section).map((entry) => ({ section: section.name, id: attr(entry, 'id') ?? '' })),
  );
  const uses = elements.flatMap((element) => {
    const id = attr(element, 'resid');
    return id === undefined ? [] : [{ id, element: element.name }];
  });
  const ids = defined.map(({ id }) => id);
  const controlIds = [...named(elements, 'Group'), ...named(elements, 'Control')].map((each) =>
    attr(each, 'id'),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...ids
      .filter((id) => id.length > longestResourceId)
      .map((id) => `${id}: longer than ${longestResourceId}`),
    ...ids.filter((id) => !uses.some((use) => use.id === id)).map((id) => `${id}: not used`),
    ...uses
      .filter(
        ({ id, element }) =>
          !defined.some((each) => each.id === id && each.section === resourceSection[element]),
      )
      .map(({ id, element }) => `${element}: ${id} is not in ${resourceSection[element]}`),
    ...controlIds
      .filter((id, index) => !id || controlIds.indexOf(id) !== index)
      .map((id) => `${id ?? 'a Group or Control'}: id missing or used twice`),
    ...(findChild(root, 'VersionOverrides') ? [] : ['VersionOverrides: missing']),
  ];
}

/** The pane stands at the top of the build; everything else is found from there. */
function baseUrl(elements: readonly Element[]): URL | undefined {
  const runtime = named(elements, 'Runtime')[0];
  const url = runtime && resourceValue(elements, attr(runtime, 'resid'));
  return url && URL.canParse(url) ? new URL('.', url) : undefined;
}

function resourceValue(elements: readonly Element[], id: string | undefined): string | undefined {
  const entry = elements.find((element) => id !== undefined && attr(element, 'id') === id);
  return entry && attr(entry, 'DefaultValue');
}

const urlsIn = (elements: readonly Element[]) =>
  elements.flatMap((element) => {
    const value = attr(element, 'DefaultValue');
    const isUrl = /Url$|^SourceLocation$|^bt:Image$/.test(element.name) && value !== undefined;
    return isUrl ? [{ place: attr(element, 'id') ?? element.name, value }] : [];
  });

function urlProblems(elements: readonly Element[], file: BuiltFile): string[] {
  const base = baseUrl(elements);
  if (!base) return ['Runtime: its resid leads to no URL'];
  return urlsIn(elements).flatMap(({ place, value }) => {
    if (!value.startsWith('https://')) return [`${place}: ${value} is not https`];
    if (!value.startsWith(base.href)) return [`${place}: ${value} is not under ${base.href}`];
    return file(value.slice(base.href.length)) ? [] : [`${place}: there is no file for ${value}`];
  });
}

function iconProblems(elements: readonly Element[], file: BuiltFile): string[] {
  const base = baseUrl(elements)?.href ?? '';
  const sized = (place: string, url: string | undefined, size: number) => {
    const png = url && file(url.slice(base.length));
    const actual = png ? pngSize(png) : undefined;
    return actual === `${size}x${size}` ? [] : [`${place}: ${actual ?? 'no PNG'} instead of ${size}x${size}`];
  };
  const inRibbon = named(elements, 'Icon').flatMap((list) => {
    const images = findChildren(list, 'bt:Image');
    const sizes = images.map((image) => Number(attr(image, 'size')));
    return [
      ...requiredIconSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `Icon: no image of ${size} px`),
      ...images.flatMap((image, index) => {
        const id = attr(image, 'resid');
        return sized(`${id}`, resourceValue(elements, id), sizes[index] ?? 0);
      }),
    ];
  });
  const inBase = Object.entries(baseIconSizes).flatMap(([name, size]) => {
    const icon = named(elements, name)[0];
    return sized(name, icon && attr(icon, 'DefaultValue'), size);
  });
  return [...inRibbon, ...inBase];
}

/** Width and height from a PNG's header, as `32x32`; undefined for another file. */
function pngSize(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng =
    bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? `${view.getUint32(16)}x${view.getUint32(20)}` : undefined;
}

/** The button opens the page that the shared runtime runs; else there would be two of them. */
function paneProblems(elements: readonly Element[]): string[] {
  const runtimes = named(elements, 'Runtime');
  const runtime = runtimes[0];
  if (runtimes.length !== 1 || !runtime) return [`Runtimes: ${runtimes.length} instead of one`];
  const opened = named(elements, 'Action').map((action) => findChild(action, 'SourceLocation'));
  return [
    ...(attr(runtime, 'lifetime') === 'long' ? [] : ['Runtime: lifetime is not long']),
    ...opened
      .filter((page) => !page || attr(page, 'resid') !== attr(runtime, 'resid'))
      .map(() => 'Action: does not open the page of the runtime'),
  ];
}
