// Registers the element once, harmless twice; the only side effect of the package.
export {};
