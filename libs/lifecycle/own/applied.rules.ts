import type { LivesBy } from './lifecycles.service.js';

/** A choice of an organisation, with the newest version of what it chose. */
export interface AppliedDefinition extends LivesBy {
  kind: string;
  category: string | null;
}

/**
 * What an organisation has chosen, as one JSON value: for those who read their settings in one statement.
 * A choice of what came with the product has the kind as its definition.
 */
export const appliedDefinitions = `SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'category', c.category,
    'definition', coalesce(d.name, c.kind), 'definitionVersion', coalesce(
      (SELECT max(v.number) FROM lifecycle_versions v WHERE v.organization_id = c.organization_id AND v.definition_id = d.id), 1))), '[]')
  FROM lifecycle_choices c LEFT JOIN lifecycle_definitions d ON d.organization_id = c.organization_id AND d.id = c.definition_id`;

/** By what a new subject lives: as chosen for its product's category, or else for its kind, or else by what came with the product. */
export function appliedTo(applied: readonly AppliedDefinition[], kind: string, category: string | undefined): LivesBy {
  const ofKind = applied.filter((choice) => choice.kind === kind);
  const wanted = category?.trim().toLowerCase();
  const chosen =
    ofKind.find((choice) => choice.category !== null && choice.category.toLowerCase() === wanted) ??
    ofKind.find((choice) => choice.category === null);
  return chosen
    ? { definition: chosen.definition, definitionVersion: chosen.definitionVersion }
    : { definition: kind, definitionVersion: 1 };
}
