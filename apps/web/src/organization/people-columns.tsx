import type { TFunction } from 'i18next';
import { Nothing } from '../parts/Nothing.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { Column } from '../table/column.js';
import type { Person } from './people.js';

type EditableText = 'jobTitle' | 'department' | 'phone';
type SaveText = (person: Person, name: EditableText, value: string) => Promise<unknown>;

/** @param save changes a text in its place; absent for those who may not */
export function peopleColumns(t: TFunction<'organization'>, save: SaveText | undefined): Column<Person>[] {
  const text = (name: EditableText, more: Partial<Column<Person>> = {}): Column<Person> => ({
    id: name,
    title: t(`fields.${name}`),
    cell: (person) => person[name] ?? <Nothing />,
    text: (person) => person[name],
    ...(save ? { edit: { value: (person) => person[name] ?? '', save: (person, value) => save(person, name, value) } } : {}),
    ...more,
  });
  return [
    { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 220 },
    text('jobTitle', { width: 190 }),
    text('department', { width: 150 }),
    {
      id: 'businessUnit',
      title: t('fields.businessUnitId'),
      cell: (person) => <MaybeLink kind="business_unit" id={person.businessUnitId} name={person.businessUnitName} quiet />,
      text: ({ businessUnitName }) => businessUnitName,
      width: 180,
    },
    {
      id: 'location',
      title: t('fields.locationId'),
      cell: (person) => <MaybeLink kind="location" id={person.locationId} name={person.locationName} quiet />,
      text: ({ locationName }) => locationName,
    },
    {
      id: 'email',
      title: t('fields.email'),
      cell: ({ email }) => email ?? <Nothing />,
      text: ({ email }) => email,
      width: 240,
    },
    text('phone'),
    {
      id: 'costCenter',
      title: t('fields.costCenterId'),
      cell: (person) => <MaybeLink kind="cost_center" id={person.costCenterId} name={person.costCenterCode} quiet />,
      text: ({ costCenterCode }) => costCenterCode,
      optional: true,
    },
    {
      id: 'manager',
      title: t('fields.managerId'),
      cell: (person) => <MaybeLink kind="person" id={person.managerId} name={person.managerName} quiet />,
      text: ({ managerName }) => managerName,
      optional: true,
    },
    {
      id: 'employeeNumber',
      title: t('fields.employeeNumber'),
      cell: ({ employeeNumber }) => employeeNumber ?? <Nothing />,
      text: ({ employeeNumber }) => employeeNumber,
      optional: true,
    },
    {
      id: 'userName',
      title: t('fields.userName'),
      cell: ({ userName }) => userName ?? <Nothing />,
      text: ({ userName }) => userName,
      optional: true,
    },
  ];
}
