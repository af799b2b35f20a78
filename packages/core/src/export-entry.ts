// The door for tables going out: what /export exports.
export {};
