import { Badge, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showDay, showMonth } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { toDecimals } from '../parts/money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { AddButton, EditButton } from '../related/FormButtons.js';
import { Shown } from '../related/Shown.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { BookForm } from './BookForm.js';
import { type Book, type BookValue, booksQuery, KEY, today } from './depreciation.js';
import { RunButton } from './RunButton.js';
import { TotalsPanel } from './TotalsPanel.js';

/** What assets are worth in a book on a day, past or to come; and where books are opened and posted. */
export function DepreciationPage() {
  const { t } = useTranslation('depreciation');
  const query = useQuery(booksQuery);
  return (
    // The totals stand above, so that the page is longer than the screen rather than its list three rows high.
    <div className="page-full" style={{ minHeight: 1080 }}>
      <Shown query={query} unknown={t('noBooks')}>
        {(books) => <Books books={books} />}
      </Shown>
    </div>
  );
}

function AddBook() {
  const { t } = useTranslation('depreciation');
  return (
    <AddButton needs="depreciation.edit" label={t('form.add')}>
      {(close) => <BookForm close={close} />}
    </AddButton>
  );
}

function Books({ books }: { books: readonly Book[] }) {
  const { t } = useTranslation('depreciation');
  const [question, ask] = useQuestion();
  const book = books.find(({ id }) => id === question['book']) ?? books.find(({ postsToLedger }) => postsToLedger) ?? books[0];
  const on = question['on'] ?? today();
  if (!book)
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyNotice title={t('noBooks')} action={<AddBook />}>
          {t('noBooksText')}
        </EmptyNotice>
      </>
    );
  return (
    <Stack gap="md" flex={1}>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <AddBook />
            <EditButton needs="depreciation.edit" label={t('form.change')} title={t('form.changeOf', { name: book.name })}>
              {(close) => <BookForm book={book} close={close} />}
            </EditButton>
            <RunButton book={book} />
          </>
        }
      />
      <Group gap="md" align="flex-end">
        <Select
          label={t('book')}
          value={book.id}
          allowDeselect={false}
          onChange={(chosen) => ask({ book: chosen ?? undefined })}
          data={books.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          type="date"
          label={t('on')}
          value={on}
          onChange={({ currentTarget }) => ask({ on: currentTarget.value || undefined })}
        />
        <Badge variant="default" size="lg" tt="none" mb={5}>
          {book.postsToLedger ? t('posts') : t('keeps')}
        </Badge>
        <Text size="sm" c="dimmed" mb={8}>
          {book.postedThrough ? t('through', { month: showMonth(book.postedThrough, { long: true }) }) : t('notPosted')}
        </Text>
      </Group>
      <TotalsPanel book={book} on={on} />
      <Register key={book.id} book={book} on={on} />
    </Stack>
  );
}

function Register({ book, on }: { book: Book; on: string }) {
  const { t } = useTranslation('depreciation');
  const [question] = useQuestion();
  const { costCenterId } = question;
  const list = useList({
    key: [...KEY, 'as-of'],
    query: { bookId: book.id, on, ...orderAndWords(question), ...given({ costCenterId }) },
    read: (query, signal) => answer(api.GET('/api/v1/depreciation/as-of', { params: { query }, signal })),
  });
  const columns = useMemo<Column<BookValue>[]>(
    () => [
      { id: 'tag', title: t('fields.tag'), cell: ({ tag }) => tag, text: ({ tag }) => tag, sort: 'tag', width: 130 },
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 220 },
      plain(t('fields.category'), 'category'),
      plain(t('fields.costCenter'), 'costCenter'),
      {
        id: 'method',
        title: t('fields.method'),
        cell: ({ method, lifeMonths }) => `${t(`methods.${method}`)}, ${t('months', { count: lifeMonths })}`,
        text: ({ method }) => t(`methods.${method}`),
        width: 200,
      },
      {
        id: 'inService',
        title: t('fields.inService'),
        cell: ({ inServiceOn }) => showDay(inServiceOn),
        text: ({ inServiceOn }) => inServiceOn,
        sort: 'inServiceOn',
        width: 120,
      },
      money(t('fields.cost'), 'cost'),
      money(t('fields.accumulated'), 'accumulated'),
      money(t('fields.impaired'), 'impaired'),
      money(t('fields.carrying'), 'carrying'),
      money(t('fields.result'), 'result'),
    ],
    [t],
  );
  return (
    <DataTable
      name="depreciation"
      label={`${t('title')} ${book.name}`}
      columns={columns}
      list={list}
      to={({ itemId }) => `/items/${itemId}`}
      filters={
        <>
          <WordsFilter placeholder={t('find')} />
          <RecordFilter name="costCenterId" kind="cost_center" label={t('fields.costCenter')} />
        </>
      }
      filterNames={['costCenterId']}
      empty={{ title: t('noAssets'), text: t('noAssetsText') }}
    />
  );
}

function plain(title: string, name: 'category' | 'costCenter'): Column<BookValue> {
  return { id: name, title, cell: (row) => row[name] ?? '', text: (row) => row[name] ?? '', width: 150 };
}

function money(title: string, name: 'cost' | 'accumulated' | 'impaired' | 'carrying' | 'result'): Column<BookValue> {
  return {
    id: name,
    title,
    align: 'right',
    cell: (row) => <Money amount={row[name]} />,
    text: (row) => toDecimals(row[name]),
    width: 130,
  };
}
