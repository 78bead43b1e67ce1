import { words as charts } from '../charts/words.de.js';
import { words as forms } from '../forms/words.de.js';
import { words as frame } from '../frame/words.de.js';
import { words as shipped } from '../lifecycle/shipped.de.js';
import { words as parts } from '../parts/words.de.js';
import { words as scan } from '../scan/words.de.js';
import { words as session } from '../session/words.de.js';
import { words as table } from '../table/words.de.js';
import { words as theme } from '../theme/words.de.js';
import { words as values } from '../values/words.de.js';
import { words as work } from '../work/words.de.js';

/** The texts that the first page needs, in one file. */
export const start = { charts, forms, frame, parts, scan, session, shipped, table, theme, values, work };
