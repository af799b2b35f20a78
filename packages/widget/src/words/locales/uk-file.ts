// What the file of this language gives to the app.
export { uk as locale } from './uk.js';
