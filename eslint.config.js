// The fences of the repository: what each room may import and what no file may contain.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/reports/', '**/test-results/', '**/.turbo/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
);
