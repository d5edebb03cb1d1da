import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Astro puts a hash of the content into the names below `_astro/`: such a file never changes. */
const hashed = /\/_astro\//;

/**
 * Serves a built site as a static host would: pages at addresses that end in a slash, and the site's own page for an
 * address that leads nowhere.
 * @param site folder of the built site
 * @param base the folder in which it stands on its host, with a slash at both ends
 * @param port 0 takes any free one
 * @returns the server, listening on this machine only
 * @throws with `code` EADDRINUSE or EACCES, where the port cannot be had
 */
export function serveSite(site: string, base: string, port: number): Promise<Server> {
  const server = createServer(answer(site, base));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      done(server);
    });
  });
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answer(site: string, base: string): Answer {
  const notFound = readFileSync(join(site, '404.html'));
  const files = sirv(site, {
    etag: true,
    setHeaders: (response, path) => {
      const cache = hashed.test(path) ? 'max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
    },
  });
  return (request, response) => {
    const sendNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const path = request.url?.split('?')[0] ?? '/';
    const inside = `/${path.slice(base.length)}`;
    if (path === '/' && base !== '/') {
      redirect(response, base);
    } else if (!`${path}/`.startsWith(base)) {
      sendNotFound();
    } else if (!path.endsWith('/') && existsSync(join(site, inside, 'index.html'))) {
      redirect(response, `${path}/`);
    } else {
      request.url = inside;
      files(request, response, sendNotFound);
    }
  };
}

/** For now only: a permanent redirect would stay in the reader's browser after the site has moved. */
function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address }).end();
}
