import { Choice, OpenObject, Text, WholeNumber } from '#platform';

export const themes = ['auto', 'light', 'dark'] as const;
export const densities = ['compact', 'normal'] as const;
export type Theme = (typeof themes)[number];
export type Density = (typeof densities)[number];

const aLocale = { max: 35, nullable: true, example: 'de-AT', description: 'Your own; else the organisation’s' } as const;
const aZone = { max: 60, nullable: true, example: 'Europe/Vienna', description: 'Your own; else the organisation’s' } as const;
const pages = {
  description: 'What each page keeps for you, such as the columns of its table, under the page’s name',
  example: { items: { columns: ['tag', 'name', 'state'] } },
};

export class PreferencesDto {
  @Text(aLocale)
  locale!: string | null;
  @Choice(themes)
  theme!: Theme;
  @Text(aZone)
  timeZone!: string | null;
  @Choice(densities)
  density!: Density;
}

export class ProfileDto extends PreferencesDto {
  @Text()
  name!: string;
  @Text()
  email!: string;
  @OpenObject(pages)
  preferences!: Record<string, unknown>;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
}

export class ProfileChangesDto {
  @Text({ ...aLocale, optional: true })
  locale?: string | null;
  @Choice(themes, { optional: true })
  theme?: Theme;
  @Text({ ...aZone, optional: true })
  timeZone?: string | null;
  @Choice(densities, { optional: true })
  density?: Density;
  @OpenObject({
    ...pages,
    optional: true,
    description: 'Pages that are named are replaced, or forgotten where null; the others stay',
  })
  preferences?: Record<string, unknown>;
}
