import config from './playwright.config.js';
export default { ...config, timeout: 40_000, expect: { timeout: 8_000 }, use: { ...config.use, actionTimeout: 8_000 } };
