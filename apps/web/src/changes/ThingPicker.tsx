import { Button, Drawer, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../forms/RecordPicker.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellFailed } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { useMay } from '../session/session.js';
import classes from './changes.module.css';
import { myThingsQuery, type ThingInUse, thingQuery } from './things.js';

interface ThingPickerProps {
  opened: boolean;
  close: () => void;
  choose: (thing: ThingInUse) => void;
}

/** Finds something in use: what one has oneself, and for who may read items any of them. */
export function ThingPicker({ opened, close, choose }: ThingPickerProps) {
  const { t } = useTranslation('changes');
  return (
    <Drawer opened={opened} onClose={close} title={t('picker.title')} position="right" size="md">
      {opened ? <Things choose={choose} /> : null}
    </Drawer>
  );
}

function Things({ choose }: Pick<ThingPickerProps, 'choose'>) {
  const { t } = useTranslation('changes');
  const { data, error, refetch } = useQuery(myThingsQuery);
  const mayFind = useMay('items.read');
  const chosen = (id: string | undefined): void => {
    if (id) void queries.fetchQuery(thingQuery(id)).then(choose, tellFailed);
  };
  return (
    <Stack gap="md">
      {mayFind ? <RecordPicker kind="item" label={t('picker.other')} value="" change={chosen} /> : null}
      <Title order={3} size="h5">
        {t('picker.mine')}
      </Title>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={40} /> : null}
      {data?.data.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('picker.none')}
        </Text>
      ) : null}
      <ul className={classes['things']}>
        {data?.data.map((thing) => (
          <li key={thing.id}>
            <div>
              <Text size="sm" fw={600}>
                {thing.name}
              </Text>
              <Text size="sm" c="dimmed">
                {[thing.tag, thing.productName, thing.locationName].filter((each) => each !== null).join(' · ')}
              </Text>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('picker.choose', { name: `${thing.tag} ${thing.name}` })}
              onClick={() => choose(thing)}
            >
              {t('picker.chooseShort')}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
