// Which links are allowed: absolute https addresses, and http ones, read by the platform's own parser.

// The platform's parser; the language library alone does not declare it.
declare const URL: new (text: string) => {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly href: string;
};

/** An absolute web address that was read by `new URL` and found harmless. */
export type WebAddress = string;

/**
 * The address in normal form.
 *
 * **Absent:** undefined for anything that is not an absolute `https:` or `http:` address without credentials.
 */
export function webAddress(text: string): WebAddress | undefined {
  const url = parsed(text.trim());
  if (!url) return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return url.href;
}

function parsed(text: string): InstanceType<typeof URL> | undefined {
  try {
    return new URL(text);
  } catch {
    // Not an address at all; the caller names the field.
    return undefined;
  }
}
