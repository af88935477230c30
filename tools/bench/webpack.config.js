// Builds the benchmark with the compiler that builds the pane, so that what is measured is what ships.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default {
  mode: 'production',
  context: root,
  target: 'node20',
  entry: { bench: './tools/bench.ts', firstCheck: './tools/bench/firstCheck.ts' },
  output: { path: `${root}dist/bench`, filename: '[name].mjs', module: true, chunkFormat: 'module' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
    ],
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
