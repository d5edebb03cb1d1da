/** `npm run dev`: serves the site while it is written, and reloads it when code or data change. PORT chooses the port. */
import { dev } from 'astro';
import { runCommand } from './command/run-command.ts';
import { readPort } from './site/read-port.ts';

const HELP = `Serves the site while it is written, until it is stopped with Ctrl+C. A page is loaded again when code or data change.

  npm run dev                    at http://localhost:4321/
  PORT=8080 npm run dev          at another port`;

await runCommand({ name: 'dev', help: HELP, options: {} }, async () => {
  await dev({ server: { port: readPort(process.env.PORT) } });
});
