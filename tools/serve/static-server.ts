import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpeg': 'image/jpeg',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

export interface StaticServer {
  /** "http://localhost:PORT" */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A page that is made on the spot, with headers of its own where it has some. */
export type MadePage = string | { readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** Pages that are made on the spot, by their path. */
export type MadePages = ReadonlyMap<string, MadePage>;

/**
 * Serves a folder, and pages made on the spot, on loopback. The port is the system's choice.
 *
 * @param folder what paths are relative to; none outside of it is served
 */
export async function serveFolder(folder: string, made: MadePages = new Map()): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const page = made.get(path);
    const file = join(folder, normalize(path));
    try {
      const { html, headers } = typeof page === 'object' ? page : { html: page, headers: {} };
      const body = html ?? (file.startsWith(folder) ? await readFile(file) : null);
      if (body === null) throw new Error('outside of the folder');
      response.writeHead(200, {
        ...headers,
        'content-type':
          html === undefined
            ? (types[extname(file)] ?? 'application/octet-stream')
            : 'text/html; charset=utf-8',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
