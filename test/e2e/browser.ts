// A real browser on the built workbench: typing and clicking as a person would, and what it sends out.
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { serve } from '../../tools/serve';
import { findBrowser } from '../../tools/machine';

/** Without these Chromium calls home, and cannot start as root. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  page: Page;
  /** The task pane inside the page. */
  pane: Frame;
  /** Addresses outside this machine that something asked for; every one was refused. */
  foreign: string[];
  /** Errors thrown in page or pane. */
  errors: string[];
  /** Goes to a cell by the name box, types and presses Enter; without a text it presses Delete. */
  type(address: string, text: string): Promise<void>;
  cell(address: string): Promise<{ value: string | number | boolean; text: string }>;
  /** Saves by the button and answers the file that came down. */
  save(): Promise<Buffer>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
/** Servers still up, also of pages that never came so far as to be closed. */
const servers = new Set<{ close(): Promise<void> }>();

/** `ready` is what the pane must show before anything is done with it. */
export async function openWorkbench(
  query = '',
  viewport = { width: 1440, height: 900 },
  ready = '[role=tablist]',
): Promise<Workbench> {
  browser ??= await chromium.launch({ executablePath: findBrowser()!, args: flags });
  const server = await serve({ port: 0, workbench: true });
  servers.add(server);
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const [foreign, errors]: [string[], string[]] = [[], []];
  await context.route(
    (url) => url.origin !== new URL(server.url).origin && url.protocol.startsWith('http'),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${server.url}${query}`);
  const frame = await page.waitForSelector('iframe');
  const pane = (await frame.contentFrame())!;
  await pane.locator(ready).waitFor();

  const sheetName = () => page.evaluate(() => window.workbench.select().sheet);
  return {
    page,
    pane,
    foreign,
    errors,
    async type(address, text) {
      const name = page.getByRole('textbox', { name: '名称框' });
      await name.fill(address);
      await name.press('Enter');
      if (text === '') return page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    async cell(address) {
      const sheet = await sheetName();
      return page.evaluate(([name, at]) => window.workbench.read(name!, at!), [sheet, address]);
    },
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '保存', exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    async close() {
      await context.close();
      await server.close();
      servers.delete(server);
    },
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  await Promise.all([...servers].map((server) => server.close()));
  browser = undefined;
  servers.clear();
}
