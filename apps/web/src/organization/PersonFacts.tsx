import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { Nothing } from '../parts/Nothing.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { Person } from './people.js';

/** What is known of somebody; each name leads on. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation('organization');
  return (
    <FactList
      facts={[
        {
          label: t('fields.email'),
          value: person.email ? (
            <a className="link" href={`mailto:${person.email}`}>
              {person.email}
            </a>
          ) : (
            <Nothing />
          ),
        },
        {
          label: t('fields.phone'),
          value: person.phone ? (
            <a className="link" href={`tel:${person.phone.replaceAll(' ', '')}`}>
              {person.phone}
            </a>
          ) : (
            <Nothing />
          ),
        },
        { label: t('fields.jobTitle'), value: person.jobTitle },
        {
          label: t('fields.department'),
          value: person.department ? (
            <Link to="/people" search={{ department: person.department }} className="link">
              {person.department}
            </Link>
          ) : (
            <Nothing />
          ),
        },
        {
          label: t('fields.businessUnitId'),
          value: <MaybeLink kind="business_unit" id={person.businessUnitId} name={person.businessUnitName} />,
        },
        {
          label: t('fields.costCenterId'),
          value: <MaybeLink kind="cost_center" id={person.costCenterId} name={person.costCenterCode} />,
        },
        { label: t('fields.locationId'), value: <MaybeLink kind="location" id={person.locationId} name={person.locationName} /> },
        { label: t('fields.managerId'), value: <MaybeLink kind="person" id={person.managerId} name={person.managerName} /> },
        { label: t('fields.employeeNumber'), value: person.employeeNumber },
        person.userName ? { label: t('fields.userName'), value: person.userName } : undefined,
      ]}
    />
  );
}
