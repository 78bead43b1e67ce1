import { Choice, Nested, OpenObject, Text, WholeNumber } from '#platform';
import { type MailChoice, mailChoices } from '../notifications/mail/mail-choices.rules.js';

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

const aTime = {
  max: 5,
  pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
  patternSays: 'must be a time such as 07:00',
  example: '07:00',
} as const;

/** When what one is told in the application comes by mail. */
export class MailChoicesDto {
  @Choice(mailChoices, { optional: true, description: 'Comments that call you' })
  mentions?: MailChoice;
  @Choice(mailChoices, { optional: true, description: 'Requests that wait for your approval, and what becomes of yours' })
  approvals?: MailChoice;
  @Choice(mailChoices, { optional: true, description: 'Tasks of yours: new, due, overdue' })
  tasks?: MailChoice;
  @Choice(mailChoices, { optional: true, description: 'What was handed over to you' })
  handOvers?: MailChoice;
  @Choice(mailChoices, { optional: true, description: 'What is worth a look in what was spent' })
  spend?: MailChoice;
  @Choice(mailChoices, { optional: true, description: 'The end of your imports and other jobs' })
  jobs?: MailChoice;
}

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
  @Nested(() => MailChoicesDto, { description: 'When notices come by mail' })
  mail!: MailChoicesDto;
  @Text({ ...aTime, description: 'When the daily mail comes, by your clock' })
  digestAt!: string;
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
  @Nested(() => MailChoicesDto, { optional: true, description: 'What is named is changed; the rest stays' })
  mail?: MailChoicesDto;
  @Text({ ...aTime, optional: true })
  digestAt?: string;
  @OpenObject({
    ...pages,
    optional: true,
    description: 'Pages that are named are replaced, or forgotten where null; the others stay',
  })
  preferences?: Record<string, unknown>;
}
