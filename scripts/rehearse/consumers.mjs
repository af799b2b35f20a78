// Takes every project in consumers/ through what its developer would do: install, check, be refused, build, open, click.
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installConsumer, runIn } from './install-consumer.mjs';
import { visitConsumer } from './visit-consumer.mjs';

const consumers = path.resolve(import.meta.dirname, '../../consumers');

/** The names of all projects. */
export async function consumerNames() {
  const entries = await readdir(consumers, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The compiler must end badly, and say of each wrong value that it is one. */
async function expectRefusal(folder, refused) {
  const { status, printed } = await runIn(folder, 'check-wrong');
  if (status === 0) throw new Error('what is in wrong/ compiles');
  const missed = refused.filter((words) => !printed.includes(words));
  if (missed.length > 0) {
    throw new Error(`the compiler does not refuse ${missed.join(', ')}:\n${printed}`);
  }
}

async function must(folder, script) {
  const { status, printed } = await runIn(folder, script);
  if (status !== 0) throw new Error(`npm run ${script}:\n${printed}`);
  return printed;
}

/** Takes one project through, in a folder of its own that is removed at the end; gives the steps that it took. */
async function runConsumer(name, registryOrTarballs) {
  const place = await mkdtemp(path.join(tmpdir(), `consumer-${name}-`));
  const folder = path.join(place, name);
  const steps = [];
  const step = async (title, take) => {
    await take();
    steps.push(title);
  };
  try {
    await cp(path.join(consumers, name), folder, { recursive: true });
    const about = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const { scripts, refused, page } = about;
    await step('installed', () => installConsumer(folder, about, registryOrTarballs));
    if (scripts.check) await step('checked', () => must(folder, 'check'));
    if (refused) await step('refused', () => expectRefusal(folder, refused));
    if (scripts.build) await step('built', () => must(folder, 'build'));
    if (page) await step('clicked', () => visitConsumer(path.join(folder, page)));
    if (scripts.start) {
      await step('ran', async () => {
        const printed = await must(folder, 'start');
        if (!/\d/.test(printed) || !printed.includes('<svg')) throw new Error(printed);
      });
    }
    return { steps };
  } catch (error) {
    return { steps, failed: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Runs the projects one after the other, and says of each what it took.
 *
 * `registryOrTarballs` is the address of a registry that holds our packages, or the paths of their tarballs by name;
 * everything else comes from the usual registry. `only` names projects; absent, all are run. **Throws** naming every
 * project that failed, once all have run.
 */
export async function runConsumers({ registryOrTarballs, only }) {
  const known = await consumerNames();
  const unknown = only?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new RangeError(`runConsumers: no consumer ${unknown.join(', ')}`);
  const results = [];
  for (const name of only ?? known) {
    const started = Date.now();
    const result = await runConsumer(name, registryOrTarballs);
    const seconds = Math.round((Date.now() - started) / 1000);
    results.push({ name, seconds, ...result });
    const outcome = result.failed ? `FAILED: ${result.failed}` : 'good';
    console.log(`consumer ${name}: ${[...result.steps, outcome].join(', ')} (${seconds} s)`);
  }
  const failed = results.filter((result) => result.failed).map(({ name }) => name);
  if (failed.length > 0) throw new Error(`consumers that failed: ${failed.join(', ')}`);
  return results;
}
