// The door for strangers' JSON: what /intake exports.
export {};
