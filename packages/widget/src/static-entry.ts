// The door for the light-DOM figure: what /static exports.
export {};
