// Renders assets/icons/icon-*.png from the drawings beside them: npx tsx tools/icons.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './machine';

const folder = join(import.meta.dirname, '..', 'assets', 'icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128, 256];
/** Small sizes have drawings of their own, whose lines lie on whole pixels. */
const drawingFor = (size: number) => (size <= 24 ? `source-${size}.svg` : 'source.svg');

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of sizes) {
  const svg = readFileSync(join(folder, drawingFor(size)), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
