// One workbench a test: opened by it, closed after it, and nothing may have thrown or asked for another machine.
import { join } from 'node:path';
import { closeBrowser, openWorkbench, type Workbench } from './browser';

/** To be called once in a test file. */
export function oneWorkbench() {
  let workbench: Workbench | undefined;
  afterEach(async () => {
    const { errors, foreign, close } = workbench!;
    workbench = undefined;
    await close();
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
  afterAll(closeBrowser);
  return {
    async open(...args: Parameters<typeof openWorkbench>): Promise<Workbench> {
      return (workbench = await openWorkbench(...args));
    },
    /** A picture of it, where somebody wants to look. */
    async keep(name: string): Promise<void> {
      if (process.env.KEEP_PICTURES)
        await workbench!.page.screenshot({ path: join(process.env.KEEP_PICTURES, `${name}.png`) });
    },
  };
}
