// The door for charts and their SVG text: what /scene exports.
export {};
