import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { pageOf } from '../parts/things.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { ancestorsOf, InsideTree } from './InsideTree.js';
import { LocationForm } from './LocationForm.js';
import { PeopleOf } from './PeopleOf.js';
import { changePlace, type Place, placeQuery, placesQuery } from './structure.js';

/** A place: its address, what lies inside it, what stands there and who works there. */
export function LocationPage() {
  const { t } = useTranslation('organization');
  const { locationId } = useParams({ from: '/frame/locations/$locationId' });
  const query = useQuery(placeQuery(locationId));
  return (
    <Shown query={query} unknown={t('locations.unknown')}>
      {(place) => <Details place={place} />}
    </Shown>
  );
}

function Details({ place }: { place: Place }) {
  const { t } = useTranslation('organization');
  const { data: all = [] } = useQuery(placesQuery);
  const { id, name } = place;
  const above = ancestorsOf(all, id).map((each) => ({ label: each.name, to: pageOf('location', each.id) }));
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.locations'), to: '/locations' }, ...above]}
        meta={place.active ? undefined : <ArchivedBadge active={false} />}
        actions={
          <RecordActions
            record={place}
            name={name}
            needs="organization.edit"
            editTitle={t('locations.editTitle', { name })}
            form={(close) => <LocationForm place={place} close={close} />}
            setActive={(active, version) => changePlace(id, version, { active })}
          />
        }
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('facts')}>
              <FactList
                facts={[
                  { label: t('fields.code'), value: place.code },
                  { label: t('locations.address'), value: <Address place={place} /> },
                  { label: t('fields.timeZone'), value: place.timeZone },
                  { label: t('fields.calendarId'), value: <Calendar place={place} /> },
                  {
                    label: t('fields.parentId'),
                    value: <MaybeLink kind="location" id={place.parentId} name={place.parentName} />,
                  },
                  {
                    label: t('locations.manager'),
                    value: <MaybeLink kind="person" id={place.managerId} name={place.managerName} />,
                  },
                ]}
              />
            </Panel>
            <Panel
              title={t('locations.inside')}
              aside={
                <AddButton label={t('locations.add')} needs="organization.edit" quiet>
                  {(close) => <LocationForm parentId={id} close={close} />}
                </AddButton>
              }
            >
              <InsideTree
                label={t('locations.inside')}
                nodes={all}
                of={id}
                to={(node) => pageOf('location', node.id)}
                none={t('locations.nothingInside')}
              />
            </Panel>
          </>
        }
        right={
          <>
            <ItemsOf title={t('locations.items')} filters={{ locationId: id }} none={t('locations.noItems')} />
            <PeopleOf title={t('locations.people')} filters={{ locationId: id }} none={t('locations.nobody')} />
          </>
        }
      />
    </Stack>
  );
}

function Calendar({ place: { calendarId, calendarName } }: { place: Place }) {
  const { t } = useTranslation('organization');
  if (!calendarId) return <span className="dimmed">{t('locations.calendarFromAbove')}</span>;
  return (
    <Link to="/admin/calendars/$calendarId" params={{ calendarId }}>
      {calendarName}
    </Link>
  );
}

function Address({ place }: { place: Place }) {
  const { i18n } = useTranslation();
  const town = [place.postalCode, place.city].filter(Boolean).join(' ');
  const country = place.country ? new Intl.DisplayNames([i18n.language], { type: 'region' }).of(place.country) : null;
  const lines = [place.addressLine1, place.addressLine2, town, place.region, country].filter(Boolean);
  if (lines.length === 0) return null;
  return <address style={{ fontStyle: 'normal', whiteSpace: 'pre-line' }}>{lines.join('\n')}</address>;
}
