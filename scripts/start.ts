/**
 * `npm start`: checks the data, builds the site and serves it on this machine until it is stopped. PORT chooses the port
 * (4321), BASE_PATH the folder in which the site stands.
 */
import { createServer } from 'node:net';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { readBasePath } from './site/base-path.ts';
import { readPort } from './site/read-port.ts';
import { runScript } from './site/run-script.ts';
import { serveSite } from './site/serve-site.ts';

const HELP = `Checks the data, builds the site and serves it on this machine until it is stopped with Ctrl+C.

  npm start                      at http://localhost:4321/
  PORT=8080 npm start            at another port
  BASE_PATH=poc npm start        for a site that stands in the folder poc/ of its host`;

await runCommand({ name: 'start', help: HELP, options: {} }, start);

async function start(): Promise<void> {
  const base = readBasePath(process.env.BASE_PATH);
  const port = readPort(process.env.PORT);
  await claim(port);
  process.exitCode = await runScript('build');
  if (process.exitCode !== 0) return;
  const server = await serveSite('dist', base, port);
  console.log(`\nThe site is at http://localhost:${port}${base} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/** Takes the port, on every address, and gives it back: a taken one is known before the site is built, not after. */
function claim(port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      fail(new CommandError(explainPort(port, error), 1));
    });
    probe.listen(port, () => probe.close(() => done()));
  });
}

function explainPort(port: number, error: NodeJS.ErrnoException): string {
  const other = `Choose another, for example: PORT=${port === 4322 ? 4323 : 4322} npm start`;
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${other}`;
  if (error.code === 'EACCES') return `Port ${port} is not yours to use. ${other}`;
  return `Port ${port} cannot be used (${error.message}). ${other}`;
}
