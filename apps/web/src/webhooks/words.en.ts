/** The English texts of this folder. */
export const words = {
  title: 'Webhook endpoints',
  administration: 'Administration',
  name: 'Name',
  nameHelp: 'Under which steps of lifecycles name it, such as “device_management”; it stays for good',
  url: 'Address',
  urlHelp: 'It begins with https://',
  description: 'What it is for',
  state: 'State',
  active: 'In use',
  inactive: 'Stopped',
  changed: 'Changed',
  since: 'Since',
  find: 'Find an endpoint',
  add: 'Add an endpoint',
  addIt: 'Add the endpoint',
  none: 'No endpoint yet',
  noneText: 'A step of a lifecycle can tell another system, and wait for its answer. Where that system listens is said here.',
  what: 'Messages are signed as Standard Webhooks has it, tried again where they fail, and reach only public addresses unless your installation allows others.',
  change: 'Change …',
  changeOf: 'Change {{name}}',
  save: 'Save the changes',
  saved: '{{name}} is changed.',
  stop: 'Stop',
  stopped: 'Nothing is sent to {{name}} any more.',
  start: 'Use again',
  started: '{{name}} is in use again.',
  remove: 'Remove …',
  removeOf: 'Remove {{name}}',
  removeIt: 'Remove the endpoint',
  removeText: 'Steps that name this endpoint fail from now on, until they are skipped or the endpoint is there again.',
  removed: '{{name}} is removed.',
  secret: {
    once: 'Keep this secret now: it is shown this once only.',
    use: 'The other system checks with it that a message comes from here, and signs its answers with it.',
    renew: 'New secret …',
    renewOf: 'Another secret for {{name}}',
    renewIt: 'Make another secret',
    renewText: 'From now on messages are signed with the new secret, and answers signed with the old one are refused.',
    of: 'Secret of {{name}}',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    webhooks: typeof words;
  }
}
