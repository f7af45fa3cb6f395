import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Crop, centred, mostZoom, moved, zoomed, zoomOf } from '../account/crop.ts';
import { drawPart, type OpenPicture } from '../account/picture-file.ts';
import { Button } from '../ui/Button.tsx';
import { RangeField } from '../ui/RangeField.tsx';
import part from './part.module.css';
import styles from './picture-crop.module.css';

interface PictureCropProps {
  picture: OpenPicture;
  isBusy: boolean;
  onUse: (crop: Crop) => void;
  onCancel: () => void;
}

/** Which part of the picture is shown: dragged with the pointer, or set with the sliders. */
export function PictureCrop({ picture, isBusy, onUse, onCancel }: PictureCropProps) {
  const [crop, setCrop] = useState(() => centred(picture.bitmap));
  return (
    <fieldset class={styles.crop}>
      <legend class={styles.legend}>{i18n.t('options.account.crop')}</legend>
      <Frame picture={picture} crop={crop} onCrop={setCrop} />
      <Sliders picture={picture} crop={crop} onCrop={setCrop} />
      <div class={part.line}>
        <Button tone="primary" busy={isBusy} onClick={() => onUse(crop)}>
          {i18n.t('options.account.usePicture')}
        </Button>
        <Button tone="quiet" disabled={isBusy} onClick={onCancel}>
          {i18n.t('options.account.cancelPicture')}
        </Button>
      </div>
    </fieldset>
  );
}

interface CropProps {
  picture: OpenPicture;
  crop: Crop;
  onCrop: (crop: Crop) => void;
}

function Sliders({ picture: { bitmap }, crop, onCrop }: CropProps) {
  const room = { x: bitmap.width - crop.size, y: bitmap.height - crop.size };
  const percentOf = (at: number, most: number): number => (most <= 0 ? 50 : Math.round((at / most) * 100));
  return (
    <div class={styles.sliders}>
      <RangeField
        label={i18n.t('options.account.zoom')}
        min={100}
        max={mostZoom * 100}
        value={Math.round(zoomOf(crop, bitmap) * 100)}
        onInput={(percent) => onCrop(zoomed(crop, bitmap, percent / 100))}
      />
      <RangeField
        label={i18n.t('options.account.leftRight')}
        value={percentOf(crop.x, room.x)}
        disabled={room.x < 1}
        onInput={(percent) => onCrop(moved({ ...crop, x: 0 }, bitmap, (room.x * percent) / 100, 0))}
      />
      <RangeField
        label={i18n.t('options.account.upDown')}
        value={percentOf(crop.y, room.y)}
        disabled={room.y < 1}
        onInput={(percent) => onCrop(moved({ ...crop, y: 0 }, bitmap, 0, (room.y * percent) / 100))}
      />
    </div>
  );
}

function Frame({ picture, crop, onCrop }: CropProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ x: number; y: number; crop: Crop } | undefined>(undefined);

  useLayoutEffect(() => {
    if (canvas.current) drawPart(canvas.current, picture, crop);
  }, [picture, crop]);

  function drag({ clientX, clientY, currentTarget }: PointerEvent & { currentTarget: HTMLCanvasElement }): void {
    const start = from.current;
    if (!start) return;
    // The picture goes with the pointer, so the part that is shown goes the other way.
    const perPx = crop.size / Math.max(1, currentTarget.clientWidth);
    onCrop(moved(start.crop, picture.bitmap, (start.x - clientX) * perPx, (start.y - clientY) * perPx));
  }

  return (
    <div class={styles.frame}>
      <canvas
        ref={canvas}
        class={styles.canvas}
        width={320}
        height={320}
        role="img"
        aria-label={i18n.t('options.account.croppedPicture')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = { x: event.clientX, y: event.clientY, crop };
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = undefined;
        }}
        onPointerCancel={() => {
          from.current = undefined;
        }}
      />
    </div>
  );
}
