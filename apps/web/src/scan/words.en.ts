/** The English texts of the scanner. */
export const words = {
  title: 'Scan',
  lead: 'Hold the label of an item before the camera, or type what is on it.',
  camera: 'Use the camera',
  stop: 'Stop the camera',
  noCamera: 'The camera cannot be used: {{reason}}',
  denied: 'it was not permitted',
  missing: 'there is none',
  busy: 'something else uses it',
  insecure: 'browsers permit it only over HTTPS',
  field: 'Tag, serial or code',
  find: 'Find it',
  unknown: 'Nothing has the code {{code}}.',
  add: 'Add an item with this code',
  several_one: '{{count}} item matches {{code}}',
  several_other: '{{count}} items match {{code}}',
  picture: 'What the camera sees',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    scan: typeof words;
  }
}
