import { words as charts } from '../charts/words.en.js';
import { words as forms } from '../forms/words.en.js';
import { words as frame } from '../frame/words.en.js';
import { words as shipped } from '../lifecycle/shipped.en.js';
import { words as parts } from '../parts/words.en.js';
import { words as scan } from '../scan/words.en.js';
import { words as session } from '../session/words.en.js';
import { words as table } from '../table/words.en.js';
import { words as theme } from '../theme/words.en.js';
import { words as values } from '../values/words.en.js';
import { words as work } from '../work/words.en.js';

/** The texts that the first page needs, in one file. */
export const start = { charts, forms, frame, parts, scan, session, shipped, table, theme, values, work };
