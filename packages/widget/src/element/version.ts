// The version of the package, as elements on one page and the addresses of its files are told apart by it.

/** The version in `package.json`. */
export const version: string = '0.0.0';
