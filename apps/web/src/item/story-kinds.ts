/** What an item's story is made of. */
export const storyKinds = ['transition', 'edit', 'comment', 'document', 'cost'] as const;
export type StoryKind = (typeof storyKinds)[number];

/** As they stand in the address: `comment,cost`. */
export function readStoryKinds(text: string | undefined): StoryKind[] {
  const named = text?.split(',') ?? [];
  return storyKinds.filter((kind) => named.includes(kind));
}
