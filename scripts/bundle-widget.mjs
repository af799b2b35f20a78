// Bundles the widget into the one file that a plain page loads by script tag.
import { build } from 'esbuild';

await build({
  entryPoints: ['dist/define.js'],
  outfile: 'dist/dprk-deployment-tracker.min.js',
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
