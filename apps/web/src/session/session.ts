import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, rememberCsrfToken } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.gen.js';
import { speak } from '../i18n/i18n.js';
import { rememberedLanguage } from '../i18n/language.js';
import { languageOf } from '../i18n/languages.js';
import { readAs } from '../parts/locale.js';
import { forgetPreferences } from '../preferences/page-preferences.js';
import { queries } from '../queries.js';

export type Session = components['schemas']['CurrentSessionDto'];
export type Permission = Session['permissions'][number];

const queryKey = ['session'];

/** The cookie cannot be seen from here. Where nobody has signed in with this browser, there is no need to ask who it is. */
const hint = 'quartermaster-signed-in';

/** Nobody signed in is an answer too. Who was signed in stays known, so that the page behind the dialogue can stand. */
async function readSession(): Promise<Session | null> {
  if (localStorage.getItem(hint) === null) return null;
  try {
    return await accept(await answer(api.GET('/api/v1/session')));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return queries.getQueryData<Session>(queryKey) ?? forgotten();
    throw error;
  }
}

function forgotten(): null {
  localStorage.removeItem(hint);
  return null;
}

/** From now on it is this person's application: their token, their language, their figures and their zone. */
async function accept(session: Session): Promise<Session> {
  localStorage.setItem(hint, 'yes');
  rememberCsrfToken(session.csrfToken);
  const language = languageOf(session.user.locale) ?? rememberedLanguage();
  readAs(session.user, language);
  await speak(language);
  return session;
}

export const sessionQuery = queryOptions({ queryKey, queryFn: readSession, staleTime: 60_000 });

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

export function useMay(permission: Permission): boolean {
  return useSession()?.permissions.includes(permission) ?? false;
}

export interface Credentials {
  email: string;
  password: string;
  organizationId?: string;
}

export function useSignIn() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Credentials) => accept(await answer(api.POST('/api/v1/session', { body }))),
    onSuccess: (session) => {
      cache.setQueryData(queryKey, session);
    },
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session')),
    // What one person read must not be there for the next one on this computer.
    onSuccess: leave,
  });
}

/** After the session has ended by the person's own will. */
export function leave(): void {
  forgotten();
  forgetPreferences();
  window.location.assign('/sign-in');
}

/** A session that was opened otherwise than by signing in. */
export async function enter(opened: Session): Promise<void> {
  queries.setQueryData(queryKey, await accept(opened));
}
