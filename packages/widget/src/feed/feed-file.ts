// What loads where a page asks for a feed or for a record held at a day.
export { followFeed } from './follow-feed.js';
