/** What is to be otherwise with something in use, of a line `l` of a request, as JSON; nothing for other lines. */
export const lineChange = `(SELECT jsonb_build_object('action', l.action, 'itemId', i.id, 'itemTag', i.tag, 'itemName', i.name,
    'from', CASE l.action WHEN 'change' THEN q.name WHEN 'move' THEN f.name END, 'toLocationId', l.to_location_id,
    'to', CASE l.action WHEN 'change' THEN n.name WHEN 'move' THEN t.name END,
    'act', CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('state', a.state, 'reason', a.reason) END)
  FROM items i LEFT JOIN products q ON q.id = i.product_id LEFT JOIN locations f ON f.id = i.location_id LEFT JOIN products n ON n.id = l.product_id
    LEFT JOIN locations t ON t.id = l.to_location_id LEFT JOIN purchase_request_line_acts a ON a.line_id = l.id
  WHERE i.id = l.item_id)`;
