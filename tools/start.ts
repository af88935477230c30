// `npm start`: builds, watches and serves the workbench with the pane. `npm run start:excel`: the pane over https.
import webpack, { type Configuration } from 'webpack';
import configure from '../webpack.config.js';
import { serve } from './serve';

const forExcel = process.argv.includes('--excel');
const port = Number(process.env.PORT ?? 3000);

async function certificates() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    console.error(`Development certificates could not be installed: ${(error as Error).message}`);
    console.error(
      'Run "npx office-addin-dev-certs install" as a user who may add a trusted certificate, then try again.',
    );
    process.exit(1);
  }
}

const secure = forExcel ? await certificates() : undefined;

const configurations: Configuration[] = configure(forExcel ? { only: 'addin' } : {}, { mode: 'development' });
let announced = false;
webpack(configurations)!.watch({}, (error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString({ preset: 'errors-only', colors: true }));
    return;
  }
  console.log(`Built at ${new Date().toLocaleTimeString()}.`);
  if (announced) return;
  announced = true;
  serve({ port, workbench: !forExcel, ...(secure ? { secure } : {}) }).then(
    ({ url }) => console.log(`\n  ${forExcel ? 'Task pane for Excel' : 'Workbench'}: ${url}\n`),
    (reason: NodeJS.ErrnoException) => {
      const taken = reason.code === 'EADDRINUSE';
      console.error(taken ? `Port ${port} is in use; set PORT to another one.` : reason);
      process.exit(1);
    },
  );
});
