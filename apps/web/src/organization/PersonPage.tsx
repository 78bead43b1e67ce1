import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { CostCentersOf } from './CostCentersOf.js';
import { PeopleOf } from './PeopleOf.js';
import { PersonFacts } from './PersonFacts.js';
import { PersonForm } from './PersonForm.js';
import { type Person, personQuery, setPersonActive } from './people.js';
import { UserOf } from './UserOf.js';

/** Somebody: what is known of them, what they hold, whom they lead, and whether they sign in. */
export function PersonPage() {
  const { t } = useTranslation('organization');
  const { personId } = useParams({ from: '/frame/people/$personId' });
  const query = useQuery(personQuery(personId));
  return (
    <Shown query={query} unknown={t('people.unknown')}>
      {(person) => <Details person={person} />}
    </Shown>
  );
}

function Details({ person }: { person: Person }) {
  const { t } = useTranslation('organization');
  const { id, name, jobTitle } = person;
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.people'), to: '/people' }]}
        meta={
          <>
            <ArchivedBadge active={person.active} />
            {jobTitle ? (
              <Text size="sm" c="dimmed">
                {jobTitle}
              </Text>
            ) : null}
          </>
        }
        actions={
          <RecordActions
            record={person}
            name={name}
            needs="people.edit"
            editTitle={t('people.editTitle', { name })}
            form={(close) => <PersonForm person={person} close={close} />}
            setActive={setPersonActive(id)}
          />
        }
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('facts')}>
              <PersonFacts person={person} />
            </Panel>
            <UserOf person={person} />
          </>
        }
        right={
          <>
            <SpendOf of="person" id={id} name={name} />
            <ItemsOf title={t('people.items')} filters={{ holderId: id }} none={t('people.noItems')} />
            <PeopleOf title={t('people.leads')} filters={{ managerId: id }} />
            <CostCentersOf title={t('people.owns')} filters={{ ownerId: id }} />
          </>
        }
      />
    </Stack>
  );
}
