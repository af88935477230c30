// A small static server: the add-in alone (for real Excel), or under the workbench.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The one difference to what Excel loads: a script that connects the frame to the workbench, before any other. */
export function connectToWorkbench(html: string): string {
  return html.replace('<script', '<script src="frameScript.js"></script><script');
}

export interface ServeOptions {
  port: number;
  /** Serves the workbench at `/`, and the pane connected to it. */
  workbench: boolean;
  /** Key and certificate for https. */
  secure?: { key: Buffer | string; cert: Buffer | string; ca?: Buffer | string };
}

/** Listens on this machine only. Port 0 takes any free one. */
export async function serve({
  port,
  workbench,
  secure,
}: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const roots = workbench ? ['workbench', 'addin'] : ['addin'];
  const home = workbench ? '/index.html' : '/taskpane.html';

  const answer: RequestListener = (request, response) => {
    const path = requestedPath(request.url ?? '/', home);
    const file = path && findFile(roots, path);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response
        .writeHead(file ? 405 : 404, { 'content-type': 'text/plain' })
        .end(file ? 'GET only' : 'not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    if (workbench && path === '/taskpane.html') {
      void readFile(file, 'utf8').then((html) => response.end(connectToWorkbench(html)));
    } else {
      createReadStream(file).pipe(response);
    }
  };

  const server: Server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `${secure ? 'https' : 'http'}://localhost:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function requestedPath(url: string, home: string): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    return pathname === '/' ? home : decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function findFile(roots: readonly string[], path: string): string | undefined {
  for (const root of roots) {
    const folder = join(dist, root) + sep;
    const file = normalize(join(folder, path));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}
