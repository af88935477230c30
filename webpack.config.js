// Builds the add-in (dist/addin: all that ships) and the workbench (dist/workbench: development and trial only).
//   --env baseUrl=https://host.example/path/  where the add-in will be served from; goes into the manifest
//   --env officeJs=https://cdn.example/path/  where the pane loads office.js from; default: copied to our own origin
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const developmentUrl = 'https://localhost:3000/';
const officeJsFolder = 'node_modules/@microsoft/office-js/dist';

/** What office.js asks for on the hosts that the manifest names, unmodified. */
const officeJsFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const shared = (mode) => ({
  mode,
  context: root,
  devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
  target: ['web', 'es2020'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development: mode !== 'production' } },
          },
        },
      },
    ],
  },
  experiments: { css: true },
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })] },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const cache = (name, mode) => ({
  type: 'filesystem',
  name: `${name}-${mode}`,
  cacheDirectory: `${root}.cache/webpack`,
  buildDependencies: { config: [fileURLToPath(import.meta.url)] },
});

const contentHash = (file) =>
  createHash('sha256')
    .update(readFileSync(`${root}${file}`))
    .digest('hex')
    .slice(0, 12);

export default (env, { mode = 'production' }) => {
  const baseUrl = new URL(env.baseUrl ?? developmentUrl).href.replace(/\/?$/, '/');
  const officeJs = env.officeJs ? env.officeJs.replace(/\/?$/, '/office.js') : 'office-js/office.js';

  const addin = {
    ...shared(mode),
    name: 'addin',
    cache: cache('addin', mode),
    entry: { taskpane: './taskpane/start/index.tsx' },
    output: {
      path: `${root}dist/addin`,
      filename: mode === 'production' ? '[name].[contenthash:12].js' : '[name].js',
      chunkFilename: mode === 'production' ? '[name].[contenthash:12].js' : '[name].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: 'taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: { officeJs, guard: `requirements.js?${contentHash('assets/requirements.js')}` },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/requirements.html' },
          { from: 'assets/requirements.js' },
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(developmentUrl, baseUrl),
          },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          { from: 'NOTICE', to: 'NOTICE.txt', toType: 'file' },
          ...(env.officeJs
            ? []
            : officeJsFiles.map((file) => ({
                from: `${officeJsFolder}/${file}`,
                to: `office-js/${file}`,
                info: { minimized: true },
              }))),
        ],
      }),
    ],
  };

  const workbench = {
    ...shared(mode),
    name: 'workbench',
    cache: cache('workbench', mode),
    entry: { workbench: './workbench/page/main.ts' },
    output: {
      path: `${root}dist/workbench`,
      filename: 'workbench.js',
      chunkFilename: 'workbench.[name].js',
      clean: true,
    },
    plugins: [
      new HtmlPlugin({ template: 'workbench/index.html', filename: 'index.html' }),
      new CopyPlugin({ patterns: [{ from: 'workbench/frameScript.js', info: { minimized: true } }] }),
    ],
  };

  return env.only === 'addin' ? [addin] : [addin, workbench];
};
