import { useJudge } from './judge.js';
import { boardPages } from './pages/board.pages.js';
import { deskPages } from './pages/desk.pages.js';
import { framePages } from './pages/frame.pages.js';
import { itemPages } from './pages/item.pages.js';
import { itemsPages } from './pages/items.pages.js';
import { overviewPages } from './pages/overview.pages.js';

describe('Everybody can use what the day is spent with', () => {
  useJudge({
    frame: framePages,
    overview: overviewPages,
    desk: deskPages,
    items: itemsPages,
    item: itemPages,
    board: boardPages,
  });
});
