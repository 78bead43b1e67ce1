import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';

/** What a vendor usually sells us. */
export function ProductsOf({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation(['catalog', 'related']);
  const { data, error, refetch } = useQuery({
    queryKey: ['products', 'of', vendorId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/products', { params: { query: { vendorId, active: true, limit: 8 } }, signal })),
  });
  if (!error && (data?.data.length ?? 0) === 0) return null;
  return (
    <Panel
      title={t('titles.products')}
      aside={
        data?.next ? (
          <Link to="/products" search={{ vendorId }} className="link">
            {t('related:more')}
          </Link>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      <LineList
        lines={(data?.data ?? []).map(({ id, name, category }) => ({
          id,
          what: (
            <ThingLink kind="product" id={id}>
              {name}
            </ThingLink>
          ),
          side: category,
        }))}
      />
    </Panel>
  );
}
