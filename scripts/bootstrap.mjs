/**
 * What `npm start`, `npm test` and their kin run first: `node scripts/bootstrap.mjs <step>`. It installs what the lockfile
 * names and this folder lacks, then runs scripts/<step>.ts under the project's own Node. Plain JavaScript without
 * dependencies, and in words that any old Node understands, so that it can say that the Node is too old.
 */
const [major] = process.versions.node.split('.');

if (Number(major) < 20) {
  console.error(`Node ${process.versions.node} is too old: install Node 20 or later (nodejs.org).`);
  process.exitCode = 1;
} else {
  import('./bootstrap/run-step.mjs').then(({ runStep }) => runStep(process.argv.slice(2)));
}
