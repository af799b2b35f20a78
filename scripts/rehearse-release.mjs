// Rehearses a release: versions, builds and publishes a copy of the checkout to a registry on loopback, and uses what is there.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { publishedPackages } from './publish/packages.mjs';
import { runConsumers } from './rehearse/consumers.mjs';
import { startRegistry } from './rehearse/loopback-registry.mjs';
import { expectPublished } from './rehearse/published-packages.mjs';
import { copyCheckout, runIn } from './rehearse/released-copy.mjs';

const root = path.resolve(import.meta.dirname, '..');
const only = process.argv.slice(2);
/** Nobody's: a workflow names its own. */
const repository = 'https://github.invalid/rehearsal/dprk-deployment-tracker';
const place = mkdtempSync(path.join(tmpdir(), 'rehearsal-'));
const copy = path.join(place, 'checkout');
const started = Date.now();

/** Says how long a step took, and in one line what it gives. */
async function step(title, take) {
  const before = Date.now();
  const result = await take();
  const note = typeof result === 'string' && !result.includes('\n') ? `: ${result}` : '';
  console.log(`${title}${note} (${((Date.now() - before) / 1000).toFixed(0)} s)`);
  return result;
}

const inCopy = (command, ...args) => runIn(copy, {}, command, ...args);

/** As the workflow does: with notes pending they make the next version, else the version that stands is published. */
async function version() {
  const notes = readdirSync(path.join(copy, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (notes.length > 0) await inCopy('npm', 'run', 'version-packages');
  await inCopy('npm', 'ci', '--dry-run');
  const versions = new Set(publishedPackages(copy).map(({ manifest }) => manifest.version));
  const [next] = versions;
  if (versions.size !== 1 || next === '0.0.0') throw new Error(`versions: ${[...versions]}`);
  return next;
}

async function publish({ userconfig }) {
  const env = {
    NPM_CONFIG_USERCONFIG: userconfig,
    GITHUB_REPOSITORY: new URL(repository).pathname.slice(1),
    GITHUB_SERVER_URL: new URL(repository).origin,
  };
  await runIn(copy, env, 'npm', 'run', 'publish-packages');
}

/** The notes name the version of every package, and the digest of the script-tag file. */
async function expectNotes(next) {
  const notes = await inCopy(process.execPath, 'scripts/file-hashes.mjs', '--notes');
  const sums = await inCopy(process.execPath, 'scripts/file-hashes.mjs');
  const tag = `@${next}/dist/dprk-deployment-tracker.min.js`;
  const sum = sums.split('\n').find((line) => line.endsWith(tag));
  if (sum === undefined || !notes.includes(sum.split(' ')[0])) {
    throw new Error(`the notes do not have the digest of ${tag}`);
  }
  return `${sums.trim().split('\n').length} files`;
}

/** The class in the built file must say the version that was published. */
function expectVersion(next) {
  const file = path.join(copy, 'packages/widget/dist/dprk-deployment-tracker.min.js');
  const [, ...code] = readFileSync(file, 'utf8').split('\n');
  if (!code.join('\n').includes(next)) throw new Error(`the built element does not say ${next}`);
}

let registry;
try {
  await step('copied the checkout', () => copyCheckout(root, copy));
  await step('installed what the lock names', () => inCopy('npm', 'ci', '--ignore-scripts'));
  const next = await step('versioned', version);
  await step('built', () =>
    inCopy('npx', '--no', '--', 'turbo', 'run', 'build', '--filter=./packages/*'),
  );
  expectVersion(next);
  registry = await step('started the registry', () => startRegistry(path.join(place, 'registry')));
  await step('published', () => publish(registry));
  const about = { registry: registry.address, version: next, repository, place };
  await step('compared what is published with what was built', () =>
    expectPublished(publishedPackages(copy), about),
  );
  await step('wrote notes and digests', () => expectNotes(next));
  await runConsumers({
    registryOrTarballs: registry.address,
    ...(only.length > 0 && { only }),
  });
  console.log(`The rehearsal is good, in ${((Date.now() - started) / 1000).toFixed(0)} s`);
} catch (error) {
  console.error(`rehearse-release: ${error.message}`);
  process.exitCode = 1;
} finally {
  registry?.stop();
  rmSync(place, { recursive: true, force: true });
}
