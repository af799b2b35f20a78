// Whether what the registry gives out is what was built: every file, its digest, the manifest and the pages of text.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileDigests, integrityOf } from '../publish/file-digests.mjs';

const SNIPPET = /src="https:\/\/cdn\.jsdelivr\.net\/npm\/(.+?)@([^/]+)\/(\S+)"\s+integrity="(\S+)"/;

/** Fetches a package's newest version and unpacks it. */
async function unpacked(registry, name, folder) {
  const about = await (await fetch(new URL(name.replace('/', '%2f'), registry))).json();
  const manifest = about.versions?.[about['dist-tags']?.latest];
  if (manifest === undefined) throw new Error(`${name} is not on the registry`);
  const bytes = Buffer.from(await (await fetch(manifest.dist.tarball)).arrayBuffer());
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.tgz'), bytes);
  execFileSync('tar', ['-xzf', 'package.tgz'], { cwd: folder });
  return { manifest, folder: path.join(folder, 'package') };
}

/** All faults of one published package, as sentences; empty where it is as it should be. */
async function faultsOf(published, { registry, version, repository, place }) {
  const { name } = published.manifest;
  const got = await unpacked(registry, name, path.join(place, path.basename(published.folder)));
  const built = new Map(fileDigests(published.folder).map((one) => [one.file, one.integrity]));
  const files = readdirSync(got.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(got.folder, path.join(entry.parentPath, entry.name)));
  const read = (file) => readFileSync(path.join(got.folder, file));
  const unlike = files.filter((file) => built.get(file) !== integrityOf(read(file)));
  const missing = [...built.keys()].filter((file) => !files.includes(file));
  const needed = ['LICENSE', 'LICENSE-DATA.md', 'CHANGELOG.md', 'README.md'];
  const changes = files.includes('CHANGELOG.md') ? read('CHANGELOG.md').toString() : '';
  const inner = Object.entries(got.manifest.dependencies ?? {}).filter(([dependency]) =>
    dependency.startsWith('@dprk-deployment-tracker/'),
  );
  return [
    ...unlike.map((file) => `${file} is not what was built`),
    ...missing.map((file) => `${file} was built and is not in it`),
    ...needed.filter((file) => !files.includes(file)).map((file) => `no ${file}`),
    ...files.filter((file) => file.endsWith('.map')).map((file) => `${file} is a source map`),
    got.manifest.version !== version && `version ${got.manifest.version}, not ${version}`,
    got.manifest.repository?.url !== `git+${repository}.git` && 'no repository',
    !changes.includes(`\n## ${version}\n`) && `the changelog has no ${version}`,
    ...inner.map(([dependency, range]) => range !== `^${version}` && `${dependency} ${range}`),
    got.manifest.unpkg !== undefined && snippetFault(read, name, version),
  ]
    .filter(Boolean)
    .map((fault) => `${name}: ${fault}`);
}

/** The README's snippet must name this version, and the digest of the file that is beside it. */
function snippetFault(read, name, version) {
  const found = SNIPPET.exec(read('README.md').toString());
  if (found === null) return 'the README has no pinned snippet';
  const [, of, at, file, integrity] = found;
  const fits = of === name && at === version && integrity === integrityOf(read(file));
  return fits ? undefined : `the README's snippet does not fit: ${of}@${at}/${file}`;
}

/** **Throws** naming every fault of every package. */
export async function expectPublished(packages, about) {
  const faults = [];
  for (const published of packages) faults.push(...(await faultsOf(published, about)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
