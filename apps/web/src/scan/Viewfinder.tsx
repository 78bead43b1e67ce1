import { Alert, Button, Stack } from '@mantine/core';
import { IconCamera, IconCameraOff } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './scan.module.css';
import { useCamera } from './use-camera.js';

interface ViewfinderProps {
  on: boolean;
  turn: (on: boolean) => void;
  found: (code: string) => void;
}

/** What the camera sees, with a frame to hold the code in. */
export function Viewfinder({ on, turn, found }: ViewfinderProps) {
  const { t } = useTranslation('scan');
  const video = useRef<HTMLVideoElement>(null);
  const refusal = useCamera(video, on, found);
  return (
    <Stack gap="sm" align="center">
      {on && !refusal ? (
        <div className={classes['finder']}>
          <video ref={video} muted playsInline aria-label={t('picture')} />
        </div>
      ) : null}
      {refusal ? <Alert color="amber">{t('noCamera', { reason: t(refusal) })}</Alert> : null}
      <Button
        variant={on ? 'default' : 'filled'}
        leftSection={on ? <IconCameraOff size={16} aria-hidden /> : <IconCamera size={16} aria-hidden />}
        onClick={() => turn(!on)}
      >
        {on ? t('stop') : t('camera')}
      </Button>
    </Stack>
  );
}
