// The first script of the framed page, before anything is painted: its colours, and whether the figure in it is asked for.
import { askedOfAddress } from './parameters.js';

const { theme, ...others } = askedOfAddress(location.search).attributes;
const { classList, dataset } = document.documentElement;

if (theme !== undefined) dataset['theme'] = theme;
// What the element will show is another figure: until then none is better than a wrong one.
if (Object.keys(others).length > 0) classList.add('asked');
