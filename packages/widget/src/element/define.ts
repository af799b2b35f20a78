// Registers the element once, harmless twice; the only side effect of the package.
import { DeploymentTracker } from './deployment-tracker.js';
import { loadFile } from './load-file.js';

const name = 'dprk-deployment-tracker';
const registered = customElements.get(name);

if (!registered) {
  customElements.define(name, DeploymentTracker);
} else if (versionOf(registered) !== DeploymentTracker.version) {
  // The page holds two versions: whoever looks for a reason should find one.
  // eslint-disable-next-line no-console
  console.warn(
    `<${name}> ${versionOf(registered)} is already on this page; ${DeploymentTracker.version} is not used.`,
  );
}

// An editor that strips unknown tags leaves a `div`. Where its file cannot be had, what stands in it stands.
const upgrade = (): void => {
  if (!document.querySelector('[data-dprk-view]')) return;
  loadFile('divs').then(
    ({ upgradeDivs }) => upgradeDivs(document),
    () => undefined,
  );
};
if (globalThis.document) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', upgrade);
  else upgrade();
}

function versionOf(element: object): string {
  return 'version' in element ? String(element.version) : 'of unknown version';
}

declare global {
  interface HTMLElementTagNameMap {
    'dprk-deployment-tracker': DeploymentTracker;
  }
}
