// Registers the element once, harmless twice; the only side effect of the package.
import { DeploymentTracker } from './deployment-tracker.js';

const name = 'dprk-deployment-tracker';
const registered = customElements.get(name);

if (!registered) {
  customElements.define(name, DeploymentTracker);
} else if (versionOf(registered) !== DeploymentTracker.version) {
  // The page holds two versions: whoever looks for a reason should find one.
  // eslint-disable-next-line no-console
  console.warn?.(
    `<${name}> ${versionOf(registered)} is already on this page; ${DeploymentTracker.version} is not used.`,
  );
}

function versionOf(element: object): string {
  return 'version' in element ? String(element.version) : 'of unknown version';
}

declare global {
  interface HTMLElementTagNameMap {
    'dprk-deployment-tracker': DeploymentTracker;
  }
}
