import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><slot /></body>
</html>
`;
const page = `---
import { readFileSync } from 'node:fs';
import Layout from '../layouts/Layout.astro';
export const getStaticPaths = () =>
  JSON.parse(readFileSync('pages.json', 'utf8')).map(({ path, ...props }) => ({
    params: { path: path || undefined },
    props,
  }));
const body = readFileSync(Astro.props.file, 'utf8');
---
<Layout title={Astro.props.title}><Fragment set:html={body} /></Layout>
`;
const config = `export default { trailingSlash: 'always', devToolbar: { enabled: false } };\n`;

/**
 * Writes what the build is measured against: an Astro project that has one layout and as many pages, each with the body
 * that the real page has, read from a file. Its only work is to write them.
 * @param pages addresses of the pages within the built site, as `countries/sdn/`
 */
export function writeBareSite(folder: string, builtSite: string, pages: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'package.json', '{ "type": "module" }');
  write(folder, 'astro.config.mjs', config);
  write(folder, 'src/layouts/Layout.astro', layout);
  write(folder, 'src/pages/[...path].astro', page);
  const list = pages.map((path) => {
    const html = readFileSync(
      join(builtSite, path.endsWith('.html') ? path : `${path}index.html`),
      'utf8',
    );
    const file = `bodies/${path.replace(/\/$/, '') || 'home'}.txt`;
    write(folder, file, /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '');
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    return { path: path.replace(/\/$|\.html$/, ''), title, file };
  });
  write(folder, 'pages.json', JSON.stringify(list));
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
