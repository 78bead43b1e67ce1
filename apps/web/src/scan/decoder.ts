import { loadPart } from '../api/reach.js';
/** Looks at a picture and tells the first code in it. */
export type Decoder = (video: HTMLVideoElement) => Promise<string | undefined>;

const formats = ['qr_code', 'code_128', 'code_39', 'ean_13', 'ean_8', 'upc_a', 'itf', 'data_matrix', 'pdf417'];

/** The browser's own eye where it has one, else the one that we bring, which is asked for only then. */
export async function makeDecoder(): Promise<Decoder> {
  return (await ownDecoder()) ?? (await loadPart(() => import('./zxing-decoder.js'))).zxingDecoder();
}

async function ownDecoder(): Promise<Decoder | undefined> {
  const { BarcodeDetector } = window;
  if (!BarcodeDetector) return undefined;
  const known = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  const usable = formats.filter((format) => known.includes(format));
  // One that knows no QR codes is of no use for our labels.
  if (!usable.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: usable });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}
