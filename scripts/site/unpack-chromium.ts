import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A browser that runs from a folder: its program, and what it needs in its environment. */
export interface Browser {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Inside node_modules: a new install unpacks the new version, and nothing is shared with another clone. */
const cache = resolve('node_modules/.cache');
const unpacked = join(cache, 'chromium');

/**
 * Unpacks the Chromium that comes as a package, once, with the libraries and fonts that a bare Linux lacks. It is made in
 * another folder and renamed, so a broken run leaves no half of a browser behind.
 * @returns where it is and the environment in which it starts without anything installed
 */
export async function unpackChromium(): Promise<Browser> {
  if (!existsSync(unpacked)) {
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(folder);
    await writeFile(join(folder, 'fonts/fonts.conf'), describeFonts());
    await rename(folder, unpacked);
  }
  return {
    program: join(unpacked, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_PATH: join(unpacked, 'fonts'),
    },
  };
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it believes to be in a cloud
 * function. In a process of its own it can be told both, without this one believing it too.
 */
function unpackInto(folder: string): Promise<void> {
  const code = `(await import('@sparticuz/chromium')).default.executablePath()`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', `await ${code}`], {
    stdio: 'inherit',
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error('The browser could not be unpacked: see above.'));
    });
  });
}

/** The package's own list names folders of the cloud function. The same fonts everywhere: a page has one height. */
function describeFonts(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts/fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts/cache')}</cachedir>
</fontconfig>
`;
}
