// The door for the element class: importing it registers nothing.
export {};
