// Drives WebKitGTK's small browser over the W3C WebDriver protocol, on a display of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Whether this machine has it, with what it needs. */
export function isWebKitHere(): boolean {
  return [browser, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((file) => existsSync(file));
}

/** One window. */
export interface WebKitWindow {
  goto(address: string): Promise<void>;
  /** Runs a function that stands alone in the page; its value must be plain. */
  run<Value, Given>(act: (given: Given) => Value, given: Given): Promise<Value>;
  close(): Promise<void>;
}

/** Opens one, with a driver that listens on a port. */
export async function openWebKit(port: number): Promise<WebKitWindow> {
  const { screen, display } = await startScreen();
  const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: 'ignore',
  });
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`WebDriver: ${JSON.stringify(value)}`);
    return value;
  };
  await isListening(() => ask('GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
    },
  })) as { readonly sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    goto: async (url) => void (await ask('POST', `${session}/url`, { url })),
    run: async <Value, Given>(act: (given: Given) => Value, given: Given) => {
      const script = `return (${act.toString()})(arguments[0])`;
      // What comes back is what the page's function gave.
      return (await ask('POST', `${session}/execute/sync`, { script, args: [given] })) as Value;
    },
    close: async () => {
      await ask('DELETE', session);
      for (const one of [driver, screen]) one.kill();
    },
  };
}

/** A screen, and the number that it was given. */
function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  const screen = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.stdio[3]?.once('data', (text: Buffer) => {
      resolve({ screen, display: String(text).trim() });
    });
  });
}

/** Waits for a driver that has just been started. */
async function isListening(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await ask();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  throw new Error('openWebKit: the driver does not answer');
}
