import { IconBriefcase, IconDeviceLaptop, IconLicense, IconPackages, IconPhone, type TablerIcon } from '@tabler/icons-react';
import { type Offer, pictureAddress } from './offers.js';
import classes from './offers.module.css';

const icons: Record<string, TablerIcon> = { asset: IconDeviceLaptop, service: IconPhone, license: IconLicense };

/** What an offer looks like; where nobody brought a picture, what kind of thing it is. */
export function OfferPicture({ offer, small = false }: { offer: Pick<Offer, 'pictureId' | 'parts'>; small?: boolean }) {
  const { pictureId, parts } = offer;
  const Icon = parts.length > 1 ? IconPackages : (icons[parts[0]?.kind ?? ''] ?? IconBriefcase);
  return (
    <div className={classes['picture']} data-small={small || undefined}>
      {pictureId ? (
        // The heading beside it says already what it is.
        <img src={pictureAddress(pictureId)} alt="" loading="lazy" />
      ) : (
        <Icon size={small ? 24 : 44} stroke={1.25} aria-hidden />
      )}
    </div>
  );
}
