import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestDetail } from './procurement.js';

export type ForKind = RequestDetail['forKind'];

const kinds: readonly ForKind[] = ['self', 'person', 'location', 'project'];

interface BeneficiaryProps {
  kind: ForKind;
  change: (kind: ForKind) => void;
  person: React.ReactNode;
  location: React.ReactNode;
}

/** For oneself, for somebody, for a place, or for a project, which has its own field. */
export function Beneficiary({ kind, change, person, location }: BeneficiaryProps) {
  const { t } = useTranslation('procurement');
  return (
    <>
      <div>
        <Text size="sm" fw={600} mb={4} aria-hidden>
          {t('fields.forKind')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-label={t('fields.forKind')}
          value={kind}
          onChange={(next) => change(kinds.find((each) => each === next) ?? 'self')}
          data={kinds.map((value) => ({ value, label: t(`forKinds.${value}`) }))}
        />
      </div>
      {kind === 'person' ? person : null}
      {kind === 'location' ? location : null}
    </>
  );
}
