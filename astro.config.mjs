import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { publishData } from './scripts/site/publish-data.ts';
import { standaloneValidators } from './scripts/site/standalone-validators.ts';

const settings = JSON.parse(readFileSync(new URL('settings.json', import.meta.url), 'utf8'));

/** `/` unless the site stands in a folder of its host; always with a slash at both ends. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

/**
 * What a page may load: itself and nothing else. Astro adds `script-src` and `style-src` with the hash of everything
 * that it puts on the page. Pagefind is WebAssembly, which needs leave of its own; it also starts its worker from a blob.
 */
const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
};

/** While `npm run dev` runs, an edited record shows at once: Vite itself watches only what is imported. */
const reloadOnData = {
  name: 'reload-on-data',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folders = ['data', 'schemas', 'settings.json'].map(
        (path) => `${server.config.root}/${path}`,
      );
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  },
};

/** A page with one island needs all of React: in one file it weighs less, and comes with fewer requests, than in five. */
const reactInOneFile = {
  name: 'react',
  test: /node_modules[\\/](?:@astrojs[\\/]react|react|react-dom|scheduler)[\\/]/,
};

export default defineConfig({
  output: 'static',
  ...(settings.siteAddress ? { site: settings.siteAddress } : {}),
  base,
  trailingSlash: 'always',
  // The space between words of a sentence survives a line break in the source, as in HTML.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [react(), reloadOnData, publishData(import.meta.dirname)],
  vite: {
    worker: { format: 'es', plugins: () => [standaloneValidators(import.meta.dirname)] },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [reactInOneFile] } } } },
      },
    },
  },
  security: { csp: contentSecurityPolicy },
  // Shiki colours code by inline styles, which the policy forbids.
  markdown: { syntaxHighlight: false },
  build: {
    // One stylesheet file for all pages is fetched once; inlined it would be sent with each.
    inlineStylesheets: 'never',
    // While one page is written to disk, others are made.
    concurrency: 8,
  },
});
