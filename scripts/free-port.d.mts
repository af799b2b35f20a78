// The types of free-port.mjs, for the configs that import it.

export function freePort(wanted: number): Promise<number>;
