// The public list of core, name by name.
export {};
