// Turns the network off for every unit test, and makes an unexpected console warning a failure.
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.stubGlobal('fetch', () => {
    throw new Error('unit tests run with the network off');
  });
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const warned = vi.isMockFunction(console.warn) ? vi.mocked(console.warn).mock.calls : [];
  const failed = vi.isMockFunction(console.error) ? vi.mocked(console.error).mock.calls : [];
  vi.unstubAllGlobals();
  expect([...warned, ...failed], 'unexpected console.warn or console.error').toEqual([]);
});
