// What the file of this language gives to the app.
export { ko as locale } from './ko.js';
