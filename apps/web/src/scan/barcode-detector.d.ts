/** What some browsers bring themselves; the types of TypeScript do not know it yet. */
declare class BarcodeDetector {
  constructor(options?: { formats: string[] });
  static getSupportedFormats(): Promise<string[]>;
  detect(picture: HTMLVideoElement): Promise<Array<{ rawValue: string }>>;
}

interface Window {
  BarcodeDetector?: typeof BarcodeDetector;
}
