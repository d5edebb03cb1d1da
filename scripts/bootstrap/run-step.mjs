import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainInstallFailure, lacksNetwork } from './explain-install-failure.mjs';
import { isInstalled } from './is-installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const ownNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Steps that only read: they run in a folder that cannot be written, once its packages are there. */
const readOnlySteps = ['check'];

/**
 * Installs what is missing, then runs scripts/<step>.ts and passes its exit code on. Whatever stops it is one line on
 * standard error.
 * @param {readonly string[]} command the step's name and its arguments
 * @returns {Promise<void>}
 */
export async function runStep([step, ...args]) {
  try {
    const missing = !isInstalled(root);
    if (missing || !readOnlySteps.includes(step)) refuseReadOnly();
    if (missing) await install();
    process.exitCode = await run(findNode(), [join(root, 'scripts', `${step}.ts`), ...args]);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

function refuseReadOnly() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Error(
      `This folder cannot be written: ${root}. Copy it to a place where it can, or mend its permissions.`,
    );
  }
}

async function install() {
  console.log(
    'Installing the packages that package-lock.json names (npm ci; the first time takes a minute) …',
  );
  // Without a network, npm ci would try each of its hundreds of packages again before it gives up.
  const ping = await runNpm('ping', '--fetch-retries=0', '--fetch-timeout=20000');
  if (lacksNetwork(ping.said)) throw new Error(explainInstallFailure(ping.said, root));
  const install = await runNpm('ci', '--no-audit', '--no-fund');
  if (install.code !== 0) throw new Error(explainInstallFailure(install.said, root));
}

/** @returns {Promise<{ code: number, said: string }>} npm's exit code and what it wrote to standard error */
async function runNpm(...command) {
  // npm tells where it lives: to spawn it by name needs a shell on Windows.
  const path = process.env.npm_execpath;
  const [program, first] = path ? [process.execPath, [path]] : ['npm', []];
  let said = '';
  const code = await run(program, [...first, ...command, '--loglevel=error'], (child) => {
    child.stderr.on('data', (chunk) => (said += chunk));
  });
  return { code, said };
}

/**
 * The Node of node_modules (24), else the one that runs this, where it can run TypeScript.
 * @returns {string} the path of a Node
 */
function findNode() {
  if (existsSync(ownNode)) return ownNode;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Error(
    "The project's own Node is not in node_modules, since npm ran no install scripts here. " +
      'Run: npm rebuild node --ignore-scripts=false',
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {((child: import('node:child_process').ChildProcess) => void)=} listen takes the child's standard error, which
 *   is otherwise this process's own
 * @returns {Promise<number>} the exit code; 1 where a signal ended it
 */
function run(command, args, listen) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', listen ? 'pipe' : 'inherit'],
    env: { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` },
  });
  listen?.(child);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
