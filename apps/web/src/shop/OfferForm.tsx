import { Button, Grid, Group, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { type Offer, offerQuery } from '../offers/offers.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { useSession } from '../session/session.js';
import { AskEditor } from './AskEditor.js';
import { AudienceFields } from './AudienceFields.js';
import { forgetOffers } from './keep-offers.js';
import {
  audiences,
  emptyOffer,
  isUnreadable,
  newAsk,
  newPart,
  type OfferFields,
  offerFactsOf,
  offerFieldsOf,
} from './offer-fields.rules.js';
import { PartEditor } from './PartEditor.js';

/** All that is said of an offer. It stays a draft until it is published; what was asked for before keeps to what it said. */
export function OfferForm({ offer }: { offer?: Offer }) {
  const { t } = useTranslation(['shop', 'forms']);
  const router = useRouter();
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const refusals = useRefusals();
  const id = offer?.id;
  const needed = (text: string): string | null => (text.trim() ? null : t('forms:needed'));
  const form = useSaveForm<OfferFields, Offer>({
    initial: offer ? offerFieldsOf(offer) : emptyOffer(base),
    ...(offer ? { version: offer.version } : {}),
    validate: {
      title: needed,
      category: needed,
      parts: (parts) =>
        parts.some(({ unitPrice, monthly, currency }) => [unitPrice, monthly].some((amount) => isUnreadable(amount, currency)))
          ? t('offers.unreadable')
          : null,
    },
    save: (values, _changes, headers) =>
      refusals.keep(
        id === undefined
          ? answer(api.POST('/api/v1/catalogue-offers', { headers, body: offerFactsOf(values) }))
          : answer(api.PUT('/api/v1/catalogue-offers/{id}', { params: { path: { id } }, headers, body: offerFactsOf(values) })),
      ),
    saved: (saved) => {
      queries.setQueryData(offerQuery(saved.id).queryKey, saved);
      forgetOffers();
      tellDone(t('offers.saved', { title: saved.title }));
      if (id === undefined) router.history.push(`/catalogue/offers/${saved.id}`);
    },
    readAgain: async () => {
      const now = await queries.fetchQuery({ ...offerQuery(id ?? ''), staleTime: 0 });
      return { values: offerFieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = {
    title: t('fields.title'),
    description: t('fields.description'),
    category: t('fields.category'),
    leadDays: t('fields.leadDays'),
    audience: t('fields.audience'),
    roles: t('fields.roles'),
    businessUnitIds: t('fields.units'),
    parts: t('fields.parts'),
    asks: t('fields.asks'),
  };
  const changePart = (key: string, more: Partial<OfferFields['parts'][number]>): void =>
    setFieldValue('parts', (before) => before.map((each) => (each.key === key ? { ...each, ...more } : each)));
  return (
    <RecordForm
      form={form}
      label={t(offer ? 'offers.edit' : 'titles.newOffer')}
      verb={t('offers.save')}
      cancel={() => router.history.push('/catalogue/offers')}
      labels={labels}
      show={(_name, value) => (Array.isArray(value) ? t('offers.entries', { count: value.length }) : String(value))}
    >
      <Panel title={t('offers.about')}>
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack gap="sm">
              <TextInput label={labels.title} required maxLength={200} {...getInputProps('title')} />
              <Textarea label={labels.description} autosize minRows={3} maxLength={5_000} {...getInputProps('description')} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="sm">
              <TextInput
                label={labels.category}
                description={t('offers.categoryHelp')}
                required
                maxLength={200}
                {...getInputProps('category')}
              />
              <NumberInput label={labels.leadDays} min={0} max={3_650} allowDecimal={false} {...getInputProps('leadDays')} />
              <Select
                label={labels.audience}
                allowDeselect={false}
                data={audiences.map((value) => ({ value, label: t(`audiences.${value}`) }))}
                value={values.audience}
                onChange={(next) => setFieldValue('audience', oneOf(audiences, next ?? '') ?? 'everybody')}
                error={errors['audience']}
              />
              <AudienceFields
                audience={values.audience}
                roles={values.roles}
                units={values.businessUnitIds}
                changeRoles={(next) => setFieldValue('roles', next)}
                changeUnits={(next) => setFieldValue('businessUnitIds', next)}
              />
            </Stack>
          </Grid.Col>
        </Grid>
      </Panel>
      <Panel title={labels.parts}>
        {values.parts.map((part, place) => (
          <PartEditor
            key={part.key}
            part={part}
            place={place}
            change={(more) => changePart(part.key, more)}
            refused={(field) => refusals.at(`/parts/${place}/${field}`)}
            remove={
              values.parts.length > 1
                ? () => {
                    refusals.forget();
                    setFieldValue('parts', (before) => before.filter(({ key }) => key !== part.key));
                  }
                : undefined
            }
          />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setFieldValue('parts', (before) => [...before, newPart(before.at(-1)?.currency ?? base)])}
          >
            {t('parts.add')}
          </Button>
        </Group>
      </Panel>
      <Panel title={labels.asks}>
        {values.asks.map((ask, place) => (
          <AskEditor
            key={ask.key}
            ask={ask}
            place={place}
            change={(more) =>
              setFieldValue('asks', (before) => before.map((each) => (each.key === ask.key ? { ...each, ...more } : each)))
            }
            refused={(field) => refusals.at(`/asks/${place}/${field}`)}
            remove={() => {
              refusals.forget();
              setFieldValue('asks', (before) => before.filter(({ key }) => key !== ask.key));
            }}
          />
        ))}
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setFieldValue('asks', (before) => [...before, newAsk()])}
          >
            {t('asks.add')}
          </Button>
        </Group>
      </Panel>
    </RecordForm>
  );
}
