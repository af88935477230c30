// What webpack.config.js exports, for the tools that run it.
declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';
  export default function configure(
    env: { only?: 'addin'; baseUrl?: string; officeJs?: string },
    options: { mode: 'development' | 'production' },
  ): Configuration[];
}
