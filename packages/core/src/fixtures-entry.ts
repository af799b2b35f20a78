// The door for invented claims of invented origins: what /fixtures exports.
export {};
